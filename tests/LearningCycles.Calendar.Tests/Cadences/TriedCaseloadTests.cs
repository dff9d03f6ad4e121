using LearningCycles.Calendar.Cadences;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

public class TriedCaseloadTests
{
    [Fact]
    public void ACaseloadIsToldByRhythm()
    {
        Told().Should().Be("no teacher: 9 of 10 placed");
        Told(1).Should().Be("1 teacher weekly: 9 of 10 placed");
        Told(2, 2).Should().Be("2 teachers every two weeks: 9 of 10 placed");
        Told(2, 1, 1).Should().Be("2 teachers weekly and 1 every two weeks: 9 of 10 placed");
        Told(3, 1, 2, 1).Should().Be("2 teachers weekly, 1 every two weeks and 1 every 3 weeks: 9 of 10 placed");
    }

    [Fact]
    public void BesideAnotherItIsToldWithoutTheNoun()
    {
        Of().InWords(withNoun: false).Should().Be("none");
        Of(2, 1).InWords(withNoun: false).Should().Be("1 weekly and 1 every two weeks");
    }

    private static string Told(params int[] everyWeeks) => Of(everyWeeks).ToString();

    private static TriedCaseload Of(params int[] everyWeeks) =>
        new([.. everyWeeks.Select(every => new TeacherRhythm(Ana, every))], Wished: 12, Placed: 9, WithoutTime: 2);
}
