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
        khal.Import(SessionCases.View.ToIcs(SessionCases.Publication));
        Listed(khal)
            .Should()
            .Equal(
                "2026-10-20T16:00|2026-10-20T16:30|Coaching 1:1 with u-ana|",
                "2026-10-27T16:00|2026-10-27T16:30|Coaching 1:1 with u-ana|",
                "2026-11-03T17:00|2026-11-03T17:30|Coaching 1:1 with u-ana|"
            );
    }

    [ForeignToolFact(ForeignTools.Khal)]
    public void WhatPeopleSeeOfAnyEventIsKept()
    {
        using var khal = new KhalCalendar();
        // Without what people do not see: the python-icalendar that khal stands on ends at some parameters. It writes
        // an end of its own for an event without one, and for a DURATION.
        var files = SeenByPeople
            .AnyEvents(150)
            .SelectMany(calendar => calendar.Events)
            .Where(item => item.End is not null && item.Duration is null)
            // python-icalendar cuts a category at a comma in it.
            .Where(item => !item.Categories.Any(category => category.Contains(',', StringComparison.Ordinal)))
            .Select((item, number) => Bare(item) with { Uid = $"any-{number}" })
            .Select(item => new IcsCalendar([item]))
            // python-icalendar takes the two escapes of a typed backslash and n for one line break.
            .Where(file => !SeenByPeople.Of([file]).Single().Contains('\\', StringComparison.Ordinal))
            .ToList();
        files.Should().HaveCountGreaterThan(100);
        using var written = new WrittenFiles(files);
        khal.Import([.. written.Paths]);
        var expected = SeenByPeople.Of(files).ToList();
        var kept = SeenByPeople.Of(khal.Kept()).ToList();
        kept.Should().HaveSameCount(expected);
        expected.Except(kept).Take(3).Should().BeEmpty();
    }

    [ForeignToolFact(ForeignTools.Khal)]
    public void AnUpdateMovesASessionAndMakesNoSecondOne()
    {
        using var khal = new KhalCalendar();
        khal.Import(SessionCases.View.ToIcs(SessionCases.Publication));
        khal.Import(SessionCases.Later.ToUpdate(SessionCases.Publication));
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
        khal.Import(SessionCases.View.ToIcs(SessionCases.Publication));
        khal.Import(SessionCases.Later.ToCancellation(SessionCases.Publication));
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
        // One calendar of all: khal is slow to start.
        var all = new IcsCalendar([
            .. made.SelectMany((calendar, i) => calendar.Events.Select(item => item with { Uid = $"{i}-{item.Uid}" })),
        ]);
        using var khal = new KhalCalendar();
        khal.Import(all);
        LocalDate from = new(2025, 1, 1);
        LocalDate until = new(2025, 7, 1);
        var ours = KhalCalendar.Expected(all, from, until);
        ours.Should().HaveCountGreaterThan(200);
        khal.List(from, until).Should().Equal(ours);
    }

    private static IEnumerable<string> Listed(KhalCalendar khal) =>
        khal.List(new(2026, 8, 1), new(2027, 6, 1))
            .Select(line => line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..])
            .Order(StringComparer.Ordinal);

    private static IcsEvent Bare(IcsEvent item) =>
        item with
        {
            Extra = [],
            PropertyParameters = [],
            Components = [],
            Attendees = [],
            Organizer = null,
        };
}
