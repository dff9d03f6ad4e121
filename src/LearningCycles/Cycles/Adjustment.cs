using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>A planned change to teaching that applies what was learned. It may be written step by step; the rules say what it lacks.</summary>
public sealed record Adjustment
{
    /// <summary>An adjustment.</summary>
    /// <param name="statement">What will be different. A blank one counts as missing.</param>
    /// <param name="kind">Designing instruction or implementing with students.</param>
    /// <param name="startsOn">The first day of it.</param>
    /// <param name="evidenceMethod">How its effect will be seen, such as <c>video of the first ten minutes</c>.</param>
    public Adjustment(
        string statement,
        AdjustmentKind? kind = null,
        LocalDate? startsOn = null,
        string? evidenceMethod = null
    )
    {
        Statement = Guard.Against.Null(statement);
        Kind = kind;
        StartsOn = startsOn;
        EvidenceMethod = evidenceMethod;
    }

    /// <summary>What will be different.</summary>
    public string Statement { get; }

    /// <summary>Designing instruction or implementing with students.</summary>
    public AdjustmentKind? Kind { get; init; }

    /// <summary>The first day of it.</summary>
    public LocalDate? StartsOn { get; init; }

    /// <summary>How its effect will be seen.</summary>
    public string? EvidenceMethod { get; init; }

    /// <summary>The kind and the first day, a question mark for what is open; never what will be different.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{(Kind is { } kind ? InvariantText.Of(kind) : "?")} from {(StartsOn is { } day ? InvariantText.Of(day) : "?")}"
        );
}

/// <summary>How learning is applied.</summary>
public enum AdjustmentKind
{
    /// <summary>Instruction is designed from what was learned.</summary>
    Design,

    /// <summary>A new idea or skill is used with students.</summary>
    Implement,
}
