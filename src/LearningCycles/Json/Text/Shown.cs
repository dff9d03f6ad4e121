using System.Text;
using System.Text.Json;

namespace LearningCycles.Json.Text;

/// <summary>Values as problems show them: on one line, and no longer than can be read.</summary>
internal static class Shown
{
    private const int Longest = 60;

    internal static string Of(string text)
    {
        var shown = new StringBuilder();
        EscapedText.Append(shown, Clipped(text));
        return shown.Append(text.Length > Longest ? "..." : "").ToString();
    }

    internal static string Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => Of(EscapedText.Of(element)),
            _ => Clipped(element.GetRawText()),
        };

    /// <summary>The message of a refusal, without the parameter's name that the framework adds.</summary>
    internal static string MessageOf(Exception refusal)
    {
        var message = refusal.Message;
        if (refusal is not ArgumentException { ParamName: { } name })
            return message;
        var suffix = $" (Parameter '{name}')";
        return message.EndsWith(suffix, StringComparison.Ordinal) ? message[..^suffix.Length] : message;
    }

    private static string Clipped(string text) => text.Length > Longest ? text[..Longest] : text;
}
