using LearningCycles.Machines;

namespace LearningCycles.Relationships;

/// <summary>Refuses a snapshot that no relationship can have written.</summary>
internal static class RelationshipSnapshotCheck
{
    internal static RelationshipSnapshot Of(RelationshipSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        SnapshotGuard.Check(
            $"Relationship {snapshot.Id}",
            snapshot.SchemaVersion,
            RelationshipSnapshot.CurrentSchemaVersion,
            RelationshipMap.Moves.FindBrokenHistory(snapshot.History)
        );
        if (snapshot.Lead == snapshot.Teacher)
            throw Wrong(snapshot, $"has {snapshot.Lead} as lead and as teacher", "another lead coaches this teacher?");
        if (snapshot.Previous == snapshot.Id)
            throw Wrong(snapshot, "follows from itself", "the ids of two relationships were mixed up?", "previous");
        if (snapshot.Previous is null == (snapshot.History[0].Move == RelationshipMove.ProposeAnew))
            throw Wrong(
                snapshot,
                snapshot.Previous is { } previous
                    ? $"follows from {previous}, but its history does not begin so"
                    : "has a history that follows another relationship, but does not name it",
                "the history or the earlier relationship's id was lost?",
                "previous"
            );
        if (!HasOnboarded(snapshot) && snapshot.Onboarding != OnlyCopied(snapshot))
            throw Wrong(
                snapshot,
                $"has an {RelationshipPart.Onboarding} though it never was in {RelationshipMap.OpenIn(RelationshipPart.Onboarding)[0]}",
                "its history was cut short?",
                "onboarding"
            );
        return snapshot;
    }

    private static bool HasOnboarded(RelationshipSnapshot snapshot)
    {
        foreach (var change in snapshot.History)
        {
            if (change.To == RelationshipStage.Onboarding)
                return true;
        }
        return false;
    }

    // A relationship that follows another may begin with the teacher's preferences, when they were copied.
    private static Onboarding OnlyCopied(RelationshipSnapshot snapshot) =>
        new()
        {
            PreferencesRecordedOn = snapshot.History[0].Told.CopiesPreferences
                ? snapshot.Onboarding.PreferencesRecordedOn
                : null,
        };

    private static SnapshotRefusedException Wrong(
        RelationshipSnapshot snapshot,
        string has,
        string maybe,
        string? member = null
    ) => SnapshotGuard.Wrong($"Relationship {snapshot.Id}", has, maybe, member);
}
