using LearningCycles.Cycles;
using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Tests.Cycles;

public class SchoolDaysTests
{
    [Fact]
    public void MondayToFridayCountsTheDaysAfterTheFirstUpToTheLast()
    {
        var first = new LocalDate(2026, 9, 1);
        for (var start = 0; start < 7; start++)
        for (var length = -2; length < 30; length++)
        {
            var after = first.PlusDays(start);
            var until = after.PlusDays(length);
            var expected = Enumerable
                .Range(1, Math.Max(0, length))
                .Count(day => after.PlusDays(day).DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));
            SchoolDays.MondayToFriday(after, until).Should().Be(expected, "{0} to {1}", start, length);
        }
    }
}
