using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Testing.CadencePractice;

/// <summary>A class period on a date, written <c>2026-08-21 P4</c>: where one 1:1 can be.</summary>
internal readonly record struct PracticeTime(LocalDate Date, string Period)
{
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Period}";

    public static PracticeTime Parse(string text) => new(LocalDatePattern.Iso.Parse(text[..10]).Value, text[11..]);
}

/// <summary>Reads a <see cref="PracticeTime" />.</summary>
internal sealed class PracticeTimeConverter : JsonConverter<PracticeTime>
{
    public override PracticeTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PracticeTime.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, PracticeTime value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Practice schools are read only.");
}

/// <summary>Reads a date, as a value or as the name of a property.</summary>
internal sealed class PracticeDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

    public override LocalDate ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Practice schools are read only.");
}

/// <summary>Reads a clock time, such as <c>08:45</c>.</summary>
internal sealed class PracticeClockConverter : JsonConverter<LocalTime>
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Pattern.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Practice schools are read only.");
}
