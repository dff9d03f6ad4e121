using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Tests.Cadences;

public class PlanIdTests
{
    [Fact]
    public void AnIdThatNoFileCanHoldIsMisuse()
    {
        Refuses("cole\t2026", "The id 'cole\\u00092026' holds a control character.\nMaybe*");
        Refuses("cole\ud83d", "The id 'cole\\uD83D' holds half of a surrogate pair.\nMaybe*");

        static void Refuses(string value, string message) =>
            FluentActions.Invoking(() => new PlanId(value)).Should().Throw<ArgumentException>().WithMessage(message);
    }
}
