using System.Text.RegularExpressions;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A shape of file that an expander is known to read wrongly; docs/recurrence.md explains it by its name.</summary>
internal sealed record ExpanderFault(string Name, Func<string, IcsCalendar, bool> IsIn)
{
    private ExpanderFault(string name, string inText)
        : this(name, (text, _) => Regex.IsMatch(text, inText, RegexOptions.CultureInvariant)) { }

    private ExpanderFault(string name, Func<IcsEvent, bool> isIn)
        : this(name, (_, file) => file.Events.Any(isIn)) { }

    private static readonly ExpanderFault HoursInAZone = new(
        "DURATION of hours over a change of the clocks",
        item => AfterItsDays(item) is { } day && OffsetOf(day) != OffsetOf(item.End)
    );

    private static readonly ExpanderFault BackslashBeforeAColon = new(
        "A parameter that ends in a backslash",
        @"\n[A-Z0-9-]+;[^\r]*\\:"
    );

    /// <summary>The faults of each expander, by its name.</summary>
    internal static IReadOnlyDictionary<string, ExpanderFault[]> All { get; } =
        new Dictionary<string, ExpanderFault[]>(StringComparer.Ordinal)
        {
            [ForeignReaders.Libical] =
            [
                HoursInAZone,
                new("White space at the edge of a value", @"\n(UID|SUMMARY)[^\r]*(:[ \t]|[ \t]\r)"),
                new("A value of nothing but white space", @":[ \t]+\r"),
                BackslashBeforeAColon,
            ],
            [ForeignReaders.IcalJs] =
            [
                HoursInAZone,
                new("A day that RDATE and the rule both name", item => NamesADayTwice(item, days: true)),
            ],
            [ForeignExpanders.RecurringIcalEvents] =
            [
                new(
                    "DURATION of days over a change of the clocks",
                    item => AfterItsDays(item) is { } day && OffsetOf(day) != OffsetOf(item.Start)
                ),
                new("A backslash that is meant", @"\n(UID|SUMMARY)[^\r]*(\\\\[nN;,\\]|\\:)"),
                BackslashBeforeAColon,
                new("After 2037", item => IsOtherThanIn2037(item.Start) || IsOtherThanIn2037(item.End)),
                new("Zones whose rules changed", @";TZID=Africa/Casablanca:20"),
                new("UNTIL on the other side of a change of the clocks", EndsInAnotherOffset),
                new("Two occurrences of one day", item => NamesADayTwice(item, days: false)),
            ],
        };

    private static Offset? OffsetOf(IcsTime? time) =>
        time is IcsTime.Zoned zoned ? zoned.Zone.GetUtcOffset(zoned.Instant) : null;

    // Where the weeks and days of a DURATION lead; null for an event without one, or in no zone.
    private static IcsTime? AfterItsDays(IcsEvent item) =>
        item is { Duration: { } length, Start: IcsTime.Zoned start }
            ? IcsTime.In(start.Local.PlusDays((length.Weeks * 7) + length.Days), start.Zone, IcsGap.MoveLater)
            : null;

    private static bool IsOtherThanIn2037(IcsTime? time) =>
        time is IcsTime.Zoned { Local.Year: > 2037 } zoned
        && OffsetOf(zoned) != zoned.Zone.GetUtcOffset(Instant.FromUtc(2037, 12, 31, 0, 0));

    private static bool EndsInAnotherOffset(IcsEvent item) =>
        item is { Start: IcsTime.Zoned start, Recurrence: { } set }
        && set.Rules.Any(rule =>
            rule.Until is IcsTime.Utc until && start.Zone.GetUtcOffset(until.Instant) != OffsetOf(start)
        );

    private static bool NamesADayTwice(IcsEvent item, bool days) =>
        item.Recurrence is { Dates.Count: > 0 } set
        && set with { ExceptDates = [], Dates = [] } is var rules
        && set.Dates.Any(date =>
            date.Start is IcsTime.Day == days && DayOf(date.Start) is { } day && Names(rules, day)
        );

    private static LocalDate? DayOf(IcsTime time) =>
        time switch
        {
            IcsTime.Day day => day.Date,
            IcsTime.Zoned zoned => zoned.Local.Date,
            IcsTime.Utc utc => utc.Instant.InUtc().Date,
            _ => null,
        };

    private static bool Names(RecurrenceSet rules, LocalDate date) =>
        rules.Occurrences(date.AtMidnight(), date.PlusDays(1).AtMidnight(), 1).GetEnumerator().MoveNext();
}
