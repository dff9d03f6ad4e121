namespace LearningCycles.Goals;

/// <summary>The numbers that rules about goals ask for. The guide asks for several data points; the numbers are ours to set.</summary>
public sealed record GoalPolicy
{
    /// <summary>How many data points back a goal; 2 unless set.</summary>
    public int MinimumDataPoints
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumDataPoints));
    } = 2;

    /// <summary>How many of them are qualitative; 1 unless set.</summary>
    public int MinimumQualitative
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumQualitative));
    } = 1;

    /// <summary>How many of them are quantitative; 1 unless set.</summary>
    public int MinimumQuantitative
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumQuantitative));
    } = 1;

    /// <summary>From how many different sources they come; 2 unless set.</summary>
    public int MinimumSources
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumSources));
    } = 2;

    /// <summary>How many success indicators a goal has; 1 unless set.</summary>
    public int MinimumSuccessIndicators
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumSuccessIndicators));
    } = 1;
}
