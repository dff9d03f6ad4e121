using LearningCycles.Goals;

namespace LearningCycles.Cycles;

/// <summary>The look back: each teacher's part, the lead's answer, what became of the goal, and what comes next.</summary>
/// <example>
/// <code>
/// var lookedBack = new Reflection
/// {
///     Teachers = [new(ana, self: "I plan the end now.", process: "Too few visits.", students: "They ask back.")],
///     LeadResponse = "I will come twice.",
///     Evidence = [new(new("self"), "notes of 18 lessons"), new(new("students"), "68 %")],
///     Outcome = GoalOutcome.PartlyMet,
///     Next = new(NextCycle.ContinueGoal),
/// };
/// Console.WriteLine(reflectingCycle.With(lookedBack).Close(on: new(2026, 10, 12)).Violations[0]);
/// // REF-02 required: no evidence for peers
/// </code>
/// </example>
public sealed record Reflection
{
    /// <summary>The teachers' parts, one for each.</summary>
    public ValueList<TeacherReflection> Teachers
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, part => part.Author, nameof(Teachers));
    } = [];

    /// <summary>The lead's answer to them.</summary>
    public string? LeadResponse { get; init; }

    /// <summary>What became of the goal, once judged.</summary>
    public GoalOutcome? Outcome { get; init; }

    /// <summary>What showed, for each success indicator.</summary>
    public ValueList<IndicatorEvidence> Evidence
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>What comes next, once decided.</summary>
    public NextCycleDecision? Next { get; init; }

    /// <summary>Formal feedback on a framework's indicators, if any.</summary>
    public ValueList<FormalFeedback> FormalFeedback
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Whose parts there are, the outcome, and how much more; never what anybody wrote.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"by {Teachers.Select(part => part.Author).ToValueList()}, outcome {(Outcome is { } outcome ? InvariantText.Of(outcome) : "?")}, evidence: {Evidence.Count}, formal feedback: {FormalFeedback.Count}"
        );
}

/// <summary>What comes after a cycle.</summary>
public sealed record NextCycleDecision
{
    /// <summary>Writes it down.</summary>
    /// <param name="next">Go on with the goal, choose another, or stop.</param>
    /// <param name="reason">Why; asked for when stopping.</param>
    public NextCycleDecision(NextCycle next, string? reason = null)
    {
        Next = Guard.Against.EnumOutOfRange(next);
        Reason = reason;
    }

    /// <summary>Go on with the goal, choose another, or stop.</summary>
    public NextCycle Next { get; }

    /// <summary>Why; asked for when stopping.</summary>
    public string? Reason { get; }

    /// <summary>What comes next; never why.</summary>
    public override string ToString() => InvariantText.Of(Next);
}

/// <summary>Whether and how another cycle follows.</summary>
public enum NextCycle
{
    /// <summary>Another cycle with the same goal.</summary>
    ContinueGoal,

    /// <summary>Another cycle with a new goal.</summary>
    NewGoal,

    /// <summary>No further cycle.</summary>
    Stop,
}
