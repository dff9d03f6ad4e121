using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>The files that a sample writes, given to everybody that nobody here wrote: the same occurrences, and nothing lost.</summary>
public abstract class ForeignSampleTests
{
    private static readonly LocalDate From = new(2026, 7, 1);
    private static readonly LocalDate Until = new(2027, 8, 1);

    /// <summary>The paths of the files, all of the school year 2026-27.</summary>
    protected abstract IReadOnlyList<string> Files { get; }

    [ForeignExpanderFact(ForeignReaders.Libical)]
    public void LibicalFindsTheSameOccurrences() => FindsTheSame(ForeignReaders.Libical);

    [ForeignExpanderFact(ForeignReaders.IcalJs)]
    public void IcalJsFindsTheSameOccurrences() => FindsTheSame(ForeignReaders.IcalJs);

    [ForeignExpanderFact(ForeignExpanders.RecurringIcalEvents)]
    public void RecurringIcalEventsFindsTheSameOccurrences() => FindsTheSame(ForeignExpanders.RecurringIcalEvents);

    [ForeignToolFact(ForeignTools.Vobject)]
    public void VobjectLosesNothing() => ForeignAgreement.Vobject(Read()).Should().BeEmpty();

    [ForeignToolFact(ForeignTools.Khal)]
    public void KhalListsTheSame() => ForeignAgreement.Khal(Read(), From, Until).Should().BeEmpty();

    [ForeignToolFact(ForeignTools.Radicale)]
    public async Task RadicaleGivesBackEveryEntry() =>
        (await ForeignAgreement.RadicaleUploads(Read())).Should().BeEmpty();

    private void FindsTheSame(string expander)
    {
        Interval year = new(From.AtMidnight().InUtc().ToInstant(), Until.AtMidnight().InUtc().ToInstant());
        ForeignAgreement.Occurrences(expander, Read(), year).Values.Should().BeEmpty();
    }

    private IReadOnlyList<(string Path, IcsCalendar Calendar)> Read()
    {
        var files = ForeignAgreement.Read(Files);
        files.Should().NotBeEmpty().And.OnlyContain(file => file.Calendar.Events.Count > 0);
        return files;
    }
}
