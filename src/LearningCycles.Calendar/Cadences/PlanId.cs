namespace LearningCycles.Calendar.Cadences;

/// <summary>The host's id of a coaching plan, such as <c>cole-2026-27</c>. It takes part in every session's lasting identity.</summary>
public sealed record PlanId
{
    /// <summary>Names a plan.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public PlanId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
