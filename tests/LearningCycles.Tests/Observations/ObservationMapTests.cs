using LearningCycles.Machines;
using LearningCycles.Observations;
using static LearningCycles.Observations.ObservationMove;
using static LearningCycles.Observations.ObservationStage;

namespace LearningCycles.Tests.Observations;

public class ObservationMapTests
{
    // Written out once more, apart from the table, so that a slip in the table is seen.
    private static readonly Dictionary<(ObservationStage, ObservationMove), ObservationStage> Expected = new()
    {
        [(Planned, Announce)] = Announced,
        [(Planned, Reschedule)] = Planned,
        [(Planned, Hold)] = Done,
        [(Planned, Cancel)] = Cancelled,
        [(Announced, Reschedule)] = Planned,
        [(Announced, Hold)] = Done,
        [(Announced, Cancel)] = Cancelled,
        [(Done, GiveFeedback)] = FeedbackGiven,
        [(FeedbackGiven, Release)] = Released,
    };

    public static TheoryData<ObservationStage, ObservationMove> EveryStageAndMove()
    {
        var all = new TheoryData<ObservationStage, ObservationMove>();
        foreach (var stage in Enum.GetValues<ObservationStage>())
        foreach (var move in Enum.GetValues<ObservationMove>())
            all.Add(stage, move);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryStageAndMove))]
    public void AMoveLeadsWhereTheTableSaysOrIsRefusedWithOneViolation(ObservationStage stage, ObservationMove move)
    {
        var observation = GivenObservation.At(stage);
        observation.Stage.Should().Be(stage);
        ObservationMap
            .Moves.Row(stage, move, null)
            ?.To.Should()
            .Be(Expected[(stage, move)], "the table and the one written here are the same");
        observation.OpenMoves.Contains(move).Should().Be(Expected.ContainsKey((stage, move)));
        if (!Expected.ContainsKey((stage, move)))
            observation
                .Missing(move, GivenObservation.Released)
                .Should()
                .ContainSingle()
                .Which.Rule.Should()
                .Be(MoveRuleIds.MoveIsOpen);
    }

    [Fact]
    public void EveryPartHasItsRowAtItsPlace()
    {
        ObservationMap.Parts.Select(row => row.Part).Should().Equal(Enum.GetValues<ObservationPart>());
        ObservationMap.OpenIn(ObservationPart.Evidence).Should().Equal(Done, FeedbackGiven);
    }

    [Fact]
    public void TheMermaidPictureIsTheTable() =>
        ObservationMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Planned : Plan
                    Planned --> Announced : Announce
                    Planned --> Planned : Reschedule (reason)
                    Announced --> Planned : Reschedule (reason)
                    Planned --> Done : Hold
                    Announced --> Done : Hold
                    Done --> FeedbackGiven : GiveFeedback
                    FeedbackGiven --> Released : Release
                    Planned --> Cancelled : Cancel (reason)
                    Announced --> Cancelled : Cancel (reason)

                """
            );
}
