using LearningCycles.Observations;
using LearningCycles.People;

namespace LearningCycles.Json;

/// <summary>The stored form of a teacher's observation preferences, which is a value and has no snapshot of its own. Its guards are the value's.</summary>
internal sealed record PreferencesSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required PersonId Teacher
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required ValueList<ObservationPreferences> Versions { get; init; }

    internal static PreferencesSnapshot Of(PreferenceHistory value) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Teacher = value.Teacher,
            Versions = value.Versions,
        };

    internal PreferenceHistory ToValue() => new(Teacher, Versions);
}
