using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>What a rule about goals looks at: the goal as it stands, the move that is asked for, the policy and the host's facts.</summary>
/// <param name="Record">The goal before the move.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
public sealed record GoalCase(
    GoalRecord Record,
    GoalMove Move,
    LocalDate On,
    GoalMoveDetails Details,
    GoalPolicy Policy,
    GoalFacts Facts
) : IMoveCase<GoalStage, GoalMove>
{
    StageMap<GoalStage, GoalMove> IMoveCase<GoalStage, GoalMove>.Map => GoalMap.Moves;

    GoalStage IMoveCase<GoalStage, GoalMove>.Stage => Record.Stage;

    GoalMove IMoveCase<GoalStage, GoalMove>.LastMove => Record.LastChange.Move;

    LocalDate IMoveCase<GoalStage, GoalMove>.LastOn => Record.LastChange.On;

    string? IMoveCase<GoalStage, GoalMove>.Reason => Details.Reason;

    ValueList<PersonId>? IMoveCase<GoalStage, GoalMove>.LackingConfirmations() => GoalParties.Lacking(this);

    /// <summary>The version that stands.</summary>
    internal GoalContent Content => Record.Content;

    /// <summary>The goal of the version that stands.</summary>
    internal Goal Goal => Record.Content.Goal;

    /// <summary>Whether it is one teacher's goal for the year.</summary>
    internal bool IsTeachersYearGoal => Record.Scope == GoalScope.Year && Record.Level == GoalLevel.Individual;

    /// <summary>Whether an owner's confirmation is waited for: one who is not away. When all are, all are waited for.</summary>
    /// <example>
    /// <code>
    /// var nobodyAway = new Rule&lt;GoalMove, GoalCase&gt;(
    ///     new("COLE-05"), [GoalMove.Confirm], Severity.Advice, "Every owner is there to confirm.", "Our own",
    ///     c => c.Record.Owners.All(c.Awaits) ? null : "an owner is away, and is not waited for");
    ///
    /// var policy = new GoalPolicy { Rules = new([nobodyAway]) };
    /// Console.WriteLine(teamGoal.Confirm(on: new(2026, 9, 1), policy, new() { InactiveOwners = [ben] }));
    /// // accepted
    /// // COLE-05 advice: an owner is away, and is not waited for
    /// </code>
    /// </example>
    public bool Awaits(PersonId owner) => BothSides.Awaits(owner, Record.Owners, Facts.InactiveOwners);

    /// <summary>The move, the day and the goal.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Record}");
}
