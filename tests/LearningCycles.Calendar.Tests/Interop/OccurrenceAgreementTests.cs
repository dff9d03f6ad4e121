using LearningCycles.Calendar.Ics;
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

    private static void SameOfSeries(string expander) =>
        Same(expander, Made(SeriesCases.Calendar, 300), SeriesCases.Span);

    private static void SameOfAny(string expander) => Same(expander, Made(IcsCases.Calendar, 300), AllYears);

    private static List<IcsCalendar> Made(FsCheck.Gen<IcsCalendar> cases, int number)
    {
        var made = new List<IcsCalendar>();
        PropertyCheck.ForAll(cases, made.Add, number);
        return made;
    }

    private static void Same(string expander, List<IcsCalendar> calendars, Interval span)
    {
        using var files = new WrittenFiles(calendars);
        var found = ForeignExpanders.Expand(expander, files.Paths, span);
        var different = new List<string>();
        var number = 0;
        foreach (var (path, calendar) in files.All)
        {
            var ours = ForeignOccurrence.OfOurs(calendar, span);
            var (theirs, failure) = found[path];
            number += ours.Count;
            if (failure is not null || !ours.SequenceEqual(theirs))
                different.Add(
                    $"{failure}\n  only here: {string.Join(", ", ours.Except(theirs).Take(3))}\n  only there: {string.Join(", ", theirs.Except(ours).Take(3))}\n{IcsWriter.ToText(calendar)}"
                );
        }
        number.Should().BeGreaterThan(300);
        different.Take(5).Should().BeEmpty($"{expander} reads {different.Count} files in another way");
    }
}
