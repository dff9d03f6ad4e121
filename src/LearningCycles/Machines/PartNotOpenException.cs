namespace LearningCycles.Machines;

/// <summary>A part of something was written in a stage in which it is not open. The machine's map says in which it is: <c>CycleMap.OpenIn(part)</c>.</summary>
/// <example>
/// <code>
/// try { closedCycle.With(new LearningPlan()); }
/// catch (PartNotOpenException refused) { Console.WriteLine(refused.Message); }
/// // LearningPlan of cycle 2026/ana/1 cannot be written in Closed; it is open in SettingIntention, Learning.
/// // Maybe one of these moves comes first: Reopen, OpenNext?
/// </code>
/// </example>
public sealed class PartNotOpenException : InvalidOperationException
{
    private PartNotOpenException(string message, string subject, string part, string stage)
        : base(message)
    {
        Subject = subject;
        Part = part;
        Stage = stage;
    }

    /// <summary>What it is a part of, with its id: <c>Cycle 2026/ana/1</c>.</summary>
    public string Subject { get; }

    /// <summary>The part's name.</summary>
    public string Part { get; }

    /// <summary>The stage's name.</summary>
    public string Stage { get; }

    /// <summary>An exception for a part, and the stage that its subject is in.</summary>
    internal static PartNotOpenException For<TPart, TStage, TMove>(
        string subject,
        TPart part,
        TStage stage,
        ValueList<TStage> openIn,
        StageMap<TStage, TMove> map
    )
        where TPart : notnull
        where TStage : struct, Enum
        where TMove : struct, Enum =>
        new(
            $"{InvariantText.Of(part)} of {subject} cannot be written in {InvariantText.Of(stage)}; it is open in {string.Join(", ", openIn)}.\n"
                + (
                    map.OpenMoves(stage) is { Count: > 0 } moves
                        ? $"Maybe one of these moves comes first: {string.Join(", ", moves)}?"
                        : "Maybe another one is meant? No move leads on from here."
                ),
            subject,
            InvariantText.Of(part),
            InvariantText.Of(stage)
        );
}
