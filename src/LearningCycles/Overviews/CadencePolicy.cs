namespace LearningCycles.Overviews;

/// <summary>The numbers by which regular 1:1s are due soon or overdue, in school days.</summary>
/// <remarks>
/// A weekly interval is so many school days, not seven days: a holiday week does not use the interval up, and nobody is overdue for days on which
/// nobody was at school.
/// </remarks>
public sealed record CadencePolicy
{
    /// <summary>Our numbers.</summary>
    public static CadencePolicy Default { get; } = new();

    /// <summary>How many school days a week has; 5 unless set, such as 4 where Fridays are free.</summary>
    /// <remarks>It does not change how school days are counted: the count in the facts has to leave those Fridays out too.</remarks>
    public int SchoolDaysAWeek
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(SchoolDaysAWeek), 1, 7);
    } = 5;

    /// <summary>From how many school days before its due day on a 1:1 is due soon; 2 unless set.</summary>
    public int DueSoonWithin
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(DueSoonWithin));
    } = 2;

    /// <summary>How many school days after its due day a 1:1 is not overdue yet; 2 unless set.</summary>
    public int GraceSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(GraceSchoolDays));
    } = 2;
}
