using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Json;
using LearningCycles.Languages;
using LearningCycles.Meetings;
using LearningCycles.People;

namespace LearningCycles.Tests.Conventions;

/// <summary>What a host sees of a value in a log or a debugger tells something: it is not the name of a type.</summary>
public class ShortTextTests
{
    [Fact]
    public void APolicyTellsItsNumbers()
    {
        new GoalPolicy { OwnerQuorum = 2 }
            .ToString()
            .Should()
            .StartWith("kinds [ProfessionalGrowth, StudentAchievement], owners confirming 2, data points 2, ")
            .And.EndWith($"rules {GoalPolicy.Default.Rules.Rules.Count}");
        CyclePolicy
            .Default.ToString()
            .Should()
            .StartWith("plan due BeforeLearning, teachers confirming all, 1:1s 1, ")
            .And.EndWith($"goals ({GoalPolicy.Default})");
    }

    [Fact]
    public void WhatHoldsRowsTellsHowMany()
    {
        var rules = CyclePolicy.Default.Rules;
        rules.ToString().Should().Be($"{rules.Rules.Count} rules");
        new MeetingPolicy { Series = new([new MeetingPolicy().Series.Rules[0]]) }
            .Series.ToString()
            .Should()
            .Be("1 rule");
        NextStepMap.Moves.ToString().Should().Be("NextStepStage by NextStepMove, rows: 9");
        StoredTypes
            .Common.WithList<Team>()
            .ToString()
            .Should()
            .NotBe(StoredTypes.Common.ToString())
            .And.StartWith("types with a form: ");
    }

    [Fact]
    public void WhatHasANameTellsIt()
    {
        RuleLanguages.Spanish.ToString().Should().Be("es");
        LearningCyclesJson.Cycle.ToString().Should().Be("LearningCycle, schema version 1");
        new Team("Grade 6", new("lee"), [new("ana"), new("bo")])
            .ToString()
            .Should()
            .Be("Grade 6: lead lee, teachers 2");
        new SuccessIndicator(new("s1"), SuccessPerspective.Peers, "They ask.").ToString().Should().Be("s1 (Peers)");
    }
}
