using LearningCycles.People;

namespace LearningCycles.Cycles;

/// <summary>Refuses a snapshot that no cycle can have written, so that a restored cycle holds what a lived one would.</summary>
internal static class SnapshotCheck
{
    private static readonly LearningPlan EmptyPlan = new();
    private static readonly LearningRecord EmptyRecord = new();
    private static readonly Reflection EmptyReflection = new();

    internal static CycleSnapshot Of(CycleSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        if (snapshot.SchemaVersion != CycleSnapshot.CurrentSchemaVersion)
            throw Wrong(
                snapshot,
                InvariantText.Of(
                    $"has schema version {snapshot.SchemaVersion}, not {CycleSnapshot.CurrentSchemaVersion}"
                ),
                snapshot.SchemaVersion > CycleSnapshot.CurrentSchemaVersion
                    ? "it was written by a newer version of the library?"
                    : "the number was lost on the way? No version of the library ever wrote this one."
            );
        Guard.Against.EndBeforeStart(snapshot.Start, snapshot.End);
        Guard.Against.NullOrRepeated(snapshot.Teachers, teacher => teacher, "teachers");
        if (snapshot.Teachers.Count == 0)
            throw Wrong(snapshot, "has no teacher", "the roster was read before its teachers?");
        if (snapshot.Teachers.Contains(snapshot.Coach))
            throw Wrong(snapshot, $"has {snapshot.Coach} as lead and as teacher", "another lead coaches this teacher?");
        if (snapshot.Previous == snapshot.Id)
            throw Wrong(snapshot, "follows from itself", "the ids of two cycles were mixed up?");
        CheckHistory(snapshot);
        return OfPeople(snapshot);
    }

    internal static CycleSnapshot OfPeople(CycleSnapshot snapshot)
    {
        foreach (var observation in snapshot.Learning.Observations)
            CheckMember(snapshot, observation.Teacher, "observed");
        foreach (var part in snapshot.Reflection.Teachers)
            CheckMember(snapshot, part.Author, "the author of a reflection");
        foreach (var feedback in snapshot.Reflection.FormalFeedback)
            CheckMember(snapshot, feedback.Teacher, "given formal feedback");
        return snapshot;
    }

    private static void CheckHistory(CycleSnapshot snapshot)
    {
        CycleStage? stage = null;
        CycleStage? beforePause = null;
        CycleStage? beforeAbandon = null;
        var revisions = 0;
        bool hasBegun = false,
            hasLearned = false,
            hasReflected = false;
        foreach (var change in snapshot.History)
        {
            var isFirst = stage is null;
            var back =
                stage == CycleStage.Paused ? beforePause
                : stage == CycleStage.Abandoned ? beforeAbandon
                : null;
            var fits =
                isFirst && change.Move == CycleMove.OpenNext
                    ? change.To == CycleStage.Draft
                    : change.Move != CycleMove.OpenNext && CycleMap.Row(stage, change.Move, back)?.To == change.To;
            if (change.From != stage || !fits)
                throw Wrong(
                    snapshot,
                    $"has a history in which \"{change}\" cannot follow {stage?.ToString() ?? "nothing"}",
                    "an entry was lost or reordered?"
                );
            if (change.Move == CycleMove.Pause)
                beforePause = stage;
            if (change.Move == CycleMove.Abandon)
                beforeAbandon = stage;
            if (change.Move == CycleMove.ReviseIntention)
                revisions++;
            stage = change.To;
            hasBegun |= stage == CycleStage.SettingIntention;
            hasLearned |= stage == CycleStage.Learning;
            hasReflected |= stage == CycleStage.Reflecting;
        }
        if (stage is null)
            throw Wrong(snapshot, "has no history", "it was stored without its first entry, Propose or OpenNext?");
        if (revisions != snapshot.EarlierIntentions.Count)
            throw Wrong(
                snapshot,
                InvariantText.Of(
                    $"has {snapshot.EarlierIntentions.Count} earlier intentions for {revisions} revisions"
                ),
                "an earlier intention was lost?"
            );
        CheckReached(snapshot, CyclePart.LearningPlan, hasBegun || snapshot.Plan == EmptyPlan);
        CheckReached(snapshot, CyclePart.LearningRecord, hasLearned || snapshot.Learning == EmptyRecord);
        CheckReached(snapshot, CyclePart.Reflection, hasReflected || snapshot.Reflection == EmptyReflection);
    }

    private static void CheckReached(CycleSnapshot snapshot, CyclePart part, bool fits)
    {
        if (!fits)
            throw Wrong(
                snapshot,
                $"has a {part} though it never was in {CycleMap.OpenIn(part)[0]}",
                "its history was cut short?"
            );
    }

    private static void CheckMember(CycleSnapshot snapshot, PersonId person, string asWhat)
    {
        if (!snapshot.Teachers.Contains(person))
            throw Wrong(
                snapshot,
                $"has {person} as {asWhat}, but its teachers are {string.Join(", ", snapshot.Teachers)}",
                "it belongs to another cycle?"
            );
    }

    private static ArgumentException Wrong(CycleSnapshot snapshot, string what, string maybe) =>
        new($"Cycle {snapshot.Id} {what}.\nMaybe {maybe}", nameof(snapshot));
}
