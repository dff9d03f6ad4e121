using System.Text;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Each limit is kept, and told when it is met; what came before it is read.</summary>
public class ReaderLimitTests
{
    private static readonly string TwoEvents = Samples.File(
        "BEGIN:VEVENT",
        "UID:1",
        "DTSTAMP:20260801T000000Z",
        "DTSTART:20260907",
        "DESCRIPTION:" + new string('x', 500),
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:2",
        "DTSTAMP:20260801T000000Z",
        "DTSTART:20260908",
        "END:VEVENT"
    );

    [Fact]
    public void Octets() =>
        Told(new() { Octets = TwoEvents.Length - 20 }, TwoEvents)
            .Should()
            .Equal("1 2", "Unclosed", "Unclosed", "TooLong");

    [Fact]
    public void OctetsOfAStreamAreNotEvenAskedFor()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(TwoEvents));
        var limits = new IcsLimits { Octets = 100 };
        IcsReader.Read(stream, limits).Problems.Should().Contain(problem => problem.Code == IcsProblemCode.TooLong);
        stream.Position.Should().Be(101);
    }

    [Fact]
    public void OctetsOfALine()
    {
        Told(new() { LineOctets = 100 }, TwoEvents).Should().Equal("1 2", "LineTooLong");
        Told(new() { LineOctets = 100 }, TwoEvents.Replace("xxx", "xx\r\n x", StringComparison.Ordinal))
            .Should()
            .Equal("1 2", "LineTooLong");
    }

    [Fact]
    public void Components() =>
        Told(new() { Components = 1 }, TwoEvents).Should().Equal("1", "Unclosed", "TooManyComponents");

    [Fact]
    public void Depth()
    {
        var deep = Samples.EventFile(
            "DTSTART:20260907",
            "BEGIN:X-A",
            "BEGIN:X-B",
            "BEGIN:X-C",
            "X-D:1",
            "END:X-C",
            "END:X-B",
            "END:X-A"
        );
        Told(new() { Depth = 3 }, deep).Should().Equal("1@somebody.example", "TooDeep");
        IcsReader
            .Read(deep, new() { Depth = 3 })
            .Calendar.Events.Single()
            .Components.Should()
            .Equal(new IcsComponent("X-A", [], []));
    }

    [Fact]
    public void Problems()
    {
        var many = Samples.File([.. Enumerable.Repeat("nonsense", 50)]);
        Told(new() { Problems = 2 }, many).Should().Equal("", "MalformedLine", "MalformedLine", "TooManyProblems");
    }

    [Fact]
    public void ALimitBelowOneIsMisuse() =>
        FluentActions.Invoking(() => new IcsLimits { Octets = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ManyComponentsInsideEachOtherCostNoMoreThanTheirLines()
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\n");
        for (var i = 0; i < 100_000; i++)
            text.Append("BEGIN:X\n");
        for (var i = 0; i < 100_000; i++)
            text.Append("END:Y\n");
        IcsReader.Read(text.ToString()).Problems.Should().Contain(problem => problem.Code == IcsProblemCode.TooDeep);
    }

    private static IEnumerable<string> Told(IcsLimits limits, string text)
    {
        var reading = IcsReader.Read(text, limits);
        return reading
            .Problems.Select(problem => problem.Code.ToString())
            .Prepend(string.Join(' ', reading.Calendar.Events.Select(item => item.Uid)));
    }
}
