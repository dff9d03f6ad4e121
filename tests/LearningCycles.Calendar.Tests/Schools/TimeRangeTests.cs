using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Schools;

public class TimeRangeTests
{
    private static readonly TimeRange NineToTen = new(new(9, 0), new(10, 0));

    [Theory]
    [InlineData(8, 0, 9, 0, false)] // Back to back.
    [InlineData(10, 0, 11, 0, false)]
    [InlineData(8, 0, 9, 1, true)]
    [InlineData(9, 59, 11, 0, true)]
    [InlineData(9, 15, 9, 30, true)]
    [InlineData(8, 0, 11, 0, true)]
    public void SpansOverlapWhenTheyShareAMoment(int fromHour, int fromMinute, int toHour, int toMinute, bool overlap)
    {
        TimeRange other = new(new(fromHour, fromMinute), new LocalTime(toHour, toMinute));
        NineToTen.Overlaps(other).Should().Be(overlap);
        other.Overlaps(NineToTen).Should().Be(overlap);
        (NineToTen.Intersect(other) is not null).Should().Be(overlap);
    }
}
