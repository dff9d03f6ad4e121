using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Tests.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>khal, a calendar for terminals, imports what we write.</summary>
public class KhalTests
{
    [ForeignToolFact(ForeignTools.Khal)]
    public void SessionsAreListedAtTheirMoments()
    {
        using var khal = new KhalCalendar();
        khal.Import(ForeignToolCases.View.ToIcs(ForeignToolCases.Publication));
        Listed(khal)
            .Should()
            .Equal(
                "2026-10-20T16:00|2026-10-20T16:30|Coaching 1:1 with u-ana|",
                "2026-10-27T16:00|2026-10-27T16:30|Coaching 1:1 with u-ana|",
                "2026-11-03T17:00|2026-11-03T17:30|Coaching 1:1 with u-ana|"
            );
    }

    [ForeignToolFact(ForeignTools.Khal)]
    public void AnUpdateMovesASessionAndMakesNoSecondOne()
    {
        using var khal = new KhalCalendar();
        khal.Import(ForeignToolCases.View.ToIcs(ForeignToolCases.Publication));
        khal.Import(ForeignToolCases.Later.ToUpdate(ForeignToolCases.Publication));
        Listed(khal)
            .Should()
            .Equal(
                "2026-10-20T16:00|2026-10-20T16:30|Coaching 1:1 with u-ana|",
                "2026-10-27T19:00|2026-10-27T19:30|Coaching 1:1 with u-ana|",
                "2026-11-03T17:00|2026-11-03T17:30|Cancelled: Coaching 1:1 with u-ana|CANCELLED"
            );
    }

    [ForeignToolFact(ForeignTools.Khal)]
    public void ACancellationMarksTheSessionAndLeavesTheOthers()
    {
        using var khal = new KhalCalendar();
        khal.Import(ForeignToolCases.View.ToIcs(ForeignToolCases.Publication));
        khal.Import(ForeignToolCases.Later.ToCancellation(ForeignToolCases.Publication));
        Listed(khal)
            .Should()
            .Equal(
                "2026-10-20T16:00|2026-10-20T16:30|Coaching 1:1 with u-ana|",
                "2026-10-27T16:00|2026-10-27T16:30|Coaching 1:1 with u-ana|",
                "2026-11-03T17:00|2026-11-03T17:30|Cancelled: Coaching 1:1 with u-ana|CANCELLED"
            );
    }

    [ForeignToolFact(ForeignTools.Khal)]
    public void SeriesAreListedAsWeExpandThem()
    {
        var made = new List<IcsCalendar>();
        PropertyCheck.ForAll(SeriesCases.Calendar, made.Add, 25);
        var span = new Interval(Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2025, 7, 1, 0, 0));
        // One calendar of all: khal is slow to start.
        var all = new IcsCalendar([
            .. made.SelectMany((calendar, i) => calendar.Events.Select(item => item with { Uid = $"{i}-{item.Uid}" })),
        ]);
        using var khal = new KhalCalendar();
        khal.Import(all);
        var ours = all.Occurrences(span.Start, span.End, DateTimeZone.Utc)
            .All.Select(one =>
                $"{one.Event.Uid}|{Minute(one.Start, 0)}|{Minute(one.End!, -1)}|{one.Event.Summary}|{(one.IsCancelled ? "CANCELLED" : "")}"
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        ours.Should().HaveCountGreaterThan(200);
        khal.List("2025-01-01", "2025-07-01").Should().Equal(ours);
    }

    private static IEnumerable<string> Listed(KhalCalendar khal) =>
        khal.List("2026-08-01", "2027-06-01")
            .Select(line => line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..])
            .Order(StringComparer.Ordinal);

    // khal names the last day of days, not the one after.
    private static string Minute(IcsTime time, int days) =>
        time is IcsTime.Day day
            ? ForeignOccurrence.Iso(IcsTime.On(day.Date.PlusDays(days))) + "T00:00"
            : ForeignOccurrence.Iso(time)[..16];
}
