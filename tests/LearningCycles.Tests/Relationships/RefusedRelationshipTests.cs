using LearningCycles.Relationships;
using LearningCycles.Tests.Machines;
using static LearningCycles.Tests.Relationships.GivenRelationship;

namespace LearningCycles.Tests.Relationships;

/// <summary>What a host reads of each stored relationship that no relationship can have written: the whole text, and the member that is wrong.</summary>
public class RefusedRelationshipTests : RefusedSnapshotContract<RefusedRelationshipTests>, IRefusedSnapshots
{
    private static readonly RelationshipSnapshot Good = Onboarding().ToSnapshot();
    private static readonly RelationshipSnapshot Next = At(RelationshipStage.Ended)
        .ProposeAnew(new("next"), Later, Bo)
        .Value.ToSnapshot();

    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, RefusedSnapshot> Refused { get; } =
        new Dictionary<string, RefusedSnapshot>
        {
            ["one of a newer version"] = Of(
                Good with
                {
                    SchemaVersion = 2,
                },
                "Relationship 2026/ana has schema version 2, not 1.\nMaybe it was written by a newer version of the library?",
                null
            ),
            ["one without a history"] = Of(
                Good with
                {
                    History = [],
                },
                "Relationship 2026/ana has no history.\nMaybe it was stored without its first entry?",
                "history"
            ),
            ["a lead who coaches themselves"] = Of(
                Good with
                {
                    Teacher = Lee,
                },
                "Relationship 2026/ana has lee as lead and as teacher.\nMaybe another lead coaches this teacher?",
                null
            ),
            ["one that follows from itself"] = Of(
                Good with
                {
                    Previous = Good.Id,
                },
                "Relationship 2026/ana follows from itself.\nMaybe the ids of two relationships were mixed up?",
                "previous"
            ),
            ["one that was not begun anew"] = Of(
                Good with
                {
                    Previous = new("2025/ana"),
                },
                "Relationship 2026/ana follows from 2025/ana, but its history does not begin so.\nMaybe the history or the earlier relationship's id was lost?",
                "previous"
            ),
            ["one that follows from nothing"] = Of(
                Next with
                {
                    Previous = null,
                },
                "Relationship next has a history that follows another relationship, but does not name it.\nMaybe the history or the earlier relationship's id was lost?",
                "previous"
            ),
            ["an onboarding that never began"] = Of(
                Good with
                {
                    History = [Good.History[0]],
                },
                "Relationship 2026/ana has an Onboarding though it never was in Onboarding.\nMaybe its history was cut short?",
                "onboarding"
            ),
            ["preferences that were not copied"] = Of(
                Next with
                {
                    Onboarding = new() { PreferencesRecordedOn = Held },
                },
                "Relationship next has an Onboarding though it never was in Onboarding.\nMaybe its history was cut short?",
                "onboarding"
            ),
        };

    private static RefusedSnapshot Of(RelationshipSnapshot snapshot, string message, string? member) =>
        new(() => CoachingRelationship.Restore(snapshot), message, member);
}
