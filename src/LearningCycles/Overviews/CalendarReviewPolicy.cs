using LearningCycles.Rules;

namespace LearningCycles.Overviews;

/// <summary>What a school asks of its calendars: the rule book, and the numbers that its rules use.</summary>
public sealed record CalendarReviewPolicy
{
    /// <summary>The guide's rules with our numbers.</summary>
    public static CalendarReviewPolicy Default { get; } = new();

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<CalendarReviewMove, CalendarReviewCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = CalendarReviewRules.Book;

    /// <summary>How many observations a teacher has on a day at most; 1 unless set.</summary>
    public int MaximumObservationsADay
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MaximumObservationsADay));
    } = 1;

    /// <summary>How many coaching demands a teacher has from Monday to Sunday at most, of all leads; 3 unless set.</summary>
    public int MaximumDemandsAWeek
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MaximumDemandsAWeek));
    } = 3;
}
