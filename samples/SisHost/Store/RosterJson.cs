using System.Text.Json;
using System.Text.Json.Serialization;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The roster as the text that is stored: a host's own type, by the serializer that .NET comes with.</summary>
internal static class RosterJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new LocalDateForm(), new ListForms() },
    };

    public static string Write(Roster roster) => JsonSerializer.Serialize(roster, Options);

    public static Roster Read(string text) =>
        JsonSerializer.Deserialize<Roster>(text, Options) ?? throw new JsonException("The stored roster is empty.");

    private sealed class LocalDateForm : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? "").GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    private sealed class ListForms : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)
                Activator.CreateInstance(typeof(ListForm<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class ListForm<T> : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => (JsonSerializer.Deserialize<T[]>(ref reader, options) ?? []).ToValueList();

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.ToArray(), options);
    }
}
