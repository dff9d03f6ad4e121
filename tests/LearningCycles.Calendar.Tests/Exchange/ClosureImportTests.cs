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

    private static ClosureReading Read(params IcsEvent[] events) =>
        ClosureImport.Read(new IcsCalendar([.. events]), Denver);

    [Fact]
    public void AnAllDayEventEndsTheDayBeforeItsEnd() =>
        Read(AllDay("Fall Break", new(2026, 11, 23), new(2026, 11, 27)))
            .Events.Should()
            .Equal(new DayEvent(DayEventKind.Holiday, new(2026, 11, 23), new(2026, 11, 27), "Fall Break"));

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
    public void ASeriesIsLeftToAPerson() =>
        Read(AllDay("Late Start", Wednesday) with { Extra = [new("RRULE", "FREQ=WEEKLY")] })
            .ForAPerson.Should()
            .ContainSingle();

    [Fact]
    public void EachDecisionTellsTheWordsThatDecided() =>
        Read(AllDay("Teacher Work Day – No School for Students", Wednesday))
            .Decisions.Single()
            .Why.Should()
            .Be("'no school for students' is in the title");

    [Fact]
    public void TheOrderOfTheFeedDoesNotMatter()
    {
        var (one, two) = (AllDay("No School", Wednesday), AllDay("Early Release", Wednesday.PlusDays(1)));
        Read(two, one).Should().Be(Read(one, two));
    }

    [Fact]
    public void AFeedWithoutEventsClosesNothing() => Read().Events.Should().BeEmpty();
}
