namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>
/// Corners of recurrence that RFC 5545 leaves to a careful reader: what we take, and what each engine was seen to take instead.
/// Times are in UTC, without their year; the zone is America/Denver, whose clocks skip 2027-03-14 02:00 to 03:00 and show
/// 2026-11-01 01:00 to 02:00 twice.
/// </summary>
internal static class RecurrenceCorners
{
    internal static IReadOnlyList<RecurrenceCorner> All { get; } =
    [
        new(
            "THISANDFUTURE over a change of the clocks",
            [
                Times("20261012T090000", "20261012T093000", "RRULE:FREQ=WEEKLY;COUNT=5"),
                Times(
                    "20261027T110000",
                    "20261027T114500",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Denver:20261026T090000",
                    "SUMMARY:Later"
                ),
            ],
            "10-12T15:00Z/15:30Z, 10-19T15:00Z/15:30Z, 10-27T17:00Z/17:45Z Later, 11-03T18:00Z/18:45Z Later, 11-10T18:00Z/18:45Z Later"
        )
        {
            Libical = null,
            RecurringIcalEvents =
                "10-12T15:00Z/15:30Z, 10-19T15:00Z/15:30Z, 10-27T17:00Z/17:45Z Later, 11-02T16:00Z/16:30Z, 11-09T16:00Z/16:30Z",
        },
        new(
            "THISANDFUTURE, then a single occurrence",
            [
                Times("20261012T090000", "20261012T093000", "RRULE:FREQ=WEEKLY;COUNT=5"),
                Times(
                    "20261019T100000",
                    "20261019T103000",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Denver:20261019T090000",
                    "SUMMARY:Later"
                ),
                Times(
                    "20261028T130000",
                    "20261028T140000",
                    "RECURRENCE-ID;TZID=America/Denver:20261026T090000",
                    "SUMMARY:Once"
                ),
            ],
            "10-12T15:00Z/15:30Z, 10-19T16:00Z/16:30Z Later, 10-28T19:00Z/20:00Z Once, 11-02T17:00Z/17:30Z Later, 11-09T17:00Z/17:30Z Later"
        )
        {
            Libical = null,
            RecurringIcalEvents =
                "10-12T15:00Z/15:30Z, 10-19T16:00Z/16:30Z Later, 10-28T19:00Z/20:00Z Once, 11-02T16:00Z/16:30Z, 11-09T16:00Z/16:30Z",
        },
        new(
            "THISANDFUTURE twice",
            [
                Times("20261012T090000", "20261012T093000", "RRULE:FREQ=WEEKLY;COUNT=5"),
                Times(
                    "20261019T100000",
                    "20261019T103000",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Denver:20261019T090000",
                    "SUMMARY:Later"
                ),
                Times(
                    "20261103T130000",
                    "20261103T140000",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Denver:20261102T090000",
                    "SUMMARY:Latest"
                ),
            ],
            "10-12T15:00Z/15:30Z, 10-19T16:00Z/16:30Z Later, 10-26T16:00Z/16:30Z Later, 11-03T20:00Z/21:00Z Latest, 11-10T20:00Z/21:00Z Latest"
        )
        {
            Libical = null,
            RecurringIcalEvents =
                "10-12T15:00Z/15:30Z, 10-19T16:00Z/16:30Z Later, 10-26T15:00Z/15:30Z, 11-03T20:00Z/21:00Z Latest, 11-09T16:00Z/16:30Z",
        },
        new(
            "THISANDFUTURE of days",
            [
                Days("20261012", "20261013", "RRULE:FREQ=WEEKLY;COUNT=4"),
                Days("20261027", "20261029", "RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20261026", "SUMMARY:Later"),
            ],
            "10-12/10-13, 10-19/10-20, 10-27/10-29 Later, 11-03/11-05 Later"
        )
        {
            Libical = null,
            RecurringIcalEvents = "10-12/10-13, 10-19/10-20, 10-27/10-29 Later, 11-02/11-03",
        },
        new(
            "PERIOD with an end",
            [
                Times(
                    "20260907T090000",
                    "20260907T093000",
                    "RRULE:FREQ=WEEKLY;COUNT=2",
                    "RDATE;VALUE=PERIOD:20260911T150000Z/20260911T170000Z"
                ),
            ],
            "09-07T15:00Z/15:30Z, 09-11T15:00Z/17:00Z, 09-14T15:00Z/15:30Z"
        )
        {
            RecurringIcalEvents = "!TypeError",
        },
        new(
            "PERIOD with a length",
            [
                Times(
                    "20260907T090000",
                    "20260907T093000",
                    "RRULE:FREQ=WEEKLY;COUNT=2",
                    "RDATE;VALUE=PERIOD:20260911T150000Z/PT2H,20260912T150000Z/PT3H"
                ),
            ],
            "09-07T15:00Z/15:30Z, 09-11T15:00Z/17:00Z, 09-12T15:00Z/18:00Z, 09-14T15:00Z/15:30Z"
        )
        {
            RecurringIcalEvents = "!TypeError",
        },
        new(
            "PERIOD in a zone",
            [
                Times(
                    "20260907T090000",
                    "20260907T093000",
                    "RRULE:FREQ=WEEKLY;COUNT=2",
                    "RDATE;TZID=America/Denver;VALUE=PERIOD:20260911T090000/20260911T110000"
                ),
            ],
            "09-07T15:00Z/15:30Z, 09-11T15:00Z/17:00Z, 09-14T15:00Z/15:30Z"
        )
        {
            RecurringIcalEvents = "!TypeError",
        },
        new(
            "PERIOD at a time that the rule names",
            [
                Times(
                    "20260907T090000",
                    "20260907T093000",
                    "RRULE:FREQ=WEEKLY;COUNT=2",
                    "RDATE;VALUE=PERIOD:20260914T150000Z/PT2H"
                ),
            ],
            "09-07T15:00Z/15:30Z, 09-14T15:00Z/17:00Z"
        )
        {
            Libical = null,
            IcalJs = "09-07T15:00Z/15:30Z, 09-14T15:00Z/15:30Z, 09-14T15:00Z/17:00Z",
            RecurringIcalEvents = "!TypeError",
        },
        new(
            "RDATE without a rule",
            [Times("20260907T090000", "20260907T093000", "RDATE;TZID=America/Denver:20260909T090000")],
            "09-07T15:00Z/15:30Z, 09-09T15:00Z/15:30Z"
        )
        {
            IcalJs = "09-09T15:00Z/15:30Z",
        },
        new("A start in a gap", [Times("20270314T023000", "20270314T043000")], "03-14T09:30Z/10:30Z")
        {
            Libical = "03-14T08:30Z/10:30Z",
            IcalJs = "03-14T08:30Z/10:30Z",
        },
        new("An end in a gap", [Times("20270314T013000", "20270314T023000")], "03-14T08:30Z/09:30Z")
        {
            Libical = "03-14T08:30Z",
            IcalJs = "03-14T08:30Z",
        },
        new(
            "An occurrence in a gap",
            [Times("20270313T023000", "20270313T030000", "RRULE:FREQ=DAILY;COUNT=4")],
            "03-13T09:30Z/10:00Z, 03-14T09:30Z/10:00Z, 03-15T08:30Z/09:00Z, 03-16T08:30Z/09:00Z"
        )
        {
            Libical = "03-13T09:30Z/10:00Z, 03-14T09:30Z/10:00Z, 03-15T09:30Z/10:00Z, 03-16T08:30Z/09:00Z",
            IcalJs = "03-13T09:30Z/10:00Z, 03-14T08:30Z/09:00Z, 03-15T08:30Z/09:00Z, 03-16T08:30Z/09:00Z",
        },
        new(
            "A series from a gap on",
            [Times("20270314T023000", "20270314T043000", "RRULE:FREQ=DAILY;COUNT=3")],
            "03-14T09:30Z/10:30Z, 03-15T09:30Z/10:30Z, 03-16T09:30Z/10:30Z"
        )
        {
            Libical = "03-14T08:30Z/10:30Z, 03-14T09:30Z/11:30Z, 03-15T09:30Z/11:30Z, 03-16T09:30Z/11:30Z",
            IcalJs = "03-14T08:30Z/10:30Z, 03-15T08:30Z/10:30Z, 03-16T08:30Z/10:30Z",
            RecurringIcalEvents = "03-14T09:30Z/10:30Z, 03-15T08:30Z/09:30Z, 03-16T08:30Z/09:30Z",
        },
        new(
            "EXDATE in a gap",
            [
                Times(
                    "20270313T023000",
                    "20270313T030000",
                    "RRULE:FREQ=DAILY;COUNT=4",
                    "EXDATE;TZID=America/Denver:20270314T023000"
                ),
            ],
            "03-13T09:30Z/10:00Z, 03-15T08:30Z/09:00Z, 03-16T08:30Z/09:00Z"
        )
        {
            Libical = "03-13T09:30Z/10:00Z, 03-14T09:30Z/10:00Z, 03-15T09:30Z/10:00Z, 03-16T08:30Z/09:00Z",
        },
        new(
            "RDATE in a gap",
            [
                Times(
                    "20270307T023000",
                    "20270307T030000",
                    "RRULE:FREQ=DAILY;COUNT=2",
                    "RDATE;TZID=America/Denver:20270314T023000"
                ),
            ],
            "03-07T09:30Z/10:00Z, 03-08T09:30Z/10:00Z, 03-14T09:30Z/10:00Z"
        )
        {
            Libical = "03-07T09:30Z/10:00Z, 03-08T09:30Z/10:00Z, 03-14T08:30Z/09:00Z",
            IcalJs = "03-07T09:30Z/10:00Z, 03-08T09:30Z/10:00Z, 03-14T08:30Z/09:00Z",
        },
        new(
            "Hours over a gap",
            [Times("20270314T003000", "20270314T004500", "RRULE:FREQ=HOURLY;COUNT=5")],
            "03-14T07:30Z/07:45Z, 03-14T08:30Z/08:45Z, 03-14T09:30Z/09:45Z, 03-14T10:30Z/10:45Z"
        )
        {
            Libical =
                "03-14T07:30Z/07:45Z, 03-14T08:30Z/08:45Z, 03-14T09:30Z/09:45Z, 03-14T10:30Z/10:45Z, 03-14T11:30Z/11:45Z",
            RecurringIcalEvents =
                "03-14T07:30Z/07:45Z, 03-14T08:30Z/08:45Z, 03-14T09:30Z/09:45Z, 03-14T09:30Z/09:45Z, 03-14T10:30Z/10:45Z",
        },
        new("A start in an overlap", [Times("20261101T013000", "20261101T014500")], "11-01T07:30Z/07:45Z")
        {
            Libical = "11-01T08:30Z/08:45Z",
            IcalJs = "11-01T08:30Z/08:45Z",
            RecurringIcalEvents = "11-01T08:30Z/08:45Z",
        },
        new("An end in an overlap", [Times("20261101T003000", "20261101T013000")], "11-01T06:30Z/07:30Z")
        {
            Libical = "11-01T06:30Z/08:30Z",
            IcalJs = "11-01T06:30Z/08:30Z",
            RecurringIcalEvents = "11-01T06:30Z/08:30Z",
        },
        new(
            "An occurrence in an overlap",
            [Times("20261031T013000", "20261031T014500", "RRULE:FREQ=DAILY;COUNT=3")],
            "10-31T07:30Z/07:45Z, 11-01T07:30Z/07:45Z, 11-02T08:30Z/08:45Z"
        )
        {
            Libical = "10-31T07:30Z/07:45Z, 11-01T08:30Z/08:45Z, 11-02T08:30Z/08:45Z",
            IcalJs = "10-31T07:30Z/07:45Z, 11-01T08:30Z/08:45Z, 11-02T08:30Z/08:45Z",
            RecurringIcalEvents = "10-31T07:30Z/07:45Z, 11-01T08:30Z/08:45Z, 11-02T08:30Z/08:45Z",
        },
        new(
            "EXDATE in an overlap",
            [
                Times(
                    "20261031T013000",
                    "20261031T014500",
                    "RRULE:FREQ=DAILY;COUNT=3",
                    "EXDATE;TZID=America/Denver:20261101T013000"
                ),
            ],
            "10-31T07:30Z/07:45Z, 11-02T08:30Z/08:45Z"
        ),
        new(
            "Hours over an overlap",
            [Times("20261101T003000", "20261101T004500", "RRULE:FREQ=HOURLY;COUNT=4")],
            "11-01T06:30Z/06:45Z, 11-01T07:30Z/07:45Z, 11-01T09:30Z/09:45Z, 11-01T10:30Z/10:45Z"
        )
        {
            Libical = "11-01T06:30Z/06:45Z, 11-01T08:30Z/08:45Z, 11-01T09:30Z/09:45Z, 11-01T10:30Z/10:45Z",
            IcalJs = "11-01T06:30Z/06:45Z, 11-01T08:30Z/08:45Z, 11-01T09:30Z/09:45Z, 11-01T10:30Z/10:45Z",
            RecurringIcalEvents = "11-01T06:30Z/06:45Z, 11-01T08:30Z/08:45Z, 11-01T09:30Z/09:45Z, 11-01T10:30Z/10:45Z",
        },
        new(
            "A series whose length spans a gap",
            [Times("20270313T003000", "20270313T033000", "RRULE:FREQ=DAILY;COUNT=3")],
            "03-13T07:30Z/10:30Z, 03-14T07:30Z/10:30Z, 03-15T06:30Z/09:30Z"
        )
        {
            IcalJs = "03-13T07:30Z/10:30Z, 03-14T07:30Z/09:30Z, 03-15T06:30Z/09:30Z",
        },
        new(
            "A series whose length spans an overlap",
            [Times("20261031T003000", "20261031T033000", "RRULE:FREQ=DAILY;COUNT=3")],
            "10-31T06:30Z/09:30Z, 11-01T06:30Z/09:30Z, 11-02T07:30Z/10:30Z"
        )
        {
            IcalJs = "10-31T06:30Z/09:30Z, 11-01T06:30Z/10:30Z, 11-02T07:30Z/10:30Z",
        },
    ];

    private static string[] Times(string start, string end, params string[] more) =>
        [Denver("DTSTART", start), Denver("DTEND", end), .. Titled(more)];

    private static string[] Days(string start, string end, params string[] more) =>
        ["DTSTART;VALUE=DATE:" + start, "DTEND;VALUE=DATE:" + end, .. Titled(more)];

    private static string[] Titled(string[] lines) =>
        Array.Exists(lines, line => line.StartsWith("SUMMARY", StringComparison.Ordinal))
            ? lines
            : [.. lines, "SUMMARY:1:1"];

    private static string Denver(string name, string time) => $"{name};TZID=America/Denver:{time}";
}
