using System.Collections.Concurrent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.CadencePractice;

namespace LearningCycles.Calendar.Tests.Cadences.Practice;

/// <summary>What the generator reaches on the practice set, beside what is proven to be the most.</summary>
public class PracticeOptimumTests
{
    // Made once for all tests: it is the same whenever it is made.
    private static readonly ConcurrentDictionary<string, Lazy<CoachingCalendar>> Made = new(StringComparer.Ordinal);

    public static TheoryData<string> Schools => new(PracticeSchool.Ids);

    private static CoachingCalendar CalendarOf(PracticeSchool school) =>
        Made.GetOrAdd(school.Id, _ => new(() => CadenceGenerator.Generate(school.ToPlan()))).Value;

    [Theory, MemberData(nameof(Schools))]
    public void EverySessionObeysTheRulesOfThePractice(string id)
    {
        var school = PracticeSchool.Of(id);
        PracticeRules.Faults(school, CalendarOf(school)).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Schools))]
    public void AsManySessionsArePlacedAsCanBe(string id)
    {
        var school = PracticeSchool.Of(id);
        var score = PracticeScore.Of(school, CalendarOf(school));
        score.Placed.Should().Be(school.Optimum.Placed);
    }

    [Fact]
    public void NinetyNineOfAHundredRegularSessionsOfTheOptimumAreRegular()
    {
        var regular = PracticeSchool.All.Sum(school => PracticeScore.Of(school, CalendarOf(school)).Regular);
        (regular * 100).Should().BeGreaterThanOrEqualTo(PracticeSchool.All.Sum(school => school.Optimum.Regular) * 99);
    }
}
