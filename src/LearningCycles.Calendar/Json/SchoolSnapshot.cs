using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LearningCycles.Calendar.Json.Text;
using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Json;

/// <summary>The stored form of a school year that is stored on its own: with its schema version.</summary>
internal sealed record SchoolSnapshot : StoredSchool
{
    internal const int CurrentSchemaVersion = 1;

    public SchoolSnapshot() { }

    [SetsRequiredMembers]
    private SchoolSnapshot(StoredSchool school)
        : base(school) => SchemaVersion = CurrentSchemaVersion;

    [JsonPropertyOrder(-1)]
    public required int SchemaVersion { get; init; }

    internal static new SchoolSnapshot Of(SchoolCalendar school) => new(StoredSchool.Of(school));
}
