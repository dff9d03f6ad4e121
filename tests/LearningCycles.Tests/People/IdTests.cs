using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Rules;

namespace LearningCycles.Tests.People;

public class IdTests
{
    private static readonly Dictionary<string, Func<string, object>> Ids = new(StringComparer.Ordinal)
    {
        [nameof(PersonId)] = value => new PersonId(value),
        [nameof(CycleId)] = value => new CycleId(value),
        [nameof(GoalId)] = value => new GoalId(value),
        [nameof(SuccessIndicatorId)] = value => new SuccessIndicatorId(value),
        [nameof(FrameworkId)] = value => new FrameworkId(value),
        [nameof(IndicatorCode)] = value => new IndicatorCode(value),
        [nameof(RuleId)] = value => new RuleId(value),
    };

    public static TheoryData<string> Names() => [.. Ids.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AnIdThatNoFileCanHoldIsMisuse(string name)
    {
        Refuses(" ", "*was empty*");
        Refuses("ana\n", "The id 'ana\\u000A' holds a control character.\nMaybe*");
        Refuses("\u0085ana", "The id '\\u0085ana' holds a control character.\nMaybe*");
        Refuses("ana\ud83d", "The id 'ana\\uD83D' holds half of a surrogate pair.\nMaybe*");
        Refuses("\ude00ana", "The id '\\uDE00ana' holds half of a surrogate pair.\nMaybe*");
        Refuses("\ude00\ud83d", "*holds half of a surrogate pair*");

        void Refuses(string value, string message) =>
            FluentActions
                .Invoking(() => Ids[name](value))
                .Should()
                .Throw<ArgumentException>()
                .WithParameterName(nameof(value))
                .WithMessage(message);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AnIdOfAnyLanguageIsKeptAsGiven(string name) =>
        Ids[name]("Анна 1/\ud83d\ude00 é").ToString().Should().Be("Анна 1/\ud83d\ude00 é");
}
