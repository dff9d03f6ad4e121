using LearningCycles.Calendar.Ics;

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

    private static IcsEvent Event(int number) =>
        Samples.Event($"{number}@cole.example", $"Coaching 1:1 number {number}, with Änne Øster 🏫");
}
