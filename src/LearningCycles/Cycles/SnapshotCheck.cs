using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

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
        SnapshotGuard.Check(
            $"Cycle {snapshot.Id}",
            snapshot.SchemaVersion,
            CycleSnapshot.CurrentSchemaVersion,
            CycleMap.Moves.FindBrokenHistory(snapshot.History)
        );
        Guard.Against.EndBeforeStart(snapshot.Start, snapshot.End);
        Guard.Against.NullOrRepeated(snapshot.Teachers, teacher => teacher, "teachers");
        if (snapshot.Teachers.Count == 0)
            throw Wrong(snapshot, "has no teacher", "the roster was read before its teachers?", "teachers");
        if (snapshot.Teachers.Contains(snapshot.Coach))
            throw Wrong(
                snapshot,
                $"has {snapshot.Coach} as lead and as teacher",
                "another lead coaches this teacher?",
                "coach"
            );
        if (snapshot.Previous == snapshot.Id)
            throw Wrong(snapshot, "follows from itself", "the ids of two cycles were mixed up?", "previous");
        CheckHistory(snapshot);
        return OfPeople(snapshot);
    }

    internal static CycleSnapshot OfPeople(CycleSnapshot snapshot)
    {
        var (learning, reflection) = (snapshot.Learning, snapshot.Reflection);
        for (var i = 0; i < learning.Observations.Count; i++)
            CheckMember(snapshot, learning.Observations[i].Teacher, "observed", "learning.observations", i);
        for (var i = 0; i < reflection.Teachers.Count; i++)
            CheckMember(
                snapshot,
                reflection.Teachers[i].Author,
                "the author of a reflection",
                "reflection.teachers",
                i
            );
        for (var i = 0; i < reflection.FormalFeedback.Count; i++)
            CheckMember(
                snapshot,
                reflection.FormalFeedback[i].Teacher,
                "given formal feedback",
                "reflection.formalFeedback",
                i
            );
        return snapshot;
    }

    private static void CheckHistory(CycleSnapshot snapshot)
    {
        var revisions = 0;
        LocalDate? movedEnd = null;
        bool hasBegun = false,
            hasLearned = false,
            hasReflected = false;
        foreach (var change in snapshot.History)
        {
            if (change.Move == CycleMove.ReviseIntention)
                revisions++;
            movedEnd = change.Told.NewEnd ?? movedEnd;
            hasBegun |= change.To == CycleStage.SettingIntention;
            hasLearned |= change.To == CycleStage.Learning;
            hasReflected |= change.To == CycleStage.Reflecting;
        }
        if (revisions != snapshot.EarlierIntentions.Count)
            throw Wrong(
                snapshot,
                InvariantText.Of(
                    $"has {snapshot.EarlierIntentions.Count} earlier intentions for {revisions} revisions"
                ),
                "an earlier intention was lost?",
                "earlierIntentions"
            );
        if (movedEnd is not null != snapshot.PlannedEnd is not null)
            throw Wrong(
                snapshot,
                movedEnd is not null
                    ? "had its last day moved, but does not hold the planned one"
                    : InvariantText.Of($"holds the planned last day {snapshot.PlannedEnd}, but no move changed it"),
                "the history or the planned last day was lost?",
                "plannedEnd"
            );
        if (movedEnd is { } end && end != snapshot.End)
            throw Wrong(
                snapshot,
                InvariantText.Of($"ends on {snapshot.End}, but its last day was moved to {end}"),
                "the last day was changed without a move?",
                "end"
            );
        CheckReached(snapshot, CyclePart.LearningPlan, "plan", hasBegun || snapshot.Plan == EmptyPlan);
        CheckReached(snapshot, CyclePart.LearningRecord, "learning", hasLearned || snapshot.Learning == EmptyRecord);
        CheckReached(
            snapshot,
            CyclePart.Reflection,
            "reflection",
            hasReflected || snapshot.Reflection == EmptyReflection
        );
    }

    private static void CheckReached(CycleSnapshot snapshot, CyclePart part, string member, bool fits)
    {
        if (!fits)
            throw Wrong(
                snapshot,
                $"has a {part} though it never was in {CycleMap.OpenIn(part)[0]}",
                "its history was cut short?",
                member
            );
    }

    private static void CheckMember(CycleSnapshot snapshot, PersonId person, string asWhat, string list, int index)
    {
        if (!snapshot.Teachers.Contains(person))
            throw Wrong(
                snapshot,
                $"has {person} as {asWhat}, but its teachers are {string.Join(", ", snapshot.Teachers)}",
                "it belongs to another cycle?",
                InvariantText.Of($"{list}[{index}]")
            );
    }

    private static SnapshotRefusedException Wrong(CycleSnapshot snapshot, string what, string maybe, string member) =>
        SnapshotGuard.Wrong($"Cycle {snapshot.Id}", what, maybe, member);
}
