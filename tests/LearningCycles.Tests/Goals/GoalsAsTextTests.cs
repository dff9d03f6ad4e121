using LearningCycles.Goals;
using static LearningCycles.Tests.Goals.GivenGoal;

namespace LearningCycles.Tests.Goals;

/// <summary>What a developer reads of parts of a goal in a log or a debugger.</summary>
public class GoalsAsTextTests
{
    [Fact]
    public void ARatingIsItsIndicatorAndItsScore() =>
        new AttainmentRating(
            new(new("students"), "fewer than 40 %", "40 to 59 %", "60 to 74 %", "75 to 89 %", "90 % or more"),
            AttainmentLevel.More
        )
            .ToString()
            .Should()
            .Be("students: 1");

    [Fact]
    public void ANumberThatIsOpenIsAQuestionMark()
    {
        new Measure("percent of students", 41.5m, 75).ToString().Should().Be("percent of students: 41.5 to 75");
        new Measure("percent of students", 41).ToString().Should().Be("percent of students: 41 to ?");
        new Measure("percent of students").ToString().Should().Be("percent of students: ? to ?");
    }

    [Fact]
    public void WhatAMoveIsToldIsItsConfirmationsAndItsSuccessor() =>
        new GoalMoveDetails
        {
            Reason = "never shown",
            ConfirmedBy = [Lee, Ana],
            Successor = new("later"),
        }
            .ToString()
            .Should()
            .Be("confirmed by [lee, ana], successor later");

    [Fact]
    public void FeedbackIsItsAuthorAndItsDay() =>
        new GoalFeedback(Bo, Opened, "never shown").ToString().Should().Be("feedback of bo on 2026-08-26");

    [Fact]
    public void ADecisionOnFeedbackIsItsAnswerAndItsDay() =>
        new GoalFeedbackDecision(GoalFeedbackAnswer.TakenUpInPart, Opened, "never shown")
            .ToString()
            .Should()
            .Be("TakenUpInPart on 2026-08-26");
}
