using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Rules;
using NodaTime;
using CalendarExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Overviews.CalendarReviewCase>;

namespace LearningCycles.Tests.Overviews;

/// <summary>The examples of every rule about the calendars of all leads.</summary>
internal static class CalendarReviewRuleExamples
{
    private static readonly PersonId Max = new("max"); // another lead
    private static readonly LocalDate Tuesday = new(2026, 9, 15);
    private static readonly LocalTime Nine = new(9, 0);

    internal static IReadOnlyList<CalendarExample> All { get; } =
    [
        Kept(
            CalendarReviewRuleIds.NoCollision,
            "apart",
            () => Of([OneOnOne(Given.Ana, Nine), OneOnOne(Given.Bo, new(10, 0))])
        ),
        AtBound(
            CalendarReviewRuleIds.NoCollision,
            "one begins when the other ends, and busy times touch",
            () =>
                Of(
                    [OneOnOne(Given.Ana, Nine), OneOnOne(Given.Bo, new(9, 45))],
                    busy:
                    [
                        new(Given.Ana, Tuesday, new(8, 0), Nine),
                        new(Given.Ana, Tuesday, new(9, 45), new(11, 0)),
                        new(Given.Bo, Tuesday, Nine, new(9, 45)),
                        BusyPeriod.AllDay(Given.Lee, Tuesday.PlusDays(1)),
                        BusyPeriod.AllDay(Max, Tuesday),
                    ]
                )
        ),
        AtBound(
            CalendarReviewRuleIds.NoCollision,
            "up to midnight",
            () =>
                Of([new(Given.Lee, Given.Ana, DemandKind.OneOnOne, Tuesday, 60, new(23, 0)), OneOnOne(Given.Bo, Nine)])
        ),
        Kept(
            CalendarReviewRuleIds.NoCollision,
            "the same time with other people",
            () => Of([OneOnOne(Given.Ana, Nine), new(Max, Given.Bo, DemandKind.OneOnOne, Tuesday, 45, Nine)])
        ),
        Kept(
            CalendarReviewRuleIds.NoCollision,
            "time as a team is one meeting",
            () => Of([TeamTime(Given.Ana), TeamTime(Given.Bo)])
        ),
        Kept(
            CalendarReviewRuleIds.NoCollision,
            "without times of day nothing overlaps",
            () =>
                Of(
                    [OneOnOne(Given.Ana, null), OneOnOne(Given.Ana, null)],
                    busy: [BusyPeriod.AllDay(Given.Ana, Tuesday)]
                )
        ),
        Broken(
            CalendarReviewRuleIds.NoCollision,
            "a minute too long for the lead",
            () => Of([OneOnOne(Given.Bo, new(9, 44)), OneOnOne(Given.Ana, Nine)]),
            "overlapping: ana + lee (2026-09-15 09:00) / bo + lee (2026-09-15 09:44)"
        ),
        Broken(
            CalendarReviewRuleIds.NoCollision,
            "two leads want the same teacher",
            () => Of([OneOnOne(Given.Ana, Nine), Observation(Given.Ana, Max, Nine)]),
            "overlapping: ana + lee (2026-09-15 09:00) / ana + max (2026-09-15 09:00)"
        ),
        Broken(
            CalendarReviewRuleIds.NoCollision,
            "a lead is coached too",
            () => Of([OneOnOne(Given.Ana, Nine), new(Max, Given.Lee, DemandKind.OneOnOne, Tuesday, 45, Nine)]),
            "overlapping: ana + lee (2026-09-15 09:00) / lee + max (2026-09-15 09:00)"
        ),
        Broken(
            CalendarReviewRuleIds.NoCollision,
            "the same teacher twice in time as a team",
            () => Of([TeamTime(Given.Ana), TeamTime(Given.Ana)]),
            "overlapping: ana + lee (2026-09-15 15:00) / ana + lee (2026-09-15 15:00)"
        ),
        Broken(
            CalendarReviewRuleIds.NoCollision,
            "a holiday, a Sunday, and busy people",
            () =>
                Of(
                    [
                        new(Given.Lee, Given.Bo, DemandKind.OneOnOne, new(2026, 11, 24), 30),
                        new(Given.Lee, Given.Ana, DemandKind.OneOnOne, new(2026, 9, 13), 30, Nine),
                        OneOnOne(Given.Ana, Nine),
                    ],
                    busy: [new(Given.Lee, Tuesday, new(9, 44), new(10, 0)), BusyPeriod.AllDay(Given.Ana, Tuesday)]
                ),
            "on days without school: ana + lee (2026-09-13 09:00), bo + lee (2026-11-24); "
                + "in busy times: ana + lee (2026-09-15 09:00) / lee (09:44); "
                + "busy all day: ana + lee (2026-09-15 09:00) / ana"
        ),
        Empty(CalendarReviewRuleIds.NoCollision, "no demands", () => Of([]), null),
        AtBound(
            CalendarReviewRuleIds.FairLoad,
            "one observation a day and three demands from Monday to Sunday, then three more",
            () =>
                Of([
                    .. Days(Given.Ana, 0, 1, 6, 7, 13),
                    Observation(Given.Bo, Max, Nine),
                    Observation(Given.Ana, Max, null),
                ])
        ),
        Broken(
            CalendarReviewRuleIds.FairLoad,
            "a second observation on a day, by another lead",
            () => Of([Observation(Given.Ana, Given.Lee, Nine), Observation(Given.Ana, Max, null)]),
            "observations a day over 1: ana (2026-09-15): 2"
        ),
        Broken(
            CalendarReviewRuleIds.FairLoad,
            "a fourth demand in a week",
            () => Of([.. Days(Given.Ana, 0, 1, 2, 6), .. Days(Given.Bo, 0, 7)]),
            "demands a week over 3: ana (2026-09-07): 4"
        ),
        Kept(
            CalendarReviewRuleIds.FairLoad,
            "a school that allows two observations and four demands",
            () =>
                Of(
                    [
                        .. Days(Given.Ana, 8, 9),
                        Observation(Given.Ana, Given.Lee, Nine),
                        Observation(Given.Ana, Max, null),
                    ],
                    policy: new() { MaximumObservationsADay = 2, MaximumDemandsAWeek = 4 }
                )
        ),
        Broken(
            CalendarReviewRuleIds.FairLoad,
            "both, across the end of a year",
            () =>
                Of([
                    new(Max, Given.Bo, DemandKind.Observation, new(2027, 1, 1), 45),
                    new(Max, Given.Bo, DemandKind.Observation, new(2027, 1, 1), 45),
                    new(Max, Given.Bo, DemandKind.TeamTime, new(2026, 12, 28), 45),
                    new(Max, Given.Bo, DemandKind.CoachingSession, new(2027, 1, 3), 45),
                ]),
            "observations a day over 1: bo (2027-01-01): 2; demands a week over 3: bo (2026-12-28): 4"
        ),
        Empty(CalendarReviewRuleIds.FairLoad, "no demands", () => Of([]), null),
        Kept(
            CalendarReviewRuleIds.Transparent,
            "the projection of the demands, in another order",
            () =>
                Of([OneOnOne(Given.Bo, new(10, 0)), TeamTime(Given.Ana), TeamTime(Given.Bo), OneOnOne(Given.Ana, Nine)])
        ),
        Kept(
            CalendarReviewRuleIds.Transparent,
            "sessions and time as a team may be left off",
            () =>
                Of(
                    [TeamTime(Given.Ana), new(Given.Lee, Given.Ana, DemandKind.CoachingSession, Tuesday, 30)],
                    IltProjection.Empty
                )
        ),
        Broken(
            CalendarReviewRuleIds.Transparent,
            "one of two alike is left off",
            () =>
                Of(
                    [OneOnOne(Given.Ana, Nine), new(Max, Given.Bo, DemandKind.OneOnOne, Tuesday, 45, Nine)],
                    new([new(DemandKind.OneOnOne, Tuesday, 45, Nine)])
                ),
            "not shown: 2026-09-15 09:00 45 min (OneOnOne)"
        ),
        Broken(
            CalendarReviewRuleIds.Transparent,
            "another kind, another length and another time",
            () =>
                Of(
                    [OneOnOne(Given.Ana, null), Observation(Given.Bo, Max, Nine)],
                    new([
                        new(DemandKind.CoachingSession, Tuesday, 45),
                        new(DemandKind.Observation, Tuesday, 44, Nine),
                        new(DemandKind.OneOnOne, Tuesday, 45, Nine),
                    ])
                ),
            "not shown: 2026-09-15 45 min (OneOnOne), 2026-09-15 09:00 45 min (Observation); "
                + "shown, but not planned: 2026-09-15 45 min (CoachingSession), 2026-09-15 09:00 45 min (OneOnOne), 2026-09-15 09:00 44 min (Observation)"
        ),
        Empty(
            CalendarReviewRuleIds.Transparent,
            "nothing is shown",
            () => Of([Observation(Given.Ana, Given.Lee, null)], IltProjection.Empty),
            "not shown: 2026-09-15 45 min (Observation)"
        ),
    ];

    private static CoachingDemand OneOnOne(PersonId teacher, LocalTime? start) =>
        new(Given.Lee, teacher, DemandKind.OneOnOne, Tuesday, 45, start);

    private static CoachingDemand Observation(PersonId teacher, PersonId lead, LocalTime? start) =>
        new(lead, teacher, DemandKind.Observation, Tuesday, 45, start);

    private static CoachingDemand TeamTime(PersonId teacher) =>
        new(Given.Lee, teacher, DemandKind.TeamTime, Tuesday, 60, new(15, 0));

    // One session of another lead on each of these days after Monday, 7 September.
    private static IEnumerable<CoachingDemand> Days(PersonId teacher, params int[] days) =>
        days.Select(day => new CoachingDemand(
            Max,
            teacher,
            DemandKind.CoachingSession,
            new LocalDate(2026, 9, 7).PlusDays(day),
            30
        ));

    private static CalendarReviewCase Of(
        ValueList<CoachingDemand> demands,
        IltProjection? shown = null,
        ValueList<BusyPeriod>? busy = null,
        CalendarReviewPolicy? policy = null
    ) =>
        new(
            demands,
            shown ?? IltProjection.Of(demands),
            policy ?? CalendarReviewPolicy.Default,
            new() { Busy = busy ?? [], CountSchoolDays = GivenSchool.Count }
        );

    private static CalendarExample Kept(RuleId rule, string what, Func<CalendarReviewCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static CalendarExample AtBound(RuleId rule, string what, Func<CalendarReviewCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static CalendarExample Broken(RuleId rule, string what, Func<CalendarReviewCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static CalendarExample Empty(RuleId rule, string what, Func<CalendarReviewCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class CalendarReviewRuleExamplesTests : RuleExamplesContract<CalendarReviewMove, CalendarReviewCase>
{
    protected override ValueList<Rule<CalendarReviewMove, CalendarReviewCase>> Every => CalendarReviewRules.Every;

    protected override IEnumerable<object> AllExamples => CalendarReviewRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(CalendarReviewRuleIds)];

    protected override CalendarReviewMove MoveOf(CalendarReviewCase subject) => CalendarReviewMove.Publish;
}
