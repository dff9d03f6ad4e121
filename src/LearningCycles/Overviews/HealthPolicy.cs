using LearningCycles.Rules;

namespace LearningCycles.Overviews;

/// <summary>What a school asks of the health of coaching: the rule book, and the numbers that its rules use.</summary>
/// <example>
/// <code>
/// Console.WriteLine(TeamHealth.Of(grade6, records, on: new(2026, 9, 29)));
/// // Grade 6 on 2026-09-29: teachers 4, findings 2
///
/// var policy = HealthPolicy.Default with
/// {
///     MaximumLeadSteps = 5,
///     Cadence = new() { GraceSchoolDays = 5 }, // a 1:1 may be a week late
///     Rules = HealthPolicy.Default.Rules.Without(HealthRuleIds.NextStepsInTime),
/// };
/// Console.WriteLine(TeamHealth.Of(grade6, records, on: new(2026, 9, 29), policy));
/// // Grade 6 on 2026-09-29: teachers 4, findings 0
/// </code>
/// </example>
public sealed record HealthPolicy
{
    /// <summary>The guide's rules with our numbers.</summary>
    public static HealthPolicy Default { get; } = new();

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<HealthMove, HealthCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = HealthRules.Book;

    /// <summary>When regular 1:1s are due soon or overdue.</summary>
    public CadencePolicy Cadence
    {
        get;
        init => field = Guard.Against.Null(value);
    } = CadencePolicy.Default;

    /// <summary>How many open next steps a lead may have assigned to a teacher; 3 unless set.</summary>
    public int MaximumLeadSteps
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MaximumLeadSteps));
    } = 3;

    /// <summary>What share of a cycle's agenda items the lead may write, in percent; 70 unless set.</summary>
    public int MaximumLeadAgendaPercent
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(MaximumLeadAgendaPercent), 0, 100);
    } = 70;

    /// <summary>Within how many school days feedback and a debrief follow an observation; 3 unless set.</summary>
    public int FollowUpWithinSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(FollowUpWithinSchoolDays));
    } = 3;

    /// <summary>How many school days a relationship may be marked as strained without a support request; 5 unless set.</summary>
    public int StrainedSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(StrainedSchoolDays));
    } = 5;

    /// <summary>The same for a mark that is set in the first weeks of the year; 2 unless set.</summary>
    public int StrainedSchoolDaysEarly
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(StrainedSchoolDaysEarly));
    } = 2;

    /// <summary>How many weeks of the school year are its first; 6 unless set.</summary>
    public int EarlyWeeks
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(EarlyWeeks), 0, 53);
    } = 6;

    /// <summary>After how many school days the school leader is informed again of an open support request; 10 unless set.</summary>
    public int LeaderUpdateEverySchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(LeaderUpdateEverySchoolDays));
    } = 10;

    /// <summary>From how many teachers on a challenge is shared; 2 unless set.</summary>
    public int SharedByTeachers
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(SharedByTeachers), 2, int.MaxValue);
    } = 2;
}
