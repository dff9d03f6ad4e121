using LearningCycles.Calendar.Tests.Ics;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>Each reader is there and really reads; a missing one shows here as a skipped test that says how to install it.</summary>
public class ForeignReaderPresenceTests
{
    [ForeignReaderFact(ForeignReaders.PythonIcalendar)]
    public void PythonIcalendarReads() => TakesTheZoneFromTheFile(ForeignReaders.PythonIcalendar);

    [ForeignReaderFact(ForeignReaders.Libical)]
    public void LibicalReads() => TakesTheZoneFromTheFile(ForeignReaders.Libical);

    [ForeignReaderFact(ForeignReaders.IcalJs)]
    public void IcalJsReads() => TakesTheZoneFromTheFile(ForeignReaders.IcalJs);

    // A file with a zone that lies: a reader that knew better would prove nothing about the zones we write.
    private static void TakesTheZoneFromTheFile(string reader)
    {
        ForeignReaders.WhyMissing(reader).Should().BeNull();
        var text = Samples.Text(Samples.Event());
        Starts(reader, text).Should().Equal("2026-09-07T14:30:00Z");
        Starts(reader, text.Replace("-0600", "-0500", StringComparison.Ordinal)).Should().Equal("2026-09-07T13:30:00Z");
    }

    private static IEnumerable<string> Starts(string reader, string text)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ics");
        try
        {
            File.WriteAllText(path, text);
            return ForeignReaders.Read(reader, path).Select(item => item.Start);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
