using LearningCycles.Frameworks;
using LearningCycles.Rules;

namespace LearningCycles.Goals;

/// <summary>What a school asks of goals: the rule book, and the numbers that its rules use. Immutable: write <c>policy with { … }</c>.</summary>
/// <remarks>
/// The guide asks for several data points; the numbers are ours to set. Rules about cycles use the numbers of the policy in
/// <c>CyclePolicy.Goals</c>, which is set on its own. A number below zero throws an <see cref="ArgumentException" />.
/// </remarks>
/// <example>
/// <code>
/// var strict = GoalPolicy.Default with { MinimumDataPoints = 4, MinimumSources = 3 };
/// Console.WriteLine(draftedGoal.Missing(GoalMove.Confirm, on: new(2026, 9, 1), policy: strict)[1]);
/// // GLS-04 advice: sources of data points: 2; better: 3
/// </code>
/// </example>
public sealed record GoalPolicy
{
    /// <summary>The guide's rules with our numbers.</summary>
    public static GoalPolicy Default { get; } = new();

    /// <summary>The rules about goals, in the order in which they are reported.</summary>
    public RuleBook<GoalMove, GoalCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = GoalRules.Book;

    /// <summary>The frameworks whose indicators a goal may cite; LEAP 2013-14 unless set. When empty, GOAL-04 is not asked.</summary>
    public ValueList<Framework> Frameworks
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [LeapFramework.Version2013];

    /// <summary>The templates that a goal may be written in; ours unless set.</summary>
    public ValueList<GoalTemplate> Templates
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, template => template.Id, nameof(Templates));
    } = GoalTemplates.All;

    /// <summary>The kinds of goal that each teacher has for the year; both unless set.</summary>
    public ValueList<GoalKind> Kinds
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, kind => kind, nameof(Kinds));
    } = [GoalKind.ProfessionalGrowth, GoalKind.StudentAchievement];

    /// <summary>The systems that teacher and lead have to reach and understand; those for SLOs and PGPs unless set.</summary>
    public ValueList<DataSystem> DataSystems
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, system => system, nameof(DataSystems));
    } = [DataSystem.Slo, DataSystem.Pgp];

    /// <summary>How many of a team or school goal's owners have to confirm; every one when null.</summary>
    public int? OwnerQuorum
    {
        get;
        init => field = value is null ? null : Guard.Against.BelowZero(value.Value, nameof(OwnerQuorum));
    }

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

    /// <summary>How often progress on a goal is looked at before it is assessed; 1 unless set.</summary>
    public int MinimumProgress
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumProgress));
    } = 1;

    /// <summary>Within how many school days a closed goal may be reopened; 20 unless set.</summary>
    public int ReopenWithinSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(ReopenWithinSchoolDays));
    } = 20;

    /// <summary>The numbers, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"kinds {Kinds}, owners confirming {(OwnerQuorum is { } quorum ? InvariantText.Of(quorum) : "all")}, data points {MinimumDataPoints}, qualitative {MinimumQualitative}, quantitative {MinimumQuantitative}, sources {MinimumSources}, success indicators {MinimumSuccessIndicators}, progress {MinimumProgress}, reopen within school days {ReopenWithinSchoolDays}, data systems {DataSystems}, frameworks {Frameworks.Count}, templates {Templates.Count}, rules {Rules.Rules.Count}"
        );
}
