using System.Globalization;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

/// <summary>From the events of a file to what takes place.</summary>
public class ExpansionTests
{
    private const string Weekly =
        "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260801T000000Z\r\nDTSTART;TZID=America/Denver:20260908T083000\r\nDTEND;TZID=America/Denver:20260908T091500\r\nSUMMARY:Coaching\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n";

    [Fact]
    public void ASeriesTakesPlaceOnEachOfItsDaysWithItsLength() =>
        Expanded(Weekly + End)
            .Should()
            .Equal(
                "09-08 08:30-09:15 Coaching",
                "09-15 08:30-09:15 Coaching",
                "09-22 08:30-09:15 Coaching",
                "09-29 08:30-09:15 Coaching",
                "10-06 08:30-09:15 Coaching"
            );

    [Fact]
    public void ALongDateBeforeTheSpanIsFoundThoughItsRuleIsNotWalkedFromThere() =>
        Expanded(
                "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260801T000000Z\r\nDTSTART:10000101T000000Z\r\nSUMMARY:Long\r\nRRULE:FREQ=SECONDLY;UNTIL=20251231T000000Z\r\nRDATE;VALUE=PERIOD:10000102T000000Z/29990101T000000Z\r\n"
                    + End
            )
            .Should()
            .ContainSingle();

    [Fact]
    public void ARuleThatExceptsEachSecondOfAThousandYearsIsGivenUp()
    {
        var start = IcsTime.At(Instant.FromUtc(1000, 1, 1, 0, 0));
        var set = new RecurrenceSet(start, RecurrenceRule.Parse("FREQ=YEARLY;BYHOUR=1"))
        {
            ExceptRules = [RecurrenceRule.Parse("FREQ=SECONDLY;BYSECOND=1,2,3,4,5")],
        };
        var walk = set.Occurrences().GetEnumerator();
        while (walk.MoveNext())
            walk.Current.Local.Year.Should().BeLessThan(1100);
        walk.End.Should().Be(RecurrenceEnd.GivenUp);
    }

    [Fact]
    public void ExceptionsLeaveMovedOnesMoveCancelledOnesSaySo() =>
        Expanded(
                Weekly
                    + "EXDATE;TZID=America/Denver:20260929T083000\r\n"
                    + End
                    + Override("TZID=America/Denver:20260915T083000", "20260916T100000", "20260916T110000", "Moved")
                    + Override("TZID=America/Denver:20260922T083000", "20260922T083000", "20260922T091500", "Off")
                        .Replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY", StringComparison.Ordinal)
            )
            .Should()
            .Equal(
                "09-08 08:30-09:15 Coaching",
                "09-16 10:00-11:00 Moved",
                "09-22 08:30-09:15 Off (cancelled)",
                "10-06 08:30-09:15 Coaching"
            );

    [Fact]
    public void ThisAndFutureMovesAllLaterOnesByTheSameWayOnTheWall() =>
        Expanded(
                Weekly.Replace("COUNT=5", "COUNT=10", StringComparison.Ordinal)
                    + End
                    + Override(
                        "RANGE=THISANDFUTURE;TZID=America/Denver:20261020T083000",
                        "20261021T093000",
                        "20261021T100000",
                        "Later"
                    )
                    + Override("TZID=America/Denver:20261110T083000", "20261110T120000", "20261110T130000", "Once")
            )
            .Should()
            .Equal(
                "09-08 08:30-09:15 Coaching",
                "09-15 08:30-09:15 Coaching",
                "09-22 08:30-09:15 Coaching",
                "09-29 08:30-09:15 Coaching",
                "10-06 08:30-09:15 Coaching",
                "10-13 08:30-09:15 Coaching",
                "10-21 09:30-10:00 Later",
                "10-28 09:30-10:00 Later",
                "11-04 09:30-10:00 Later",
                "11-10 12:00-13:00 Once"
            );

    [Fact]
    public void AMovedOccurrenceComesIntoTheSpanAndLeavesIt()
    {
        var text =
            Weekly
            + End
            + Override("TZID=America/Denver:20260915T083000", "20261020T100000", "20261020T110000", "Moved");
        Expanded(text, Instant.FromUtc(2026, 10, 19, 0, 0), Instant.FromUtc(2026, 10, 30, 0, 0))
            .Should()
            .Equal("10-20 10:00-11:00 Moved");
        Expanded(text, Instant.FromUtc(2026, 9, 14, 0, 0), Instant.FromUtc(2026, 9, 17, 0, 0)).Should().BeEmpty();
    }

    [Fact]
    public void AnExceptionTakesOutWhatStandsForTheOccurrence() =>
        Expanded(
                Weekly.Replace("COUNT=5", "COUNT=2", StringComparison.Ordinal)
                    + "EXDATE;TZID=America/Denver:20260915T083000\r\n"
                    + End
                    + Override("TZID=America/Denver:20260915T083000", "20260916T100000", "20260916T110000", "Moved")
            )
            .Should()
            .Equal("09-08 08:30-09:15 Coaching");

    [Fact]
    public void WhatStandsForNothingIsAddedAndTold()
    {
        var lone = Read(Override("TZID=America/Denver:20260915T083000", "20260916T100000", "20260916T110000", "Lone"));
        lone.All.Should().ContainSingle(one => one.Event.Summary == "Lone");
        lone.Problems.Should().ContainSingle(problem => problem.Code == IcsProblemCode.StrayOverride);
        var stray = Read(
            Weekly
                + End
                + Override("TZID=America/Denver:20260917T083000", "20260917T100000", "20260917T110000", "Stray")
        );
        stray.All.Should().HaveCount(6);
        stray.Problems.Should().ContainSingle(problem => problem.Code == IcsProblemCode.StrayOverride);
    }

    [Fact]
    public void WhatBeganBeforeTheSpanAndGoesOnBelongsToIt()
    {
        const string text =
            "BEGIN:VEVENT\r\nUID:b\r\nDTSTAMP:20260801T000000Z\r\nDTSTART;VALUE=DATE:20260907\r\nDTEND;VALUE=DATE:20260910\r\nSUMMARY:Camp\r\nRRULE:FREQ=MONTHLY\r\n";
        Expanded(text + End, Instant.FromUtc(2026, 10, 9, 12, 0), Instant.FromUtc(2026, 10, 10, 0, 0))
            .Should()
            .Equal("2026-10-07 to 2026-10-10 Camp");
        Expanded(text + End, Instant.FromUtc(2026, 10, 10, 6, 0), Instant.FromUtc(2026, 10, 12, 0, 0))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void APeriodHasItsOwnEnd() =>
        Expanded(
                Weekly.Replace(
                    "RRULE:FREQ=WEEKLY;COUNT=5",
                    "RDATE;VALUE=PERIOD;TZID=America/Denver:20260910T083000/PT3H,20260911T083000/20260911T093000",
                    StringComparison.Ordinal
                ) + End
            )
            .Should()
            .Equal("09-08 08:30-09:15 Coaching", "09-10 08:30-11:30 Coaching", "09-11 08:30-09:30 Coaching");

    [Fact]
    public void TheLimitIsTold()
    {
        var read = IcsReader
            .Read(
                File(
                    "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260801T000000Z\r\nDTSTART:20260908T083000Z\r\nRRULE:FREQ=SECONDLY\r\n"
                        + End
                )
            )
            .Calendar;
        var met = read.Occurrences(
            Instant.FromUtc(2026, 1, 1, 0, 0),
            Instant.FromUtc(2099, 1, 1, 0, 0),
            DateTimeZone.Utc,
            new() { Occurrences = 50 }
        );
        met.All.Should().HaveCount(50);
        met.Problems.Should().ContainSingle(problem => problem.Code == IcsProblemCode.TooManyOccurrences);
    }

    [Fact]
    public void ARuleThatCannotBeReadLeavesTheFirstOneAndIsTold()
    {
        var read = Read(Weekly.Replace("FREQ=WEEKLY", "FREQ=SOMETIMES", StringComparison.Ordinal) + End);
        read.All.Should().ContainSingle();
        read.Problems.Should().ContainSingle(problem => problem.Code == IcsProblemCode.MalformedRule);
    }

    [Fact]
    public void ASeriesThatWeMakeReadsBackEqualAndTakesPlaceAlike()
    {
        var start = IcsTime.In(new LocalDateTime(2026, 9, 8, 8, 30), Samples.Denver);
        var series = new IcsEvent(
            "s",
            Samples.Stamp,
            start,
            IcsTime.In(new LocalDateTime(2026, 9, 8, 9, 0), Samples.Denver),
            "Series"
        );
        var set = new RecurrenceSet(
            start,
            RecurrenceRule.Weekly().UpTo(IcsTime.In(new LocalDateTime(2026, 12, 15, 8, 30), Samples.Denver))
        )
        {
            ExceptDates = [IcsTime.In(new LocalDateTime(2026, 11, 24, 8, 30), Samples.Denver)],
        };
        var second = IcsTime.In(new LocalDateTime(2026, 9, 15, 8, 30), Samples.Denver);
        var moved = series
            .MovedTo(IcsTime.In(new LocalDateTime(2026, 9, 17, 8, 30), Samples.Denver), null)
            .Replacing(second);
        var calendar = new IcsCalendar([series.Repeating(set), moved]);
        var text = IcsWriter.ToText(calendar);
        text.Should()
            .Contain("RRULE:FREQ=WEEKLY;UNTIL=20261215T153000Z\r\n")
            .And.Contain("EXDATE;TZID=America/Denver:20261124T083000\r\n")
            .And.Contain("RECURRENCE-ID;TZID=America/Denver:20260915T083000\r\n");
        var read = IcsReader.Read(text).Calendar;
        read.Should().Be(calendar);
        read.Events[0].Recurrence.Should().Be(set);
        read.Events[1].Replaces.Should().Be(new ReplacedOccurrence(second, false));
        var all = read.Occurrences(
            Instant.FromUtc(2026, 1, 1, 0, 0),
            Instant.FromUtc(2028, 1, 1, 0, 0),
            Samples.Denver
        ).All;
        all.Should().HaveCount(14);
        all[1].Original.Should().Be(second);
    }

    [Fact]
    public void WhatClientsWouldDropIsRefused()
    {
        var item = Samples.Event();
        var utc = IcsTime.At(Instant.FromUtc(2026, 9, 14, 14, 30));
        Refused(() => item.Repeating(new RecurrenceSet(utc, RecurrenceRule.Daily())), "*series starts*Maybe*");
        Refused(
            () => item.Repeating(new RecurrenceSet(item.Start, RecurrenceRule.Daily()) { ExceptDates = [utc] }),
            "*kind and zone*Maybe*"
        );
        Refused(() => item.Repeating(RecurrenceRule.Daily().UpTo(IcsTime.On(new(2027, 1, 1)))), "*2027-01-01*Maybe*");
        Refused(() => item.Repeating(RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=2MO")), "*BYDAY*Maybe*");
    }

    [Fact]
    public void NoTextOfASeriesThrows()
    {
        string[] values =
        [
            "",
            "x",
            "20260908",
            "20260908T083000",
            "20260908T083000Z",
            "20260908T083000/PT1H",
            "20260908T083000/20250101T000000",
            "FREQ=DAILY",
            "FREQ=YEARLY;BYDAY=-53SU;BYWEEKNO=53,-53;WKST=TH",
            "99991231T235959Z",
            "00010101",
            "/",
            ",,",
        ];
        foreach (
            var name in new[]
            {
                "RRULE",
                "EXRULE",
                "RDATE",
                "EXDATE",
                "RDATE;VALUE=PERIOD",
                "EXDATE;VALUE=DATE",
                "EXDATE;TZID=Nowhere",
                "RECURRENCE-ID",
                "RECURRENCE-ID;RANGE=THISANDFUTURE",
            }
        )
        foreach (var value in values)
        foreach (
            var start in new[]
            {
                "DTSTART;VALUE=DATE:20260908",
                "DTSTART:20260908T083000",
                "DTSTART:20260908T083000Z",
                "DTSTART;TZID=America/Denver:20260908T083000",
                "DTSTART:00010101T000000Z",
                "DTSTART;VALUE=DATE:99981231",
            }
        )
        {
            var event1 =
                $"BEGIN:VEVENT\r\nUID:a\r\n{start}\r\nRRULE:FREQ=WEEKLY;BYMONTH=1,9;WKST=SU\r\nSUMMARY:x\r\n{End}";
            var event2 = $"BEGIN:VEVENT\r\nUID:a\r\n{start}\r\n{name}:{value}\r\nSUMMARY:x\r\n{End}";
            foreach (var text in new[] { event2, event1 + event2 })
                IcsReader
                    .Read(File(text))
                    .Calendar.Occurrences(
                        Instant.FromUtc(1, 1, 1, 0, 0),
                        Instant.FromUtc(9998, 12, 31, 0, 0),
                        Samples.Denver,
                        new() { Occurrences = 20 }
                    )
                    .All.Count.Should()
                    .BeGreaterThanOrEqualTo(0);
        }
    }

    private const string End = "END:VEVENT\r\n";

    private static string Override(string id, string start, string end, string title) =>
        $"BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260801T000000Z\r\nRECURRENCE-ID;{id}\r\nDTSTART;TZID=America/Denver:{start}\r\nDTEND;TZID=America/Denver:{end}\r\nSUMMARY:{title}\r\n{End}";

    private static string File(string events) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n";

    private static IcsOccurrences Read(string events) =>
        IcsReader
            .Read(File(events))
            .Calendar.Occurrences(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0), Samples.Denver);

    private static IEnumerable<string> Expanded(string events, Instant? from = null, Instant? until = null) =>
        IcsReader
            .Read(File(events))
            .Calendar.Occurrences(
                from ?? Instant.FromUtc(2026, 1, 1, 0, 0),
                until ?? Instant.FromUtc(2027, 1, 1, 0, 0),
                Samples.Denver
            )
            .All.Select(Shown);

    private static string Shown(IcsOccurrence one) =>
        (one.Start, one.End) switch
        {
            (IcsTime.Zoned start, IcsTime.Zoned end) =>
                $"{start.Local.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)}-{end.Local.ToString("HH:mm", CultureInfo.InvariantCulture)} {one.Event.Summary}{(one.IsCancelled ? " (cancelled)" : "")}",
            _ => $"{one.Start} to {one.End} {one.Event.Summary}",
        };

    private static void Refused(Func<object> make, string text) =>
        FluentActions.Invoking(make).Should().Throw<ArgumentException>().WithMessage(text);
}
