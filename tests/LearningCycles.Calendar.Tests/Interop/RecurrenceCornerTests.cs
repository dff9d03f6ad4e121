using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>
/// The corners in which engines part: here each engine's reading is held, so that one that changes its mind fails too.
/// docs/recurrence.md names each corner and says why we read it as we do.
/// </summary>
public class RecurrenceCornerTests
{
    private static readonly Interval Span = new(Instant.FromUtc(2026, 7, 1, 0, 0), Instant.FromUtc(2027, 7, 1, 0, 0));

    [Fact]
    public void WeReadThemAsWrittenDown() =>
        Each(corner => RecurrenceCorner.Line(ForeignOccurrence.OfOurs(IcsReader.Read(corner.Text).Calendar, Span)))
            .Should()
            .Equal(Each(corner => corner.Ours));

    [ForeignExpanderFact(ForeignReaders.Libical)]
    public void LibicalReadsThemAsWrittenDown() => Reads(ForeignReaders.Libical);

    [ForeignExpanderFact(ForeignReaders.IcalJs)]
    public void IcalJsReadsThemAsWrittenDown() => Reads(ForeignReaders.IcalJs);

    [ForeignExpanderFact(ForeignExpanders.RecurringIcalEvents)]
    public void RecurringIcalEventsReadsThemAsWrittenDown() => Reads(ForeignExpanders.RecurringIcalEvents);

    [Fact]
    public void EachIsExplained()
    {
        var text = File.ReadAllText(Path.Combine(SourceFolder.OfCaller(), "..", "..", "..", "docs", "recurrence.md"));
        RecurrenceCorners.All.Should().OnlyContain(corner => text.Contains($"**{corner.Name}**"));
    }

    private static void Reads(string expander)
    {
        var folder = Directory.CreateTempSubdirectory("learningcycles-corners-").FullName;
        try
        {
            var asked = RecurrenceCorners.All.Where(corner => corner.Of(expander) is not null).ToList();
            var paths = asked.Select((_, number) => Path.Combine(folder, $"{number}.ics")).ToList();
            foreach (var (corner, path) in asked.Zip(paths))
                File.WriteAllText(path, corner.Text);
            var found = ForeignExpanders.Expand(expander, paths, Span);
            asked
                .Zip(paths, (corner, path) => $"{corner.Name}: {Told(found[path])}")
                .Should()
                .Equal(asked.Select(corner => $"{corner.Name}: {corner.Of(expander)}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Told((IReadOnlyList<ForeignOccurrence> All, string? Failure) found) =>
        found.Failure is { } failure ? failure.Split('(')[0] : RecurrenceCorner.Line(found.All);

    private static IEnumerable<string> Each(Func<RecurrenceCorner, string> text) =>
        RecurrenceCorners.All.Select(corner => $"{corner.Name}: {text(corner)}");
}
