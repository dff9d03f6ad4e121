using LearningCycles.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Cycles;

/// <summary>What a developer reads of parts of a cycle in a log or a debugger.</summary>
public class CyclesAsTextTests
{
    [Fact]
    public void ASessionOfATemplateIsItsKindItsWeekAndItsWeekday() =>
        new CycleTemplateSession(CycleSessionKind.Observation, 3, IsoDayOfWeek.Tuesday)
            .ToString()
            .Should()
            .Be("Observation, week 3, Tuesday");

    [Fact]
    public void EvidenceThatIsNotReleasedSaysSo() =>
        new CitedEvidence("video of the lesson").ToString().Should().Be("not released");

    [Fact]
    public void ReleasedEvidenceSaysWhen() =>
        new CitedEvidence("video of the lesson", new(2026, 10, 1)).ToString().Should().Be("released 2026-10-01");

    [Theory]
    [InlineData(null, "2026-09-24")]
    [InlineData(" ", "2026-09-24")]
    [InlineData("Wait three seconds.", "2026-09-24, actionable")]
    public void FeedbackIsItsDayAndWhetherItNamesSomethingToDo(string? action, string text) =>
        new FeedbackItem(new(2026, 9, 24), "Questions went to all.", action).ToString().Should().Be(text);
}
