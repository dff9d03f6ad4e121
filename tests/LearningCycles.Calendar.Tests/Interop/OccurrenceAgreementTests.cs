using System.Text.RegularExpressions;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using LearningCycles.Calendar.Tests.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>
/// Whatever we write takes place at the same moments here and in the expanders that nobody here wrote. What an expander has a
/// fault with has a name here and a section in docs/recurrence.md.
/// </summary>
public class OccurrenceAgreementTests
{
    private static readonly Interval AllYears = new(
        Instant.FromUtc(1980, 1, 1, 0, 0),
        Instant.FromUtc(2060, 1, 1, 0, 0)
    );

    private static readonly Fault LengthInAZone = new(
        "DURATION over a change of the clocks",
        @"DTSTART;TZID=[^\r]*\r\nDURATION:"
    );

    private static readonly Dictionary<string, Fault[]> Faults = new(StringComparer.Ordinal)
    {
        [ForeignReaders.Libical] =
        [
            LengthInAZone,
            new("White space at the edge of a value", @"[^\\][:,=;""][ \t]|[ \t]\r\n"),
        ],
        [ForeignReaders.IcalJs] =
        [
            LengthInAZone,
            new("A day that RDATE and the rule both name", (_, file) => file.Events.Any(NamesADateTwice)),
        ],
        [ForeignExpanders.RecurringIcalEvents] =
        [
            LengthInAZone,
            new("A backslash that is meant", @"\\\\[nN;,\\]|\\:"),
            new("After 2037", @"(DTSTART|DTEND);TZID=[^:\r]*:20(3[89]|4)"),
            new("Zones whose rules changed", "TZID=Africa/Casablanca"),
            new("UNTIL on the other side of a change of the clocks", @"RRULE:[^\r]*UNTIL=\d{8}T"),
            new("Two occurrences of one day", @"\r\nRDATE[:;]"),
        ],
    };

    [ForeignExpanderFact(ForeignReaders.Libical)]
    public void LibicalFindsTheSameOccurrencesOfSeries() => SameOfSeries(ForeignReaders.Libical);

    [ForeignExpanderFact(ForeignReaders.IcalJs)]
    public void IcalJsFindsTheSameOccurrencesOfSeries() => SameOfSeries(ForeignReaders.IcalJs);

    [ForeignExpanderFact(ForeignExpanders.RecurringIcalEvents)]
    public void RecurringIcalEventsFindsTheSameOccurrencesOfSeries() =>
        SameOfSeries(ForeignExpanders.RecurringIcalEvents);

    [ForeignExpanderFact(ForeignReaders.Libical)]
    public void LibicalFindsTheSameOfAnyCalendar() => SameOfAny(ForeignReaders.Libical);

    [ForeignExpanderFact(ForeignReaders.IcalJs)]
    public void IcalJsFindsTheSameOfAnyCalendar() => SameOfAny(ForeignReaders.IcalJs);

    [ForeignExpanderFact(ForeignExpanders.RecurringIcalEvents)]
    public void RecurringIcalEventsFindsTheSameOfAnyCalendar() => SameOfAny(ForeignExpanders.RecurringIcalEvents);

    [Fact]
    public void EveryFaultOfAnExpanderIsWrittenDown()
    {
        var text = File.ReadAllText(Path.Combine(SourceFolder.OfCaller(), "..", "..", "..", "docs", "recurrence.md"));
        Faults.Values.SelectMany(faults => faults).Should().OnlyContain(fault => text.Contains(fault.Name));
    }

    private static void SameOfSeries(string expander) =>
        Same(expander, Made(SeriesCases.Calendar, 300), SeriesCases.Span);

    private static void SameOfAny(string expander) =>
        Same(expander, Made(IcsCases.Calendar, 300).Select(calendar => calendar with { FreeBusy = [] }), AllYears);

    private static List<IcsCalendar> Made(FsCheck.Gen<IcsCalendar> cases, int number)
    {
        var made = new List<IcsCalendar>();
        PropertyCheck.ForAll(cases, made.Add, number);
        return made;
    }

    private static void Same(string expander, IEnumerable<IcsCalendar> calendars, Interval span)
    {
        // Each series in a file of its own: a fault costs as little as can be.
        var asked = calendars
            .SelectMany(calendar => IcsProfile.CalDav.FilesOf(calendar))
            .Where(file => file.Events.Count > 0 && !Faults[expander].Any(fault => fault.Has(Unfolded(file), file)))
            .ToList();
        asked.Should().HaveCountGreaterThan(100);
        using var files = new WrittenFiles(asked);
        var found = ForeignExpanders.Expand(expander, files.Paths, span);
        var different = new List<string>();
        foreach (var (path, calendar) in files.All)
        {
            var ours = ForeignOccurrence.OfOurs(calendar, span);
            var (theirs, failure) = found[path];
            if (failure is not null || !ours.SequenceEqual(theirs))
                different.Add(
                    $"{failure}\n  only here: {string.Join(", ", ours.Except(theirs).Take(3))}\n  only there: {string.Join(", ", theirs.Except(ours).Take(3))}\n{IcsWriter.ToText(calendar)}"
                );
        }
        different.Take(5).Should().BeEmpty($"{expander} reads {different.Count} files in another way");
    }

    private static string Unfolded(IcsCalendar calendar) =>
        IcsWriter.ToText(calendar).Replace("\r\n ", "", StringComparison.Ordinal);

    private static bool NamesADateTwice(IcsEvent item) =>
        item.Recurrence is { Dates.Count: > 0 } set
        && set with { ExceptDates = [], Dates = [] } is var rule
        && set.Dates.Any(date => date.Start is IcsTime.Day day && Names(rule, day.Date));

    private static bool Names(RecurrenceSet rule, LocalDate date)
    {
        var walk = rule.Occurrences(date.AtMidnight(), date.PlusDays(1).AtMidnight(), 1).GetEnumerator();
        return walk.MoveNext();
    }

    private sealed record Fault(string Name, Func<string, IcsCalendar, bool> Has)
    {
        internal Fault(string name, string inText)
            : this(name, (text, _) => Regex.IsMatch(text, inText, RegexOptions.CultureInvariant)) { }
    }
}
