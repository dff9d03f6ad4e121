using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Json;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Frameworks;

namespace LearningCycles.Tests.Json;

/// <summary>A host brings its own framework as a file.</summary>
public class OwnFrameworkTests
{
    private static Framework Danielson() =>
        LearningCyclesJson.Framework.Read(GivenJson.Read("samples/FrameworkFiles/danielson-domains.json")).Value;

    [Fact]
    public void DanielsonsFourDomainsLoadWithTheirComponents()
    {
        var domains = Danielson().Indicators.GroupBy(indicator => indicator.Domain, StringComparer.Ordinal);
        domains
            .Select(domain => string.Concat(domain.Select(indicator => indicator.Code.Value)))
            .Should()
            .Equal("1a1b1c1d1e1f", "2a2b2c2d2e", "3a3b3c3d3e", "4a4b4c4d4e4f");
    }

    [Fact]
    public void AGoalPointsToAComponentOfAFrameworkThatWasLoaded()
    {
        var goal = Given.DailyCheck with { Indicators = [Danielson().Reference("3d")] };
        var cycle = Given.Draft().With(Given.Intention() with { Goal = goal });
        var read = LearningCyclesJson.Cycle.Read(LearningCyclesJson.Cycle.Write(cycle)).Value;
        read.Intention.Goal!.Indicators[0].ToString().Should().Be("3d (danielson/2013)");
        Danielson().Find(read.Intention.Goal.Indicators[0].Code)!.Domain.Should().Be("Instruction");
    }

    [Fact]
    public void ACodeThatIsGivenTwiceIsRefusedWithItsPlace()
    {
        var text = LearningCyclesJson.Framework.Write(LeapFramework.Version2013).Replace("\"LE.2\"", "\"LE.1\"");
        LearningCyclesJson
            .Framework.Read(text)
            .Problems.Single()
            .ToString()
            .Should()
            .Be("$.indicators: LE.1 is given twice in indicators.\nMaybe one of the two is meant for another?");
    }

    [Fact]
    public void AVersionThatWasReadStillTellsWhatBecameOfEarlierIndicators()
    {
        var later = LearningCyclesJson
            .Framework.Read(LearningCyclesJson.Framework.Write(GivenFrameworks.MadeUp2030))
            .Value;
        new FrameworkCatalogue([LeapFramework.Version2013, later])
            .Carry(LeapFramework.Version2013.Reference("I.2"), later.Id)
            .Should()
            .Be(GivenFrameworks.Catalogue.Carry(LeapFramework.Version2013.Reference("I.2"), later.Id));
    }

    [Fact]
    public void AChangeWhoseCodesDoNotFitItsKindIsRefusedWithItsPlace()
    {
        var text = LearningCyclesJson.Framework.Write(GivenFrameworks.MadeUp2030).Replace("\"Dropped\"", "\"Split\"");
        LearningCyclesJson
            .Framework.Read(text)
            .Problems.Single()
            .ToString()
            .Should()
            .Be("$.changes[4].after: \"P.7 Split\" gives fewer than two codes.\nMaybe it was renamed or dropped?");
    }

    [Fact]
    public void EverythingThatTheWholeLacksIsToldAtOnceButAfterWhatItsPartsLack()
    {
        Paths("""{"schemaVersion":1}""").Should().Equal("$.id", "$.name", "$.version");
        Paths("""{"schemaVersion":1,"id":"x/1","indicators":[{"code":"A1"},{"domain":"d"}]}""")
            .Should()
            .Equal(
                "$.indicators[0].domain",
                "$.indicators[0].expectation",
                "$.indicators[0].name",
                "$.indicators[1].code",
                "$.indicators[1].expectation",
                "$.indicators[1].name"
            );
        LearningCyclesJson
            .AttainmentScale.Read("""{"schemaVersion":1,"indicator":"s1","weight":1}""")
            .Problems.Should()
            .HaveCount(5);
    }

    private static IEnumerable<string> Paths(string text) =>
        LearningCyclesJson.Framework.Read(text).Problems.Select(problem => problem.Path);
}
