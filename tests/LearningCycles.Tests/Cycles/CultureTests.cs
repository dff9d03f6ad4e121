using System.Globalization;
using LearningCycles.Cycles;
using LearningCycles.Machines;

namespace LearningCycles.Tests.Cycles;

public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void EveryMessageIsTheSameInEveryCulture(string culture)
    {
        var expected = In(CultureInfo.InvariantCulture);
        expected.Should().HaveCountGreaterThan(80).And.Contain(text => text.Contains("2026-09-01"));
        In(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    [Fact]
    public void WhatIsWrittenIsShownWithItsValues()
    {
        var closed = Given.Closed();
        closed.Intention.DataPoints[0].ToString().Should().Be("2026-08-28 Quantitative, StudentData");
        new LearningCycles.Goals.Measure("percent", 41.5m).ToString().Should().Be("percent: 41.5 to ?");
        closed.Plan.Adjustments[0].ToString().Should().Be("Implement from 2026-09-14");
        closed.Learning.Data[0].ToString().Should().Be("2026-09-22 DataTracker");
        closed
            .Learning.Observations[0]
            .ToString()
            .Should()
            .Be("2026-09-22 Live: ana seen by lee [2026-09-24, actionable]");
        closed.Reflection.FormalFeedback[0].Cites[0].ToString().Should().Be("released 2026-10-01");
        new CitedEvidence("notes").ToString().Should().Be("not released");
        Given
            .Draft()
            .ToSnapshot()
            .ToString()
            .Should()
            .Be("2026/ana/1: 2026-09-01 to 2026-10-16 [2026-08-24 Propose: new to Draft]");
    }

    // Values whose text a compiler writes, or we do: none may follow the culture.
    private static IEnumerable<object> Everything()
    {
        var closed = Given.Closed(team: true);
        return
        [
            closed.ToSnapshot(),
            closed.Intention,
            closed.Intention.Indicators[2] with
            {
                Measure = new("percent", -1.5m, 2.25m),
            },
            closed.Calendar,
            closed.Plan,
            closed.Learning,
            closed.Reflection,
            Given.Told(closed, Given.End),
            new CycleFacts
            {
                SchoolYear = new(Given.Start, Given.End),
                OpenNextSteps = 3,
                LaterCycle = closed.Id,
            },
            new CycleCase(
                closed,
                CycleMove.Close,
                Given.End,
                CycleMoveDetails.None,
                CyclePolicy.Default,
                CycleFacts.None
            ),
        ];
    }

    private static List<string> In(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return
            [
                .. CycleRuleExamples
                    .All.Select(example =>
                        CycleRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
                .. Given.Learning().BeginLearning(Given.Start).Violations.Select(violation => violation.ToString()),
                Given.Reflecting(team: true).ToString(),
                Given.Reflecting(team: true).LastChange.ToString(),
                CycleMap.Moves.ToMermaid(),
                .. Everything().Select(value => value.ToString()!),
                FluentActions
                    .Invoking(() => Given.Closed().With(Given.Intention()))
                    .Should()
                    .Throw<PartNotOpenException>()
                    .Which.Message,
            ];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
