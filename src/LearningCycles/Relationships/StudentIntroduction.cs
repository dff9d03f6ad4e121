using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>How the two will tell students of their work together; decided by both (Objective 1, beginning-of-year conversations).</summary>
public sealed record StudentIntroduction
{
    /// <summary>A plan.</summary>
    /// <param name="plan">How it will be done. A blank one counts as not agreed on.</param>
    /// <param name="agreedOn">The day on which both agreed.</param>
    public StudentIntroduction(string plan, LocalDate agreedOn)
    {
        Plan = Guard.Against.Null(plan);
        AgreedOn = agreedOn;
    }

    /// <summary>How it will be done; private to the pair.</summary>
    public string Plan { get; }

    /// <summary>The day on which both agreed.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>The day, without the plan: <c>agreed 2026-08-21</c>.</summary>
    public override string ToString() => InvariantText.Of($"agreed {AgreedOn}");
}
