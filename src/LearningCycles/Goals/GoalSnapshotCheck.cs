using LearningCycles.Machines;

namespace LearningCycles.Goals;

/// <summary>Refuses a snapshot that no goal can have written, so that a restored goal holds what a lived one would.</summary>
internal static class GoalSnapshotCheck
{
    private static readonly GoalAssessment EmptyAssessment = new();

    internal static GoalSnapshot Of(GoalSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        SnapshotGuard.Check(
            NameOf(snapshot),
            snapshot.SchemaVersion,
            GoalSnapshot.CurrentSchemaVersion,
            GoalMap.Moves.FindBrokenHistory(snapshot.History)
        );
        CheckOwners(snapshot);
        CheckVersions(snapshot);
        CheckReached(snapshot);
        return snapshot;
    }

    /// <summary>What differs in what makes a goal this one, told for an exception; null when nothing does.</summary>
    internal static string? Differing(Goal known, Goal other)
    {
        if (other.Id != known.Id)
            return $"is of {other.Id}";
        if (other.Level != known.Level)
            return $"is of level {other.Level}, not {known.Level}";
        return other.Owners == known.Owners
            ? null
            : $"is owned by {string.Join(", ", other.Owners)}, not by {string.Join(", ", known.Owners)}";
    }

    private static void CheckOwners(GoalSnapshot snapshot)
    {
        var goal = snapshot.Content.Goal;
        Guard.Against.NullOrRepeated(goal.Owners, owner => owner, "owners");
        if (goal.Owners.Count == 0)
            throw Wrong(
                snapshot,
                "has no owner",
                "a school goal is owned by those who answer for it?",
                "content.goal.owners"
            );
        if (goal.Level == GoalLevel.Individual && goal.Owners.Count > 1)
            throw Wrong(
                snapshot,
                $"is individual, but is owned by {string.Join(", ", goal.Owners)}",
                "it is a team's goal?",
                "content.goal.owners"
            );
        if (goal.Owners.Contains(snapshot.Lead))
            throw Wrong(snapshot, $"has {snapshot.Lead} as lead and as owner", "another lead agrees to this goal?");
    }

    private static void CheckVersions(GoalSnapshot snapshot)
    {
        var revisions = snapshot.History.Where(change => change.Move == GoalMove.Revise).ToValueList();
        if (revisions.Count != snapshot.EarlierVersions.Count)
            throw Wrong(
                snapshot,
                InvariantText.Of(
                    $"has {snapshot.EarlierVersions.Count} earlier versions for {revisions.Count} revisions"
                ),
                "an earlier version was lost?",
                "earlierVersions"
            );
        for (var i = 0; i < revisions.Count; i++)
        {
            var version = snapshot.EarlierVersions[i];
            if (version.RevisedOn != revisions[i].On)
                throw Wrong(
                    snapshot,
                    InvariantText.Of(
                        $"has a version revised on {version.RevisedOn}, but the revision was on {revisions[i].On}"
                    ),
                    "the versions were reordered?",
                    InvariantText.Of($"earlierVersions[{i}].revisedOn")
                );
            if (Differing(snapshot.Content.Goal, version.Content.Goal) is { } differing)
                throw Wrong(
                    snapshot,
                    $"has an earlier version that {differing}",
                    "it belongs to another goal?",
                    InvariantText.Of($"earlierVersions[{i}].content.goal")
                );
        }
    }

    private static void CheckReached(GoalSnapshot snapshot)
    {
        var wasActive = snapshot.History.Any(change => change.To == GoalStage.Active);
        if (!wasActive && snapshot.Progress.Count > 0)
            throw Wrong(snapshot, "has progress though it never was Active", "its history was cut short?", "progress");
        if (!wasActive && snapshot.Assessment != EmptyAssessment)
            throw Wrong(
                snapshot,
                "has an assessment though it never was Active",
                "its history was cut short?",
                "assessment"
            );
    }

    private static string NameOf(GoalSnapshot snapshot) => $"Goal {snapshot.Content.Goal.Id}";

    private static SnapshotRefusedException Wrong(
        GoalSnapshot snapshot,
        string what,
        string maybe,
        string? member = null
    ) => SnapshotGuard.Wrong(NameOf(snapshot), what, maybe, member);
}
