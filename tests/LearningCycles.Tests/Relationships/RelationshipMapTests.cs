using LearningCycles.Machines;
using LearningCycles.Relationships;
using static LearningCycles.Relationships.RelationshipMove;
using static LearningCycles.Relationships.RelationshipStage;
using Stage = LearningCycles.Relationships.RelationshipStage;

namespace LearningCycles.Tests.Relationships;

public class RelationshipMapTests
{
    // Written out once more, apart from the table, so that a slip in the table is seen.
    private static readonly Dictionary<(Stage, RelationshipMove), Stage> Expected = new()
    {
        [(Proposed, Accept)] = Stage.Onboarding,
        [(Stage.Onboarding, Activate)] = Active,
        [(Active, Suspend)] = Suspended,
        [(Suspended, Return)] = Active,
        [(Stage.Onboarding, MarkStrained)] = Stage.Onboarding,
        [(Active, MarkStrained)] = Active,
        [(Suspended, MarkStrained)] = Suspended,
        [(Stage.Onboarding, ClearStrained)] = Stage.Onboarding,
        [(Active, ClearStrained)] = Active,
        [(Suspended, ClearStrained)] = Suspended,
        [(Proposed, End)] = Ended,
        [(Stage.Onboarding, End)] = Ended,
        [(Active, End)] = Ended,
        [(Suspended, End)] = Ended,
        [(Ended, ProposeAnew)] = Proposed,
    };

    [Fact]
    public void EveryMoveOfEveryStageLeadsWhereExpected()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        foreach (var move in Enum.GetValues<RelationshipMove>())
            RelationshipMap
                .Moves.Rows.Where(row => row.From == stage && row.Move == move)
                .Select(row => (Stage?)row.To)
                .SingleOrDefault()
                .Should()
                .Be(Expected.TryGetValue((stage, move), out var to) ? to : null, "{0} in {1}", move, stage);
    }

    [Fact]
    public void EveryPartHasItsRowAtItsPlace()
    {
        RelationshipMap.Parts.Select(row => row.Part).Should().Equal(Enum.GetValues<RelationshipPart>());
        RelationshipMap.OpenIn(RelationshipPart.Onboarding).Should().Equal(Stage.Onboarding, Active);
    }

    [Fact]
    public void ReasonsAreAskedForARestAndAnEnd() =>
        RelationshipRules.Book.Find(MoveRuleIds.ReasonTold)!.Guards.Should().Equal(Suspend, End);

    [Fact]
    public void WhetherTheMarkIsSetIsNotToldByTheOpenMoves()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var open = RelationshipMap.Moves.OpenMoves(stage);
            open.Contains(MarkStrained).Should().Be(open.Contains(ClearStrained));
        }
    }

    [Fact]
    public void TheMermaidPictureIsTheTable() =>
        RelationshipMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Proposed : Propose
                    Proposed --> Onboarding : Accept
                    Onboarding --> Active : Activate
                    Active --> Suspended : Suspend (reason)
                    Suspended --> Active : Return
                    Onboarding --> Onboarding : MarkStrained
                    Active --> Active : MarkStrained
                    Suspended --> Suspended : MarkStrained
                    Onboarding --> Onboarding : ClearStrained
                    Active --> Active : ClearStrained
                    Suspended --> Suspended : ClearStrained
                    Proposed --> Ended : End (reason)
                    Onboarding --> Ended : End (reason)
                    Active --> Ended : End (reason)
                    Suspended --> Ended : End (reason)
                    Ended --> Proposed : ProposeAnew (another)
                """ + "\n"
            );
}
