using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

/// <summary>Where the clocks of a zone skip or repeat times (RFC 5545 §3.3.5).</summary>
public class ClockTests
{
    private static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];

    [Fact]
    public void ASkippedTimeKeepsTheOffsetBeforeTheGap() =>
        Shown(In("America/Denver", new(2027, 3, 13, 2, 30), "FREQ=DAILY;COUNT=3"))
            .Should()
            .Equal("2027-03-13T09:30:00Z 02:30", "2027-03-14T09:30:00Z 03:30", "2027-03-15T08:30:00Z 02:30");

    [Fact]
    public void ATimeThatIsShownTwiceIsTheFirst() =>
        Shown(In("America/Denver", new(2026, 10, 31, 1, 30), "FREQ=DAILY;COUNT=3"))
            .Should()
            .Equal("2026-10-31T07:30:00Z 01:30", "2026-11-01T07:30:00Z 01:30", "2026-11-02T08:30:00Z 01:30");

    [Fact]
    public void InTheNightOfAGapHalfHoursStayInOrderAndComeOnce() =>
        Shown(In("America/Denver", new(2027, 3, 14, 1, 30), "FREQ=MINUTELY;INTERVAL=30;COUNT=7"))
            .Should()
            .Equal(
                "2027-03-14T08:30:00Z 01:30",
                "2027-03-14T09:00:00Z 03:00",
                "2027-03-14T09:30:00Z 03:30",
                "2027-03-14T10:00:00Z 04:00",
                "2027-03-14T10:30:00Z 04:30"
            );

    [Fact]
    public void InTheNightOfAGapTimesThatMoveLaterStandBetweenTheOthers() =>
        Shown(
                In("America/Denver", new(2027, 3, 13, 2, 10), "FREQ=DAILY;BYHOUR=2,3;BYMINUTE=10,40;BYSECOND=0"),
                from: new(2027, 3, 14, 0, 0),
                until: new(2027, 3, 15, 0, 0)
            )
            .Should()
            .Equal("2027-03-14T09:10:00Z 03:10", "2027-03-14T09:40:00Z 03:40");

    [Fact]
    public void AskedFromInsideOfTheMovedHourNothingIsMissing() =>
        new RecurrenceSet(IcsTime.In(new LocalDateTime(2027, 3, 13, 2, 30), Denver), RecurrenceRule.Daily())
            .Occurrences(Instant.FromUtc(2027, 3, 14, 9, 15), Instant.FromUtc(2027, 3, 15, 0, 0), Denver)
            .Select(one => one.Instant)
            .Should()
            .Equal(Instant.FromUtc(2027, 3, 14, 9, 30));

    [Fact]
    public void ADayThatAnIslandSkippedIsTheNextOne() =>
        Shown(In("Pacific/Apia", new(2011, 12, 28, 9, 0), "FREQ=DAILY;COUNT=5"))
            .Should()
            .Equal(
                "2011-12-28T19:00:00Z 09:00",
                "2011-12-29T19:00:00Z 09:00",
                "2011-12-30T19:00:00Z 09:00",
                "2011-12-31T19:00:00Z 09:00"
            );

    [Fact]
    public void DaysHaveNoMoments()
    {
        var first = new RecurrenceSet(IcsTime.On(new(2026, 9, 8)), RecurrenceRule.Weekly().Times(2)).Occurrences();
        first.Select(one => one.Start).Should().Equal(IcsTime.On(new(2026, 9, 8)), IcsTime.On(new(2026, 9, 15)));
        FluentActions.Invoking(() => first.First().Instant).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void ASpanThatEndsBeforeItBeginsIsRefusedAndOneWithoutLengthHoldsNothing()
    {
        const string Text = "The span from * ends before it begins, at *\nMaybe the two are swapped?*";
        RecurrenceSet days = new(IcsTime.On(new(2026, 9, 8)), RecurrenceRule.Daily());
        LocalDateTime noon = new(2026, 9, 9, 12, 0),
            midnight = new(2026, 9, 9, 0, 0);
        days.Invoking(set => set.Occurrences(noon, midnight)).Should().Throw<ArgumentException>().WithMessage(Text);
        days.Occurrences(midnight, midnight).Should().BeEmpty();

        var (from, until) = (Instant.FromUtc(2026, 9, 9, 0, 0), Instant.FromUtc(2026, 9, 9, 12, 0));
        days.Invoking(set => set.Occurrences(until, from, Denver))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(Text);
        days.Occurrences(from, from, Denver).Should().BeEmpty();

        IcsCalendar calendar = new([Samples.AllDay()]);
        calendar
            .Invoking(one => one.Occurrences(until, from, Denver))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(Text);
        var day = Instant.FromUtc(2026, 9, 7, 12, 0);
        calendar.Occurrences(day, day, Denver).All.Should().BeEmpty();
    }

    [Fact]
    public void ASpanOfMomentsWhoseEndShowsAnEarlierTimeThanItsStartIsNoMisuse() =>
        // On 1 November 2026 the clocks of Denver are set back from 2:00 to 1:00, at 8:00 UTC.
        new RecurrenceSet(new IcsTime.Floating(new(2026, 11, 1, 1, 30)), RecurrenceRule.Daily())
            .Occurrences(Instant.FromUtc(2026, 11, 1, 7, 50), Instant.FromUtc(2026, 11, 1, 8, 10), Denver)
            .Should()
            .BeEmpty();

    // An independent walk of every zone: each local time is mapped by NodaTime alone.
    [Fact]
    public void InEveryZoneEachTimeIsTheMomentThatNodaTimeGivesIt()
    {
        var start = new LocalDateTime(2005, 1, 1, 0, 30);
        var end = new LocalDateTime(2031, 1, 1, 0, 0);
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            if (IcsTime.In(start, zone, IcsGap.MoveLater) is not IcsTime.Zoned first || first.Local != start)
                continue;
            var expected = new SortedSet<Instant>();
            for (var local = start; local < end; local = local.PlusHours(24))
            {
                foreach (var each in new[] { local, local.PlusHours(2) })
                {
                    var map = zone.MapLocal(each);
                    expected.Add(each.WithOffset(map.EarlyInterval.WallOffset).ToInstant());
                }
            }
            new RecurrenceSet(first, RecurrenceRule.Parse("FREQ=DAILY;BYHOUR=0,2"))
                .Occurrences(start, end)
                .Select(one => one.Instant)
                .Should()
                .Equal(expected, id);
        }
    }

    private static RecurrenceSet In(string zone, LocalDateTime start, string rule) =>
        new(IcsTime.In(start, DateTimeZoneProviders.Tzdb[zone]), RecurrenceRule.Parse(rule));

    private static IEnumerable<string> Shown(
        RecurrenceSet set,
        LocalDateTime? from = null,
        LocalDateTime? until = null
    ) =>
        set.Occurrences(from ?? new(1900, 1, 1, 0, 0), until ?? new(2100, 1, 1, 0, 0))
            .Select(one =>
                NodaTime.Text.InstantPattern.General.Format(one.Instant)
                + one.Local.ToString(" HH:mm", System.Globalization.CultureInfo.InvariantCulture)
            );
}
