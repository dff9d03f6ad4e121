using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.Overviews;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

public class DemandReportTests
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Kim = new("kim");
    private static readonly PersonId Ana = new("ana");
    private static readonly PersonId Ben = new("ben");

    // Four weeks, Monday 2026-09-07 to Friday 2026-10-02.
    private static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new(2026, 9, 7),
        new(2026, 10, 2)
    );

    private static readonly LocalDate Monday = new(2026, 9, 14);

    private static CoachingPlan TwoLeads { get; } =
        new(
            new("p"),
            School,
            [
                new(Lee, Ana, Cadence.Weekly(30)),
                new(Lee, Ben, Cadence.EveryTwoWeeks(45)),
                new(Kim, Ana, Cadence.Weekly(20)),
            ]
        );

    private static CoachingSession Session(
        SessionKind kind,
        LocalDateTime start,
        PersonId? lead = null,
        PersonId? teacher = null,
        int number = 1
    ) =>
        new(
            new(
                kind == SessionKind.OneOnOne
                    ? SessionKey.OneOnOne(lead ?? Lee, teacher ?? Ana, start.Date.PlusDays(1 - (int)start.DayOfWeek))
                    : SessionKey.InCycle(lead ?? Lee, teacher ?? Ana, kind, 1, number),
                30,
                start.Date,
                start.Date
            ),
            start
        );

    private static CoachingCalendar ByHand(CoachingPlan plan, params CoachingSession[] sessions) =>
        new(plan, [.. sessions], []);

    [Fact]
    public void WhatIsAskedOfATeacherIsAskedByAllLeadsTogether()
    {
        var ana = DemandReport.Of(CadenceGenerator.Generate(TwoLeads)).OfTeacher(Ana)!;
        ana.Total.Should().Be(new DemandCount(8, 200));
        ana.ByLead.Should().Equal(new DemandOfLead(Kim, new(4, 80)), new DemandOfLead(Lee, new(4, 120)));
        ana.ByKind.Should().Equal(new DemandOfKind(SessionKind.OneOnOne, new(8, 200)));
        ana.Weeks.Should().HaveCount(4).And.OnlyContain(week => week.Count == new DemandCount(2, 50));
        ana.ToString().Should().Be("ana: 8 sessions, 200 minutes; fullest week of 2026-09-07: 2 sessions, 50 minutes");
    }

    [Fact]
    public void ALeadSeesEachWeekBesideTheCap()
    {
        var report = DemandReport.Of(CadenceGenerator.Generate(TwoLeads with { Caps = new() { LeadPerWeek = 4 } }));
        var lee = report.OfLead(Lee)!;
        lee.Outcome.Should().Be(new LeadOutcome(Lee, 6, 6, 6));
        lee.Weeks.Select(week => week.Share).Order().Should().Equal(0.25, 0.25, 0.5, 0.5);
        lee.Weeks.Sum(week => week.Count.Minutes).Should().Be(lee.Total.Minutes).And.Be(210);
        report.ToString().Should().Be("2 teachers, 2 leads, 10 sessions");
    }

    [Fact]
    public void TheFullestWeekIsTheOneWithTheMostSessionsAndOfSeveralTheFirst()
    {
        var at = Monday + new LocalTime(9, 0);
        var ana = DemandReport
            .Of(
                ByHand(
                    TwoLeads,
                    Session(SessionKind.OneOnOne, at),
                    Session(SessionKind.Debrief, at.PlusHours(1)),
                    Session(SessionKind.OneOnOne, at.PlusWeeks(1)),
                    Session(SessionKind.Reflection, at.PlusWeeks(1).PlusHours(1))
                )
            )
            .OfTeacher(Ana)!;
        ana.FullestWeek!.Monday.Should().Be(Monday);
        ana.Weeks.Should().HaveCount(4);
    }

    [Fact]
    public void AMeetingThatAOneOnOneTakesInIsNoTouchOfItsOwn()
    {
        var at = Monday + new LocalTime(9, 0);
        var hosting = Session(SessionKind.OneOnOne, at) with { Hosts = [Session(SessionKind.Debrief, at).Plan] };
        var report = DemandReport.Of(ByHand(TwoLeads, hosting));
        report.OfTeacher(Ana)!.Total.Should().Be(new DemandCount(1, 30));
        report.OfTeacher(Ana)!.Hosted.Should().Be(1);
    }

    [Fact]
    public void SomebodyOfWhomNothingIsAskedIsListedToo()
    {
        var ben = DemandReport.Of(ByHand(TwoLeads)).OfTeacher(Ben)!;
        ben.Total.Should().Be(DemandCount.None);
        ben.FullestWeek.Should().BeNull();
        ben.ByLead.Should().Equal(new DemandOfLead(Lee, DemandCount.None));
        ben.ToString().Should().Be("ben: 0 sessions, 0 minutes");
        DemandReport.Of(ByHand(TwoLeads)).OfLead(Kim)!.Total.Should().Be(DemandCount.None);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PeopleAreListedByTheirIdsWhateverTheOrderOfThePairs(bool reversed)
    {
        var plan = TwoLeads with { Pairs = reversed ? [.. TwoLeads.Pairs.Reverse()] : TwoLeads.Pairs };
        var report = DemandReport.Of(ByHand(plan));
        report.Teachers.Select(teacher => teacher.Teacher).Should().Equal(Ana, Ben);
        report.Leads.Select(lead => lead.Lead).Should().Equal(Kim, Lee);
    }

    [Fact]
    public void ASessionOutsideOfTheSchoolYearIsCountedInItsWeekAndTakesNoPlanningTime()
    {
        var plan = TwoLeads with
        {
            People = [new(Ana) { Planning = [AvailabilityWindow.Between(DayPattern.Every, new(9, 0), new(10, 0))] }],
        };
        var nine = new LocalTime(9, 0);
        var ana = DemandReport
            .Of(
                ByHand(
                    plan,
                    Session(SessionKind.OneOnOne, School.FirstDay.PlusDays(-1) + nine),
                    Session(SessionKind.Reflection, School.LastDay.PlusDays(1) + nine)
                )
            )
            .OfTeacher(Ana)!;
        ana.Weeks.Select(week => week.Count.Sessions).Should().Equal(1, 0, 0, 0, 1);
        ana.Weeks.Select(week => week.Planning!.Used).Should().OnlyContain(used => used == 0);
    }

    [Fact]
    public void PlanningTimeIsWhatTheDaysOfTheWeekOpenAndAnObservationTakesNone()
    {
        var plan = TwoLeads with
        {
            School = School.Close(Monday, "Holiday"),
            People =
            [
                new(Ana)
                {
                    Planning =
                    [
                        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0), new(10, 0)),
                        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0), new(9, 45)),
                    ],
                },
            ],
        };
        var tuesday = Monday.PlusDays(1);
        var report = DemandReport.Of(
            ByHand(
                plan,
                Session(SessionKind.OneOnOne, tuesday + new LocalTime(9, 0)),
                // Half an hour in, a quarter of it after the window.
                Session(SessionKind.Debrief, tuesday + new LocalTime(9, 30), Kim),
                // Ana teaches in an hour that she has for planning on other days.
                Session(SessionKind.Observation, tuesday + new LocalTime(9, 15), number: 2)
            )
        );
        report
            .OfTeacher(Ana)!
            .Weeks.Select(week => week.Planning)
            .Should()
            .Equal(new PlanningUse(0, 105), new PlanningUse(45, 45), new PlanningUse(0, 105), new PlanningUse(0, 105));
        report
            .OfTeacher(Ana)!
            .Weeks[1]
            .ToString()
            .Should()
            .Be("week of 2026-09-14: 3 sessions, 90 minutes, 45 of 45 planning minutes");
        report.OfTeacher(Ben)!.Weeks.Should().OnlyContain(week => week.Planning == null);
    }

    [Fact]
    public void PlanningTimeIsTakenWhetherThePersonCoachesOrIsCoached()
    {
        var plan = new CoachingPlan(
            new("p"),
            School,
            [new(Lee, Ana, Cadence.Weekly(30)), new(Ana, Ben, Cadence.Weekly(30))]
        )
        {
            People = [new(Ana) { Planning = [AvailabilityWindow.Between(DayPattern.Every, new(9, 0), new(10, 0))] }],
        };
        DemandReport
            .Of(CadenceGenerator.Generate(plan))
            .OfTeacher(Ana)!
            .Weeks.Should()
            .OnlyContain(week => week.Count.Sessions == 1 && week.Planning == new PlanningUse(60, 300));
    }

    [Fact]
    public void TheCoreReviewsTheDemands()
    {
        var year = CadenceGenerator.Generate(TwoLeads);
        var published = Review(year);
        published.IsAccepted.Should().BeTrue();
        published.Violations.Should().BeEmpty();
        published.Value.Entries.Should().HaveCount(10);
    }

    [Fact]
    public void TheCoreSeesWhatCollidesAndWhatIsTooMuch()
    {
        var plan = TwoLeads with
        {
            School = School.Close(Monday, "Holiday"),
            Caps = new() { TeacherPerWeek = 1 },
            People = [new(Ben) { Busy = [new(At(1, 23), At(3, 9), "private")] }],
        };
        var found = Review(
            ByHand(
                plan,
                Session(SessionKind.OneOnOne, At(0, 9)),
                Session(SessionKind.OneOnOne, At(1, 9), Kim),
                Session(SessionKind.OneOnOne, At(2, 15), teacher: Ben)
            )
        ).Violations;
        found.Select(violation => violation.Rule.Value).Should().Equal("CAD-04", "CAD-06");
        found[0]
            .Finding.ToString()
            .Should()
            .Contain("ana + lee (2026-09-14 09:00)")
            .And.Contain("ben + lee (2026-09-16 15:00)")
            .And.NotContain("private");

        static LocalDateTime At(int day, int hour) => Monday.PlusDays(day) + new LocalTime(hour, 0);
    }

    private static Rules.Decision<IltProjection> Review(CoachingCalendar calendar) =>
        CalendarReview.Publish(
            CoachingDemands.Of(calendar),
            null,
            CoachingDemands.PolicyOf(calendar.Plan),
            CoachingDemands.FactsOf(calendar.Plan)
        );
}
