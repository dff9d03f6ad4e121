using System.Globalization;
using LearningCycles.Goals;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

public class GoalCultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void EveryMessageIsTheSameInEveryCulture(string culture)
    {
        var expected = In(CultureInfo.InvariantCulture);
        expected.Should().HaveCountGreaterThan(60).And.Contain(text => text.Contains("2026-09-01"));
        In(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    [Fact]
    public void WhatIsWrittenIsShownWithItsValues()
    {
        new GoalProgress(new("students"), LookedAt, "halfway", 14.5m)
            .ToString()
            .Should()
            .Be("2026-11-02 students: 14.5");
        new DataSystemReadiness(DataSystem.Slo, Ana, Discussed)
            .ToString()
            .Should()
            .Be("Slo for ana: access 2026-08-25, understanding ");
        Told(Active()).ToString().Should().Be("confirmed by [lee, ana], successor later");
    }

    private static List<string> In(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            var goal = Assessed();
            return
            [
                .. GoalRuleExamples
                    .All.Select(example =>
                        GoalRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
                goal.ToString(),
                goal.ToSnapshot().ToString(),
                goal.Content.ToString(),
                goal.Progress.ToString(),
                goal.Assessment.ToString(),
                Facts().ToString(),
                Ladder().ToString(),
                GoalMap.Moves.ToMermaid(),
                GoalTemplates.All.ToString(),
                CommonIndicator.Of([Ana, Bo], [Anas, Bos]).ToString(),
            ];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
