using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Tests.Interop;
using NodaTime.Text;

namespace LearningCycles.Samples.CoachingYear.Tests.Interop;

/// <summary>Every file that the sample writes is understood alike by readers that nobody here wrote.</summary>
public class WrittenFilesTests
{
    [ForeignReaderTheory, MemberData(nameof(Readers))]
    public void AForeignReaderFindsEveryEventOfEveryFileAsWeMeantIt(string reader)
    {
        using var district = new District();
        district.Run().Code.Should().Be(0);
        var files = Directory
            .GetFiles(district.Out, "*.ics", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToList();
        files.Should().HaveCount(17, "there are 14 teachers, 2 leads and the team's view");

        foreach (var file in files)
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
}
