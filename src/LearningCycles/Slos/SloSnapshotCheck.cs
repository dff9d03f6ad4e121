using LearningCycles.Machines;

namespace LearningCycles.Slos;

/// <summary>Refuses a snapshot that no student learning objective can have written.</summary>
internal static class SloSnapshotCheck
{
    internal static SloSnapshot Of(SloSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        SnapshotGuard.Check(
            What(snapshot),
            snapshot.SchemaVersion,
            SloSnapshot.CurrentSchemaVersion,
            SloMap.Moves.FindBrokenHistory(snapshot.History)
        );
        Guard.Against.EndBeforeStart(snapshot.YearStart, snapshot.YearEnd);
        CheckReached(snapshot, SloPart.Progress, snapshot.Progress.Count == 0, SloStage.Approved);
        CheckReached(snapshot, SloPart.Results, snapshot.Results.Count == 0, SloStage.EndOfCourse);
        return OfStudents(snapshot);
    }

    internal static SloSnapshot OfStudents(SloSnapshot snapshot)
    {
        for (var i = 0; i < snapshot.Results.Count; i++)
        {
            var result = snapshot.Results[i];
            if (!snapshot.Plan.Has(result.Student))
                throw SnapshotGuard.Wrong(
                    What(snapshot),
                    $"has a result of {result.Student}, who is not among its students",
                    "it belongs to another course?",
                    InvariantText.Of($"results[{i}].student")
                );
        }
        return snapshot;
    }

    private static void CheckReached(SloSnapshot snapshot, SloPart part, bool isEmpty, SloStage stage)
    {
        if (isEmpty)
            return;
        foreach (var change in snapshot.History)
        {
            if (change.To == stage)
                return;
        }
        throw SnapshotGuard.Wrong(
            What(snapshot),
            $"has {part} though it never was in {stage}",
            "its history was cut short?",
            part == SloPart.Progress ? "progress" : "results"
        );
    }

    private static string What(SloSnapshot snapshot) => $"Objective {snapshot.Id}";
}
