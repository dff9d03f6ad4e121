using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Tests.Interop;
using NodaTime.Text;

namespace LearningCycles.Samples.CoachingYear.Tests.Interop;

/// <summary>Every file that the sample writes is understood alike by readers that nobody here wrote.</summary>
public class WrittenFilesTests(WrittenFilesTests.Run run) : ForeignSampleTests, IClassFixture<WrittenFilesTests.Run>
{
    protected override IReadOnlyList<string> Files => run.Files;

    [Fact]
    public void ThereIsAFileForEveryAudience() =>
        Files.Should().HaveCount(17, "there are 14 teachers, 2 leads and the team's view");

    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void AForeignReaderFindsEveryEventOfEveryFileAsWeMeantIt(string reader)
    {
        foreach (var file in Files)
        {
            var ours = Ours(file);
            ours.Should().NotBeEmpty();
            ForeignReaders.Read(reader, file).Should().Equal(ours, $"{reader} reads {Path.GetFileName(file)}");
        }
    }

    public static TheoryData<string> Readers => new(ForeignReaders.Asked);

    // From the bytes, by our own reader, whose round trip is tested elsewhere.
    private static List<ForeignEvent> Ours(string file)
    {
        var reading = IcsReader.Read(File.ReadAllBytes(file));
        reading.Problems.Should().BeEmpty();
        return
        [
            .. reading
                .Calendar.Events.Select(e => new ForeignEvent(e.Uid, Utc(e.Start), Utc(e.End!), e.Summary))
                .OrderBy(e => e.Uid, StringComparer.Ordinal),
        ];
    }

    private static string Utc(IcsTime time) => InstantPattern.General.Format(((IcsTime.Zoned)time).Instant);

    /// <summary>One run of the sample, whose files are there until the tests end.</summary>
    public sealed class Run : IDisposable
    {
        private readonly District district = new();

        public Run()
        {
            district.Run().Code.Should().Be(0);
            Files =
            [
                .. Directory.GetFiles(district.Out, "*.ics", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
            ];
        }

        public IReadOnlyList<string> Files { get; }

        public void Dispose() => district.Dispose();
    }
}
