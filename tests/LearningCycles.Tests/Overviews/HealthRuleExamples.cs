using LearningCycles.Cycles;
using LearningCycles.Overviews;
using LearningCycles.Rules;
using LearningCycles.Support;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Rules;
using NodaTime;
using HealthExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Overviews.HealthCase>;

namespace LearningCycles.Tests.Overviews;

/// <summary>The examples of every rule about the health of coaching.</summary>
internal static class HealthRuleExamples
{
    // The Monday after the week off.
    private static readonly LocalDate Today = new(2026, 11, 30);

    internal static IReadOnlyList<HealthExample> All { get; } =
    [
        // Until the week off 1 + 5 school days after 12 November, 1 after it.
        AtBound(
            HealthRuleIds.RegularOneOnOnes,
            "seven school days after the last, with a week off between",
            () => Of(h => h with { OneOnOnes = Weekly(new(2026, 11, 12)) })
        ),
        Broken(
            HealthRuleIds.RegularOneOnOnes,
            "eight",
            () => Of(h => h with { OneOnOnes = Weekly(new(2026, 11, 11)) }),
            "ana: last 1:1 on 2026-11-11; school days that count since: 8; allowed: 7"
        ),
        Broken(
            HealthRuleIds.RegularOneOnOnes,
            "none was held since the rhythm began",
            () => Of(h => h with { OneOnOnes = Weekly(null, new(2026, 11, 11)) }),
            "ana: no 1:1 was held yet; school days that count: 8; allowed: 7"
        ),
        Kept(
            HealthRuleIds.RegularOneOnOnes,
            "a rest",
            () => Of(h => h with { OneOnOnes = Weekly(new(2026, 9, 1), isPaused: true) })
        ),
        Kept(
            HealthRuleIds.RegularOneOnOnes,
            "every two weeks, on the twelfth school day",
            () =>
                Of(h =>
                    h with
                    {
                        OneOnOnes = CadenceHealth.Of(2, new(2026, 11, 5), null, Today, count: GivenSchool.Count),
                    }
                )
        ),
        Empty(HealthRuleIds.RegularOneOnOnes, "no rhythm is agreed on", () => Of(h => h), null),
        Kept(HealthRuleIds.NextStepsInTime, "open, and in time", () => Of(h => h with { OpenSteps = 2 })),
        Broken(
            HealthRuleIds.NextStepsInTime,
            "two past their day",
            () => Of(h => h with { OpenSteps = 3, OverdueSteps = [new("s1"), new("s2")] }),
            "ana: next steps past their day: s1, s2"
        ),
        Empty(HealthRuleIds.NextStepsInTime, "no steps", () => Of(h => h), null),
        AtBound(
            HealthRuleIds.ObservationsFollowedUp,
            "three school days after, nothing followed yet",
            () => Of(h => h with { Observations = [new(new(2026, 11, 18), false, false, 3)] })
        ),
        Kept(
            HealthRuleIds.ObservationsFollowedUp,
            "long ago, with feedback and a debrief",
            () => Of(h => h with { Observations = [new(new(2026, 10, 1), true, true, 35)] })
        ),
        Broken(
            HealthRuleIds.ObservationsFollowedUp,
            "four school days after, feedback without a debrief, and the other way round",
            () =>
                Of(h =>
                    h with
                    {
                        Observations = [new(new(2026, 11, 16), true, false, 5), new(new(2026, 11, 17), false, true, 4)],
                    }
                ),
            "ana: observations that wait for feedback after 3 school days: 2026-11-17; "
                + "ana: observations that wait for a debrief after 3 school days: 2026-11-16"
        ),
        Empty(HealthRuleIds.ObservationsFollowedUp, "no observations", () => Of(h => h), null),
        AtBound(
            HealthRuleIds.CycleInTime,
            "the last day",
            () => Of(h => h with { Cycle = Cycle(CycleStage.Learning, 0) })
        ),
        Broken(
            HealthRuleIds.CycleInTime,
            "the day after",
            () => Of(h => h with { Cycle = Cycle(CycleStage.Reflecting, -1) }),
            "ana: cycle c1 is Reflecting, and its last day was 2026-11-29"
        ),
        Kept(HealthRuleIds.CycleInTime, "a closed one", () => Of(h => h with { Cycle = Cycle(CycleStage.Closed, -9) })),
        Kept(HealthRuleIds.CycleInTime, "a paused one", () => Of(h => h with { Cycle = Cycle(CycleStage.Paused, -9) })),
        Empty(HealthRuleIds.CycleInTime, "no cycle", () => Of(h => h), null),
        AtBound(
            HealthRuleIds.NoMicromanaging,
            "three steps, and seven of ten items",
            () => Of(h => h with { OpenSteps = 9, OpenLeadSteps = 3, Agency = Items(10, 7) })
        ),
        Broken(
            HealthRuleIds.NoMicromanaging,
            "four steps",
            () => Of(h => h with { OpenSteps = 4, OpenLeadSteps = 4, Agency = Items(10, 7) }),
            "ana: open next steps that the lead assigned: 4; allowed: 3"
        ),
        Broken(
            HealthRuleIds.NoMicromanaging,
            "a little more than seven of ten items, which a rounded percentage would hide",
            () => Of(h => h with { OpenLeadSteps = 3, Agency = Items(287, 201) }),
            "ana: agenda items of the cycle that the lead wrote: 201 of 287; allowed: 70 %"
        ),
        Broken(
            HealthRuleIds.NoMicromanaging,
            "both",
            () => Of(h => h with { OpenLeadSteps = 5, Agency = Items(1, 1) }),
            "ana: open next steps that the lead assigned: 5; allowed: 3; ana: agenda items of the cycle that the lead wrote: 1 of 1; allowed: 70 %"
        ),
        Empty(HealthRuleIds.NoMicromanaging, "no steps and no items", () => Of(h => h), null),
        AtBound(
            HealthRuleIds.StrainRaised,
            "five school days, with a week off between",
            () => Of(h => h with { Strain = new(new(2026, 11, 16), false, false, 5) })
        ),
        Broken(
            HealthRuleIds.StrainRaised,
            "six",
            () => Of(h => h with { Strain = new(new(2026, 11, 13), false, false, 6) }),
            "ana: marked as strained on 2026-11-13 without a support request; school days since: 6; allowed: 5"
        ),
        AtBound(
            HealthRuleIds.StrainRaised,
            "two in the first weeks of the year",
            () => Of(h => h with { Strain = new(new(2026, 9, 1), true, false, 2) })
        ),
        Broken(
            HealthRuleIds.StrainRaised,
            "three in the first weeks of the year",
            () => Of(h => h with { Strain = new(new(2026, 9, 1), true, false, 3) }),
            "ana: marked as strained on 2026-09-01 without a support request; school days since: 3; allowed: 2"
        ),
        Kept(
            HealthRuleIds.StrainRaised,
            "with a request",
            () => Of(h => h with { Strain = new(new(2026, 9, 1), true, true, 60) })
        ),
        Empty(HealthRuleIds.StrainRaised, "no mark", () => Of(h => h), null),
        AtBound(
            HealthRuleIds.LeaderInformed,
            "ten school days after",
            () => Of(h => h with { Requests = [new(new("r1"), SupportStage.PlanAgreed, true, new(2026, 11, 2), 10)] })
        ),
        Broken(
            HealthRuleIds.LeaderInformed,
            "eleven, and a settled one that does not count",
            () =>
                Of(h =>
                    h with
                    {
                        Requests =
                        [
                            new(new("r1"), SupportStage.Raised, true, new(2026, 11, 2), 11),
                            new(new("r2"), SupportStage.Closed, false, new(2026, 9, 1), 40),
                        ],
                    }
                ),
            "ana: open support requests, by the day they were raised, of which no school leader was informed within 10 school days: 2026-11-02: 11"
        ),
        Empty(HealthRuleIds.LeaderInformed, "no requests", () => Of(h => h), null),
    ];

    private static CadenceHealth Weekly(LocalDate? held, LocalDate? since = null, bool isPaused = false) =>
        CadenceHealth.Of(1, held, since, Today, isPaused, count: GivenSchool.Count);

    private static CycleHealth Cycle(CycleStage stage, int days) => new(new("c1"), stage, Today.PlusDays(days), 0);

    private static TeacherAgency Items(int all, int byLead) => new(all, all - byLead, byLead, 0, 0, 0, 0);

    private static HealthCase Of(Func<TeacherHealth, TeacherHealth> with) =>
        new(with(new(Given.Ana, Today)), HealthPolicy.Default);

    private static HealthExample Kept(RuleId rule, string what, Func<HealthCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static HealthExample AtBound(RuleId rule, string what, Func<HealthCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static HealthExample Broken(RuleId rule, string what, Func<HealthCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static HealthExample Empty(RuleId rule, string what, Func<HealthCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class HealthRuleExamplesTests : RuleExamplesContract<HealthMove, HealthCase>
{
    protected override ValueList<Rule<HealthMove, HealthCase>> Every => HealthRules.Every;

    protected override IEnumerable<object> AllExamples => HealthRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(HealthRuleIds)];

    protected override HealthMove MoveOf(HealthCase subject) => HealthMove.Review;
}
