using System.Text.Json.Serialization;
using LearningCycles.Calendar.Json.Text;
using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Json;

/// <summary>The stored form of a school year that is stored on its own.</summary>
internal sealed record SchoolSnapshot : StoredSchool
{
    internal const int CurrentSchemaVersion = 1;

    [JsonPropertyOrder(-1)]
    public required int SchemaVersion { get; init; }

    internal static new SchoolSnapshot Of(SchoolCalendar school)
    {
        var stored = StoredSchool.Of(school);
        return new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Name = stored.Name,
            Zone = stored.Zone,
            FirstDay = stored.FirstDay,
            LastDay = stored.LastDay,
            PublishedLastDay = stored.PublishedLastDay,
            Hours = stored.Hours,
            Rotation = stored.Rotation,
            Events = stored.Events,
            Recurring = stored.Recurring,
            Bells = stored.Bells,
            BellChoices = stored.BellChoices,
            Relabellings = stored.Relabellings,
            Terms = stored.Terms,
        };
    }
}
