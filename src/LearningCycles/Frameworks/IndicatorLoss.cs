namespace LearningCycles.Frameworks;

/// <summary>Why an indicator could not be carried further.</summary>
public enum LossReason
{
    /// <summary>The version dropped it.</summary>
    Dropped,

    /// <summary>The version neither has its code nor says what became of it.</summary>
    Unmentioned,

    /// <summary>The version does not come after the indicator's own: it is earlier, or belongs to another line.</summary>
    NotLater,
}

/// <summary>An indicator that could not be carried further, and why.</summary>
/// <param name="Lost">The indicator, in the last version that has it.</param>
/// <param name="In">The version that it could not be carried to.</param>
/// <param name="Why">Why not.</param>
public sealed record IndicatorLoss(IndicatorReference Lost, FrameworkId In, LossReason Why)
{
    /// <summary>The indicator, the version and why: <c>I.4 (leap/2013-14) in ours/2030: Dropped</c>.</summary>
    public override string ToString() => $"{Lost} in {In}: {Why}";
}
