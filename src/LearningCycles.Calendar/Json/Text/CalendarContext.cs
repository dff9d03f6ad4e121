using System.Text.Json.Serialization;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>What the compiler tells about the stored types, so that nothing is looked up by reflection. One line for each stored form.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(SchoolSnapshot))]
[JsonSerializable(typeof(PlanSnapshot))]
[JsonSerializable(typeof(CalendarSnapshot))]
internal sealed partial class CalendarContext : JsonSerializerContext;
