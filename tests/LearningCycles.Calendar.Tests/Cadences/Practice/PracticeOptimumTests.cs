using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.CadencePractice;

namespace LearningCycles.Calendar.Tests.Cadences.Practice;

/// <summary>What the generator reaches on the practice set, beside what is proven to be the most.</summary>
public class PracticeOptimumTests
{
    public static TheoryData<string> Schools => new(PracticeSchool.Ids);

    [Theory, MemberData(nameof(Schools))]
    public void EverySessionObeysTheRulesOfThePractice(string id)
    {
        var school = PracticeSchool.Of(id);
        PracticeRules.Faults(school, CadenceGenerator.Generate(school.ToPlan())).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Schools))]
    public void AsManySessionsArePlacedAsCanBe(string id)
    {
        var school = PracticeSchool.Of(id);
        var score = PracticeScore.Of(school, CadenceGenerator.Generate(school.ToPlan()));
        score.Placed.Should().Be(school.Optimum.Placed);
    }

    [Fact]
    public void NinetyNineOfAHundredRegularSessionsOfTheOptimumAreRegular()
    {
        var regular = PracticeSchool.All.Sum(school =>
            PracticeScore.Of(school, CadenceGenerator.Generate(school.ToPlan())).Regular
        );
        (regular * 100).Should().BeGreaterThanOrEqualTo(PracticeSchool.All.Sum(school => school.Optimum.Regular) * 99);
    }
}
