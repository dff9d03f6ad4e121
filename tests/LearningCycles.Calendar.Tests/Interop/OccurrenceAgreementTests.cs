using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<string, Lazy<List<Answer>>> Answers = new(StringComparer.Ordinal);

    [ForeignExpanderFact(ForeignReaders.Libical)]
    public void LibicalFindsTheSameOccurrences() => FindsTheSame(ForeignReaders.Libical);

    [ForeignExpanderFact(ForeignReaders.IcalJs)]
    public void IcalJsFindsTheSameOccurrences() => FindsTheSame(ForeignReaders.IcalJs);

    [ForeignExpanderFact(ForeignExpanders.RecurringIcalEvents)]
    public void RecurringIcalEventsFindsTheSameOccurrences() => FindsTheSame(ForeignExpanders.RecurringIcalEvents);

    [ForeignExpanderFact(ForeignReaders.Libical)]
    public void EachFaultOfLibicalIsStillThere() => HasEachFault(ForeignReaders.Libical);

    [ForeignExpanderFact(ForeignReaders.IcalJs)]
    public void EachFaultOfIcalJsIsStillThere() => HasEachFault(ForeignReaders.IcalJs);

    [ForeignExpanderFact(ForeignExpanders.RecurringIcalEvents)]
    public void EachFaultOfRecurringIcalEventsIsStillThere() => HasEachFault(ForeignExpanders.RecurringIcalEvents);

    /// <summary>The only expander here that knows THISANDFUTURE; libical leaves it to its callers.</summary>
    [ForeignExpanderFact(ForeignReaders.IcalJs)]
    public void IcalJsFindsTheSameWhereAllLaterOccurrencesAreMoved() =>
        AgreesWhereSound(
            ForeignReaders.IcalJs,
            Asked(ForeignReaders.IcalJs, Made(SeriesCases.WithLaterOnesMoved, 200), SeriesCases.Span),
            atLeast: 150
        );

    [Fact]
    public void EveryFaultOfAnExpanderIsWrittenDown()
    {
        var text = File.ReadAllText(Path.Combine(SourceFolder.OfCaller(), "..", "..", "..", "docs", "recurrence.md"));
        ExpanderFault.All.Values.SelectMany(faults => faults).Should().OnlyContain(fault => text.Contains(fault.Name));
    }

    private static void FindsTheSame(string expander) => AgreesWhereSound(expander, AnswersOf(expander), atLeast: 300);

    private static void AgreesWhereSound(string expander, IEnumerable<Answer> answers, int atLeast)
    {
        var sound = answers.Where(answer => answer.Faults.Count == 0).ToList();
        sound.Should().HaveCountGreaterThan(atLeast);
        sound
            .Select(answer => answer.Difference)
            .OfType<string>()
            .Take(5)
            .Should()
            .BeEmpty($"{expander} reads all these as we do");
    }

    private static void HasEachFault(string expander)
    {
        var different = AnswersOf(expander).Where(answer => answer.Difference is not null).ToList();
        ExpanderFault
            .All[expander]
            .Where(fault => !different.Exists(answer => answer.Faults is [var only] && only == fault))
            .Select(fault => fault.Name)
            .Should()
            .BeEmpty($"{expander} disagrees for each of its faults, where a file has no other");
    }

    private static List<Answer> AnswersOf(string expander) =>
        Answers
            .GetOrAdd(
                expander,
                name =>
                    new(() =>
                        [
                            .. Asked(name, Made(SeriesCases.Calendar, 300), SeriesCases.Span),
                            .. Asked(
                                name,
                                Made(IcsCases.Calendar, 300).Select(calendar => calendar with { FreeBusy = [] }),
                                AllYears
                            ),
                        ]
                    )
            )
            .Value;

    private static List<IcsCalendar> Made(FsCheck.Gen<IcsCalendar> cases, int number)
    {
        var made = new List<IcsCalendar>();
        PropertyCheck.ForAll(cases, made.Add, number);
        return made;
    }

    private static List<Answer> Asked(string expander, IEnumerable<IcsCalendar> calendars, Interval span)
    {
        // Each series in a file of its own: a fault costs as little as can be.
        using var files = new WrittenFiles(
            calendars.SelectMany(calendar => IcsProfile.CalDav.FilesOf(calendar)).Where(file => file.Events.Count > 0)
        );
        var different = ForeignAgreement.Occurrences(expander, files.All, span);
        return
        [
            .. files.All.Select(file => new Answer(
                [.. ExpanderFault.All[expander].Where(fault => fault.IsIn(Unfolded(file.Calendar), file.Calendar))],
                different.GetValueOrDefault(file.Path)
            )),
        ];
    }

    private static string Unfolded(IcsCalendar calendar) =>
        IcsWriter.ToText(calendar).Replace("\r\n ", "", StringComparison.Ordinal);

    // A file's faults by their names here, and how an expander differs; null if it does not.
    private sealed record Answer(IReadOnlyList<ExpanderFault> Faults, string? Difference);
}
