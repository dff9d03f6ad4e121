using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>A school or team goal was discussed with people, and opened for their feedback (Objective 2).</summary>
/// <example>
/// <code>
/// var discussion = new GoalDiscussion(teamGoal.Id, on: new(2026, 8, 26), with: grade6.Teachers)
/// {
///     OpenedForFeedbackOn = new(2026, 8, 26),
///     Feedback = [new(ben, on: new(2026, 8, 27), "A drawing explains too.")], // nothing is decided about it yet
/// };
/// var missing = teamGoal.Missing(GoalMove.Confirm, on: new(2026, 9, 1), facts: new() { Discussions = [discussion] });
/// Console.WriteLine(missing.Single(one => one.Rule == GoalRuleIds.FeedbackDecided));
/// // GLS-08 advice: feedback not decided on, of: ben (2026-08-27)
/// </code>
/// </example>
public sealed record GoalDiscussion
{
    /// <summary>Writes it down.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="on">The day of the discussion.</param>
    /// <param name="with">Who took part, each once.</param>
    /// <exception cref="ArgumentException">A person is given twice.</exception>
    public GoalDiscussion(GoalId goal, LocalDate on, ValueList<PersonId> with)
    {
        Goal = Guard.Against.Null(goal);
        On = on;
        With = Guard.Against.NullOrRepeated(with, person => person, nameof(with));
    }

    /// <summary>The goal.</summary>
    public GoalId Goal { get; }

    /// <summary>The day of the discussion.</summary>
    public LocalDate On { get; }

    /// <summary>Who took part.</summary>
    public ValueList<PersonId> With { get; }

    /// <summary>The day on which its content was opened for feedback; null while it is not.</summary>
    public LocalDate? OpenedForFeedbackOn { get; init; }

    /// <summary>What people said about its content, oldest first.</summary>
    public ValueList<GoalFeedback> Feedback
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The goal and the day; never what people said.</summary>
    public override string ToString() => InvariantText.Of($"{Goal} discussed on {On} with {With}");
}
