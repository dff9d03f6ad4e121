using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Rules;

namespace LearningCycles.Cycles;

/// <summary>What a school asks of a cycle: the rule book, and the numbers that its rules use. Immutable: write <c>policy with { … }</c>.</summary>
/// <remarks>A number below zero throws an <see cref="ArgumentException" />.</remarks>
/// <example>
/// <code>
/// var policy = CyclePolicy.Default with { MinimumObservations = 2, FeedbackWithinSchoolDays = 1 };
/// Console.WriteLine(cycle.Missing(CycleMove.BeginReflection, on: new(2026, 10, 5), policy: policy)[0]);
/// // LRN-04 required: observations from 2026-09-14, when an adjustment began, to 2026-10-05: 0; needed: 2
/// </code>
/// </example>
public sealed record CyclePolicy
{
    /// <summary>The guide's rules with our numbers; without the coaching agreement, which only one edition of the guide asks for.</summary>
    public static CyclePolicy Default { get; } = new();

    /// <summary>The same, and a coaching agreement in force before a cycle begins.</summary>
    /// <example>
    /// <code>
    /// var policy = CyclePolicy.WithSignedAgreement;
    /// Console.WriteLine(draftCycle.Begin(on: new(2026, 9, 1), policy: policy).Violations[0]);
    /// // AGR-01 required: no coaching agreement is in force with ana
    ///
    /// var facts = new CycleFacts { AgreementInForceWith = [ana] };
    /// Console.WriteLine(draftCycle.Begin(on: new(2026, 9, 1), policy: policy, facts: facts).Value.Stage);
    /// // SettingIntention
    /// </code>
    /// </example>
    public static CyclePolicy WithSignedAgreement { get; } =
        new() { Rules = CycleRules.Book.With(CycleRules.AgreementInForce) };

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleBook<CycleMove, CycleCase> Rules
    {
        get;
        init => field = Guard.Against.Null(value);
    } = CycleRules.Book;

    /// <summary>
    /// How much evidence and how many success indicators an intention needs (INT-02, INT-03, INT-05). A cycle looks at these numbers, never at
    /// <c>Profile.Goals</c>, and asks none of the rules here: a number that both are to have is set in both.
    /// </summary>
    public GoalPolicy Goals
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>
    /// The frameworks whose indicators may be named; LEAP 2013-14 unless set. When empty, INT-08 is not asked. <c>Profile.WithFrameworks</c>
    /// sets them wherever they are asked for.
    /// </summary>
    public ValueList<Framework> Frameworks
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [LeapFramework.Version2013];

    /// <summary>When the learning plan has to be complete; before learning unless set.</summary>
    public LearningPlanDue LearningPlanDue
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>How many of a team's teachers have to confirm; every one when null.</summary>
    public int? TeacherQuorum
    {
        get;
        init => field = value is null ? null : Guard.Against.BelowZero(value.Value, nameof(TeacherQuorum));
    }

    /// <summary>How many 1:1s a cycle's calendar holds; 1 unless set.</summary>
    public int MinimumOneOnOnes
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumOneOnOnes));
    } = 1;

    /// <summary>How many observations a cycle's calendar holds; 1 unless set.</summary>
    public int MinimumObservationsPlanned
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumObservationsPlanned));
    } = 1;

    /// <summary>How many adjustments are planned at least; 1 unless set.</summary>
    public int MinimumAdjustments
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumAdjustments));
    } = 1;

    /// <summary>How many adjustments are planned at most; 2 unless set.</summary>
    public int MaximumAdjustments
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MaximumAdjustments));
    } = 2;

    /// <summary>How many observations follow an adjustment; 1 unless set.</summary>
    public int MinimumObservations
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumObservations));
    } = 1;

    /// <summary>Within how many school days feedback follows an observation; 3 unless set.</summary>
    public int FeedbackWithinSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(FeedbackWithinSchoolDays));
    } = 3;

    /// <summary>How many ways of gathering classroom data are used; 2 unless set.</summary>
    public int MinimumDataMethods
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MinimumDataMethods));
    } = 2;

    /// <summary>From how many teachers on a challenge counts as shared; 2 unless set.</summary>
    public int SharedByTeachers
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(SharedByTeachers));
    } = 2;

    /// <summary>How often a cycle is extended before a school leader has to agree; 1 unless set.</summary>
    public int MaximumExtensions
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(MaximumExtensions));
    } = 1;

    /// <summary>Within how many school days a cycle may be reopened; 20 unless set.</summary>
    public int ReopenWithinSchoolDays
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(ReopenWithinSchoolDays));
    } = 20;

    /// <summary>The numbers, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"plan due {LearningPlanDue}, teachers confirming {(TeacherQuorum is { } quorum ? InvariantText.Of(quorum) : "all")}, 1:1s {MinimumOneOnOnes}, observations planned {MinimumObservationsPlanned}, adjustments {MinimumAdjustments} to {MaximumAdjustments}, observations {MinimumObservations}, feedback within school days {FeedbackWithinSchoolDays}, data methods {MinimumDataMethods}, shared by teachers {SharedByTeachers}, extensions {MaximumExtensions}, reopen within school days {ReopenWithinSchoolDays}, frameworks {Frameworks.Count}, rules {Rules.Rules.Count}, goals ({Goals})"
        );
}

/// <summary>When the learning plan has to be complete.</summary>
public enum LearningPlanDue
{
    /// <summary>Before learning begins, and still before reflection.</summary>
    BeforeLearning,

    /// <summary>Only before reflection begins.</summary>
    BeforeReflection,
}
