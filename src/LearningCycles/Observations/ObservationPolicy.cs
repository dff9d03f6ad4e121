using LearningCycles.Rules;

namespace LearningCycles.Observations;

/// <summary>What a school asks of observations: the rule book, and the numbers that its rules use. Immutable: write <c>policy with { … }</c>.</summary>
/// <example>
/// <code>
/// var policy = ObservationPolicy.Default with
/// {
///     NoticeSchoolDays = 3,
///     Rules = ObservationPolicy.Default.Rules.WithSeverity(ObservationRuleIds.Notice, Severity.Required),
/// };
/// var late = Observation
///     .PlanFor(new("lee/ben/1"), ben, lee, day: new(2026, 9, 22), on: new(2026, 9, 14))
///     .Missing(ObservationMove.Announce, on: new(2026, 9, 21), policy: policy);
/// Console.WriteLine(late.Single(one => one.Rule == ObservationRuleIds.Notice));
/// // OBS-01A required: school days between the announcement on 2026-09-21 and the day 2026-09-22: 1; asked for: 3
/// </code>
/// </example>
public sealed record ObservationPolicy
{
    /// <summary>The guide's rules with our numbers.</summary>
    public static ObservationPolicy Default { get; } = new();

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<ObservationMove, ObservationCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ObservationRules.Book;

    /// <summary>The kinds that may be held without having been announced; walkthroughs unless set.</summary>
    public ValueList<ObservationKind> KindsWithoutAnnouncement
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, kind => kind, nameof(KindsWithoutAnnouncement));
    } = [ObservationKind.Walkthrough];

    /// <summary>How many school days before the lesson the teacher is told; 1 unless set.</summary>
    public int NoticeSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(NoticeSchoolDays));
    } = 1;

    /// <summary>Within how many school days feedback follows the lesson; 3 unless set.</summary>
    public int FeedbackWithinSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(FeedbackWithinSchoolDays));
    } = 3;
}
