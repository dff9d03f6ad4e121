using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Tests.Ics;

public class LargeFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3000)]
    public void AFileIsTheSameWhereverItIsWritten(int events)
    {
        var calendar = new IcsCalendar([.. Enumerable.Range(0, events).Select(Event)]);
        using var stream = new MemoryStream();
        IcsWriter.Write(calendar, stream);

        IcsWriter.ToBytes(calendar).Should().Equal(stream.ToArray());
        System.Text.Encoding.UTF8.GetBytes(IcsWriter.ToText(calendar)).Should().Equal(stream.ToArray());
        IcsReader.Read(stream.ToArray()).Calendar.Events.Should().HaveCount(events);
    }

    [Fact]
    public void ATextLongerThanAnyPieceIsWrittenWhole()
    {
        var text = string.Concat(Enumerable.Repeat("größer 🏫 ", 20_000));
        var calendar = new IcsCalendar([Event(1) with { Description = text }]);

        IcsReader.Read(IcsWriter.ToBytes(calendar)).Calendar.Events[0].Description.Should().Be(text);
    }

    [Fact]
    public void ABufferHasRoomForWhatIsAskedFor()
    {
        using var full = new FullBuffers();
        full.GetSpan(300_000).Length.Should().BeGreaterThanOrEqualTo(300_000);
        full.GetMemory(10).Length.Should().BeGreaterThanOrEqualTo(10);
        using var stream = new StreamBuffer(new MemoryStream());
        stream.GetSpan(300_000).Length.Should().BeGreaterThanOrEqualTo(300_000);
    }

    private static IcsEvent Event(int number) =>
        Samples.Event($"{number}@cole.example", $"Coaching 1:1 number {number}, with Änne Øster 🏫");
}
