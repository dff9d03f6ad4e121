using System.Text.Json;

namespace LearningCycles.Json.Text;

/// <summary>A value that is written as one text, such as an id or a day.</summary>
internal interface IWordForm
{
    /// <summary>A text that can be read.</summary>
    string Example { get; }

    /// <summary>Why a text cannot be read, or null when it can.</summary>
    string? FindUnreadable(string text);

    /// <summary>The value as text.</summary>
    /// <exception cref="ArgumentException">The value would not come back as it was.</exception>
    string Format(object value);
}

/// <summary>A value that is written as one text.</summary>
/// <param name="parse">The value of a text; throws <see cref="FormatException" /> or <see cref="ArgumentException" /> when it is none.</param>
/// <param name="format">The text of a value.</param>
/// <param name="what">What the text is, with its article: <c>a day</c>.</param>
/// <param name="example">A text that can be read.</param>
internal sealed class WordForm<T>(Func<string, T> parse, Func<T, string> format, string what, string example)
    : ReadingConverter<T>,
        IWordForm
    where T : notnull
{
    public string Example => example;

    internal T Parse(string text) => parse(text);

    public string? FindUnreadable(string text)
    {
        try
        {
            Parse(text);
            return null;
        }
        catch (FormatException)
        {
            return $"{Shown.Of(text)} is not {what} such as {example}.";
        }
        catch (ArgumentException refusal)
        {
            return Shown.MessageOf(refusal);
        }
    }

    public string Format(object value) => format((T)value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(EscapedText.Of(ref reader));
}
