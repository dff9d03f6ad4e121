using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Every VTIMEZONE that we write tells what TZDB tells.</summary>
public class ZoneObservanceTests
{
    public static TheoryData<int, int> Spans =>
        new()
        {
            { 2025, 2028 },
            { 2026, 2027 },
            { 2026, 2026 },
            { 2006, 2008 },
            { 1985, 1999 },
            { 2000, 2040 },
        };

    [Theory, MemberData(nameof(Spans))]
    public void EveryZoneOfTzdbIsRightAroundEveryTransition(int firstYear, int lastYear)
    {
        var wrong = new List<string>();
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = Samples.Zone(id);
            if (zone.MinOffset == Offset.Zero && zone.MaxOffset == Offset.Zero)
                continue;
            var written = WrittenZone.Parse(Written(zone, firstYear, lastYear));
            foreach (var instant in Moments(zone, firstYear, lastYear))
            {
                var (expected, actual) = (zone.GetUtcOffset(instant), written.OffsetAt(instant));
                if (actual != expected)
                    wrong.Add(InvariantText.Of($"{id} at {instant}: {actual.Seconds}, not {expected.Seconds}"));
            }
        }
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void MostZonesAreWrittenByRule()
    {
        var single = DateTimeZoneProviders
            .Tzdb.Ids.Where(id =>
                Written(Samples.Zone(id), 2026, 2027).Count(l => l is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT") > 2
            )
            .ToList();
        single.Should().OnlyContain(id => Irregular.Contains(id), "only these change by decree or by the moon");
    }

    [Fact]
    public void TheSameSpanIsTheSameZoneWhereverItsEventsLie()
    {
        var early = Written(Samples.Denver, 2026, 2026);
        early.Should().Equal(Written(Samples.Denver, 2026, 2035));
    }

    private static string[] Irregular =>
        ["Africa/Casablanca", "Africa/El_Aaiun", "America/Havana", "Asia/Gaza", "Asia/Hebron", "Cuba"];

    private static string[] Written(DateTimeZone zone, int firstYear, int lastYear) =>
        [
            .. Samples
                .Lines(
                    Samples.Text([
                        .. new[] { firstYear, lastYear }
                            .Distinct()
                            .Select(year => new IcsEvent(
                                year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                                Samples.Stamp,
                                IcsTime.In(new LocalDateTime(year, 6, 30, 12, 0), zone, IcsGap.MoveLater),
                                null,
                                "a"
                            )),
                    ])
                )
                .SkipWhile(line => line is not "BEGIN:VTIMEZONE")
                .TakeWhile(line => line is not "BEGIN:VEVENT"),
        ];

    // Each hour around each transition in these local years, and the first and last hour of the span.
    private static IEnumerable<Instant> Moments(DateTimeZone zone, int firstYear, int lastYear)
    {
        var first = new LocalDateTime(firstYear, 1, 1, 0, 0).InZoneLeniently(zone).ToInstant();
        var last = new LocalDateTime(lastYear, 12, 31, 23, 59).InZoneLeniently(zone).ToInstant();
        yield return first;
        yield return last;
        foreach (var interval in zone.GetZoneIntervals(first, last))
        {
            if (!interval.HasStart || interval.Start <= first)
                continue;
            for (var hour = -4; hour <= 4; hour++)
            {
                var instant = interval.Start + Duration.FromHours(hour);
                if (instant >= first && instant <= last)
                    yield return instant;
            }
            yield return interval.Start - Duration.FromSeconds(1);
        }
    }
}
