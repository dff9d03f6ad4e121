using System.Text;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Text of a file, short enough to stand inside a message.</summary>
internal static class ShortText
{
    private const int Longest = 60;

    internal static string Of(ReadOnlySpan<byte> value) =>
        Of(CleanText.Of(value.Length > 4 * Longest ? value[..(4 * Longest)] : value));

    internal static string Of(string text)
    {
        text = text.Replace('\n', ' ');
        return text.Length <= Longest ? text : CleanText.Of(text[..Longest]) + "…";
    }
}
