using System.Text.Json;

namespace LearningCycles.Json.Text;

/// <summary>A text, as it was, even with half of a surrogate pair in it, which the framework would replace.</summary>
internal sealed class TextForm : ReadingConverter<string>, IWordForm
{
    public string Example => "text";

    public string? FindUnreadable(string text) => null;

    public string Format(object value) => (string)value;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EscapedText.Of(ref reader);
}
