using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Exchange;

public class ClosureImportTests
{
    private static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];
    private static readonly Instant Stamp = Instant.FromUtc(2026, 8, 1, 0, 0);
    private static readonly LocalDate Wednesday = new(2026, 9, 16);

    private static IcsEvent AllDay(string title, LocalDate first, LocalDate? last = null) =>
        new(title + first.DayOfYear, Stamp, IcsTime.On(first), IcsTime.On((last ?? first).PlusDays(1)), title);

    private static IcsEvent Timed(string title, LocalDateTime start, LocalDateTime? end) =>
        new(title, Stamp, IcsTime.In(start, Denver), end is { } until ? IcsTime.In(until, Denver) : null, title);

    private static IcsEvent Timed(string title, string from, string to) =>
        Timed(title, Wednesday + Time(from), Wednesday + Time(to));

    private static LocalTime Time(string text) =>
        NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Parse(text).Value;

    private static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        Denver,
        new(2026, 8, 24),
        new(2027, 5, 28)
    );

    private static ClosureReading Read(params IcsEvent[] events) =>
        ClosureImport.Read(new IcsCalendar([.. events]), School);

    [Fact]
    public void AnAllDayEventEndsTheDayBeforeItsEnd() =>
        Read(AllDay("Fall Break", new(2026, 11, 23), new(2026, 11, 27)))
            .Events.Should()
            .Equal(new DayEvent(DayEventKind.Holiday, new(2026, 11, 23), new(2026, 11, 27), "Fall Break"));

    private static IcsEvent EachYear(string title, LocalDate first, LocalDate last, int count) =>
        AllDay(title, first, last) with
        {
            Extra = [new("RRULE", InvariantText.Of($"FREQ=YEARLY;COUNT={count}"))],
        };

    [Fact]
    public void ASeriesThatCoversTheWholeYearSeveralTimesOverIsToldOnce() =>
        Read(EachYear("Holiday", new(2018, 1, 1), new(2029, 12, 31), count: 5))
            .Events.Should()
            .Equal(new DayEvent(DayEventKind.Holiday, new(2018, 1, 1), new(2029, 12, 31), "Holiday"));

    [Fact]
    public void ASeriesThatBeginsAnewWithinTheYearIsToldForEachOfItsTimes() =>
        Read(EachYear("Holiday", new(2025, 9, 1), new(2027, 8, 31), count: 2))
            .Events.Should()
            .Equal(
                new DayEvent(DayEventKind.Holiday, new(2025, 9, 1), new(2027, 8, 31), "Holiday"),
                new DayEvent(DayEventKind.Holiday, new(2026, 9, 1), new(2028, 8, 30), "Holiday")
            );

    [Fact]
    public void ATimedEarlyReleaseGivesTheHour()
    {
        var item = new IcsEvent(
            "1",
            Stamp,
            IcsTime.At(Instant.FromUtc(2026, 9, 16, 18, 30)),
            IcsTime.At(Instant.FromUtc(2026, 9, 16, 21, 0)),
            "Early Release"
        );
        Read(item)
            .Events.Should()
            .Equal(new DayEvent(DayEventKind.EarlyRelease, Wednesday, "Early Release", new LocalTime(12, 30)));
    }

    [Fact]
    public void ATimedLateStartGivesTheHourAtWhichItEnds()
    {
        var item = new IcsEvent(
            "1",
            Stamp,
            IcsTime.In(Wednesday + new LocalTime(8, 0), Denver),
            IcsTime.In(Wednesday + new LocalTime(10, 0), Denver),
            "Late Start"
        );
        Read(item).Events[0].At.Should().Be(new LocalTime(10, 0));
    }

    [Theory]
    [InlineData("Early Release", "08:00", "11:30", "11:30")] // The school day itself.
    [InlineData("Early Release", "07:30", "11:30", "11:30")]
    [InlineData("Half Day", "09:00", "12:00", "12:00")]
    [InlineData("Half Day", "09:01", "12:00", "09:01")]
    [InlineData("Early Release", "12:30", "15:00", "12:30")] // What is lost.
    [InlineData("Early Release", "12:30", "12:45", "12:30")]
    [InlineData("Late Start", "08:00", "10:00", "10:00")]
    [InlineData("Late Start", "06:00", "09:30", "09:30")]
    [InlineData("Late Start", "10:00", "17:00", "10:00")]
    [InlineData("Late Start", "10:00", "15:00", "10:00")]
    public void AShortDayIsWrittenAsWhatIsLeftOrAsWhatIsLost(string title, string from, string to, string at)
    {
        var decision = Read(Timed(title, from, to)).Decisions.Single();
        decision.Events.Single().At.Should().Be(Time(at));
        decision.NeedsPerson.Should().BeFalse();
    }

    [Theory]
    [InlineData("Early Release", "08:00", "15:00", "15:00")]
    [InlineData("Early Release", "18:00", "19:30", "18:00")]
    [InlineData("Early Release", "06:00", "07:00", "07:00")]
    [InlineData("Late Start", "08:00", "15:00", "08:00")]
    [InlineData("Late Start", "18:00", "19:30", "18:00")]
    [InlineData("Late Start", "06:00", "08:00", "08:00")]
    public void AnHourThatCutsNoSchoolDayIsLeftToTheSchoolAndToAPerson(string title, string from, string to, string at)
    {
        var decision = Read(Timed(title, from, to)).ForAPerson.Single();
        decision.Events.Single().At.Should().BeNull();
        decision.Events.Single().Kind.Should().NotBe(DayEventKind.Information);
        decision
            .Why.Should()
            .EndWith($"but {at} does not cut the students' day 08:00-15:00; the school's usual hour is taken");
    }

    [Theory]
    [InlineData("Early Release", "12:30", false)]
    [InlineData("Late Start", "10:00", false)]
    [InlineData("Early Release", "08:00", true)]
    public void AShortDayMayBeAMoment(string title, string at, bool needsPerson)
    {
        var decision = Read(Timed(title, Wednesday + Time(at), null)).Decisions.Single();
        decision.Events.Single().At.Should().Be(needsPerson ? null : Time(at));
        decision.NeedsPerson.Should().Be(needsPerson);
    }

    [Fact]
    public void TheSchoolsOwnHoursDecideWhatATimeMeans()
    {
        var afternoon = new SchoolHours(new(new(12, 0), new(18, 0)), new(new LocalTime(11, 0), new LocalTime(19, 0)));
        ClosureImport
            .Read(new([Timed("Half Day", "12:00", "15:00")]), School.WithHours(afternoon))
            .Events.Single()
            .At.Should()
            .Be(new LocalTime(15, 0));
    }

    [Theory]
    [InlineData("Holiday Gala")]
    [InlineData("Snow day movie night")]
    [InlineData("PD Day")]
    [InlineData("Virtual Learning Night")]
    [InlineData("Make-Up Day")]
    public void ATimedEventOutsideOfTheStudentsHoursClosesNothing(string title)
    {
        var decision = Read(Timed(title, "18:00", "19:30")).ForAPerson.Single();
        decision.Events.Single().Should().Be(new DayEvent(DayEventKind.Information, Wednesday, title));
        decision
            .Why.Should()
            .EndWith("but 2026-09-16 18:00 to 2026-09-16 19:30 does not cover the students' hours 08:00-15:00");
    }

    [Theory]
    [InlineData("08:00", "15:00", DayEventKind.Holiday)]
    [InlineData("07:00", "17:00", DayEventKind.Holiday)]
    [InlineData("08:01", "15:00", DayEventKind.Information)]
    [InlineData("08:00", "14:59", DayEventKind.Information)]
    public void ATimedEventClosesWhenItCoversTheStudentsHours(string from, string to, DayEventKind kind)
    {
        var decision = Read(Timed("No School", from, to)).Decisions.Single();
        decision.Events.Single().Should().Be(new DayEvent(kind, Wednesday, "No School"));
        decision.NeedsPerson.Should().Be(kind == DayEventKind.Information);
    }

    [Fact]
    public void ATimedEventOverMidnightEndsOnItsLastDay() =>
        Read(Timed("Lock-in", Wednesday + Time("18:00"), Wednesday.PlusDays(2) + Time("09:00")))
            .Events.Should()
            .Equal(new DayEvent(DayEventKind.Information, Wednesday, Wednesday.PlusDays(2), "Lock-in"));

    [Fact]
    public void ATimedEventUntilMidnightEndsTheDayBefore()
    {
        var decision = Read(Timed("No School", Wednesday.AtMidnight(), Wednesday.PlusDays(2).AtMidnight()))
            .Decisions.Single();
        decision
            .Events.Single()
            .Should()
            .Be(new DayEvent(DayEventKind.Holiday, Wednesday, Wednesday.PlusDays(1), "No School"));
        decision.NeedsPerson.Should().BeFalse();
    }

    [Fact]
    public void ATimedBreakClosesTheDaysThatItCoversAndTellsAPerson()
    {
        // From the last bell to the first one again.
        var decision = Read(Timed("Fall Break", Wednesday + Time("15:00"), Wednesday.PlusDays(5) + Time("08:00")))
            .ForAPerson.Single();
        decision
            .Events.Single()
            .Should()
            .Be(new DayEvent(DayEventKind.Holiday, Wednesday.PlusDays(1), Wednesday.PlusDays(4), "Fall Break"));
        decision.Why.Should().Contain("but only 2026-09-17 to 2026-09-20 are days");
    }

    [Fact]
    public void ADayThatIsOnlyKeptFreeIsLeftToAPerson()
    {
        Read(AllDay("Possible Snow Make-Up Day", Wednesday)).ForAPerson.Should().ContainSingle();
        Read(AllDay("No School - Weather Make-up Day if needed", Wednesday)).ForAPerson.Should().ContainSingle();
        Read(AllDay("Make-Up Day", Wednesday)).ForAPerson.Should().ContainSingle();
        Read(AllDay("Labor Day parade", Wednesday)).ForAPerson.Should().BeEmpty();
    }

    [Fact]
    public void ACancelledEventClosesNothingAndSaysWhy()
    {
        var reading = Read(AllDay("No School", Wednesday) with { Status = IcsStatus.Cancelled });
        reading.Events.Should().BeEmpty();
        reading.Decisions.Single().Why.Should().Be("the feed cancels it");
    }

    [Fact]
    public void AnUnknownTitleIsLeftToAPersonAndClosesNothing()
    {
        var reading = Read(AllDay("Picture Day", Wednesday));
        reading.ForAPerson.Single().Title.Should().Be("Picture Day");
        reading.Events.Single().Kind.Should().Be(DayEventKind.Information);
    }

    [Fact]
    public void EachDecisionTellsTheWordsThatDecided() =>
        Read(AllDay("Teacher Work Day – No School for Students", Wednesday))
            .Decisions.Single()
            .Why.Should()
            .Be(
                "'no school for students' is in the title, which says more than 'no school' and goes before 'teacher work day'"
            );

    [Fact]
    public void TheOrderOfTheFeedDoesNotMatter()
    {
        var (one, two) = (AllDay("No School", Wednesday), AllDay("Early Release", Wednesday.PlusDays(1)));
        Read(two, one).Should().Be(Read(one, two));
    }

    [Fact]
    public void AFeedWithoutEventsClosesNothing() => Read().Events.Should().BeEmpty();
}
