using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Tests.Schools;

/// <summary>What a host sees of a value in its log.</summary>
public class SchoolWordsTests
{
    private static readonly BellPeriod First = new("P1", new(new(8, 0), new(8, 45)));
    private static readonly BellPeriod Second = new("P2", new(new(8, 50), new(9, 35)));

    [Fact]
    public void AValueIsOneShortLineInWords()
    {
        var words = new (object Value, string Words)[]
        {
            (Second, "P2 08:50-09:35"),
            (new BellSchedule("Regular", [First, Second]), "Regular: 2 periods, Regular"),
            (
                new BellSchedule("Short A", [First], BellUse.EarlyRelease, ["A"]) { Grades = ["6"] },
                "Short A: 1 period, EarlyRelease, A days, grade 6"
            ),
            (
                new BellSchedule("Late", [First], BellUse.LateStart, ["A", "B"]) { Grades = ["6", "K"] },
                "Late: 1 period, LateStart, A B days, grades 6 K"
            ),
        };
        foreach (var (value, expected) in words)
            value.ToString().Should().Be(expected);
    }
}
