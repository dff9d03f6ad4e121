using System.Text;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>A stream gives what it has in parts of its own size.</summary>
public class ReadStreamTests
{
    private static readonly byte[] LongFile = IcsWriter.ToBytes(
        new([
            .. Enumerable
                .Range(0, 1500)
                .Select(number => Samples.Event($"{number}@cole.example", $"Coaching {number}")),
        ])
    );

    [Theory]
    [InlineData(1)]
    [InlineData(7_001)]
    [InlineData(64 * 1024)]
    [InlineData(10_000_000)]
    public void AFileIsReadToItsEndInWhateverPartsItComes(int part)
    {
        LongFile.Length.Should().BeGreaterThan(4 * 64 * 1024);
        using var stream = new PartStream(LongFile, part);
        var reading = IcsReader.Read(stream);
        reading.Problems.Should().BeEmpty();
        IcsWriter.ToBytes(reading.Calendar).Should().Equal(LongFile);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(10_000_000)]
    public void NoMoreThanOneOctetBeyondTheLimitIsAskedFor(int part)
    {
        using var stream = new PartStream(LongFile, part);
        var limits = new IcsLimits { Octets = 100_000 };
        IcsReader.Read(stream, limits).Problems.Should().Contain(problem => problem.Code == IcsProblemCode.TooLong);
        stream.Position.Should().Be(100_001);
    }

    [Fact]
    public void AStreamAsLongAsTheLimitIsReadWhole()
    {
        using var stream = new PartStream(LongFile, 1000);
        IcsReader.Read(stream, new() { Octets = LongFile.Length }).Problems.Should().BeEmpty();
    }

    [Fact]
    public void NoStreamIsMisuse()
    {
        var read = () => IcsReader.Read((Stream)null!);
        read.Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }

    private sealed class PartStream(byte[] octets, int part) : MemoryStream(octets)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, part));
    }
}
