using System.Text.Json.Serialization;

namespace LearningCycles.Calendar.Json.Text;

/// <summary>What the compiler tells about the stored types, so that nothing is looked up by reflection. One line for each stored form, and for each type that stands in for another.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(SchoolSnapshot))]
[JsonSerializable(typeof(PlanSnapshot))]
[JsonSerializable(typeof(CalendarSnapshot))]
[JsonSerializable(typeof(StoredSchool))]
[JsonSerializable(typeof(StoredHours))]
[JsonSerializable(typeof(StoredDayEvent))]
[JsonSerializable(typeof(StoredPlan))]
[JsonSerializable(typeof(StoredDayPattern))]
[JsonSerializable(typeof(StoredWindow))]
[JsonSerializable(typeof(StoredPlannedSession))]
internal sealed partial class CalendarContext : JsonSerializerContext;
