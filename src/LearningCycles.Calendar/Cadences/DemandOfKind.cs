namespace LearningCycles.Calendar.Cadences;

/// <summary>What sessions of one kind take.</summary>
/// <param name="Kind">What the sessions are for.</param>
/// <param name="Count">How many, and how long together.</param>
public sealed record DemandOfKind(SessionKind Kind, DemandCount Count)
{
    /// <summary>How many, and how long together.</summary>
    public DemandCount Count
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Count);

    /// <summary>The kind and the numbers.</summary>
    public override string ToString() => $"{Kind.InWords()}: {Count}";
}
