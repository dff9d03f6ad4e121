using LearningCycles.Machines;
using LearningCycles.Support;
using static LearningCycles.Support.SupportMove;
using static LearningCycles.Support.SupportStage;

namespace LearningCycles.Tests.Support;

public class SupportMapTests
{
    // Written out once more, apart from the table, so that a slip in the table is seen.
    private static readonly Dictionary<(SupportStage, SupportMove), SupportStage> Expected = new()
    {
        [(Raised, Acknowledge)] = Acknowledged,
        [(Acknowledged, Discuss)] = InDiscussion,
        [(InDiscussion, AgreePlan)] = PlanAgreed,
        [(PlanAgreed, ReturnToDiscussion)] = InDiscussion,
        [(Escalated, ReturnToDiscussion)] = InDiscussion,
        [(PlanAgreed, Resolve)] = Resolved,
        [(Intervening, Resolve)] = Resolved,
        [(Resolved, Close)] = Closed,
        [(InDiscussion, Escalate)] = Escalated,
        [(PlanAgreed, Escalate)] = Escalated,
        [(Escalated, RequestIntervention)] = InterventionRequested,
        [(InterventionRequested, AcceptIntervention)] = Intervening,
        [(InterventionRequested, DeclineIntervention)] = InDiscussion,
        [(Resolved, Reopen)] = InDiscussion,
        [(Closed, Reopen)] = InDiscussion,
    };

    private static readonly SupportStage[] Open =
    [
        Raised,
        Acknowledged,
        InDiscussion,
        PlanAgreed,
        Escalated,
        InterventionRequested,
        Intervening,
    ];

    [Fact]
    public void EveryMoveOfEveryStageLeadsWhereExpected()
    {
        foreach (var stage in Enum.GetValues<SupportStage>())
        foreach (var move in Enum.GetValues<SupportMove>())
        {
            var expected =
                Expected.TryGetValue((stage, move), out var to) ? to
                : !Open.Contains(stage) ? null
                : move == Withdraw ? Withdrawn
                : move is WidenAudience or UpdateLeader ? stage
                : (SupportStage?)null;
            SupportMap
                .Moves.Rows.Where(row => row.From == stage && row.Move == move)
                .Select(row => (SupportStage?)row.To)
                .SingleOrDefault()
                .Should()
                .Be(expected, "{0} in {1}", move, stage);
            GivenSupport.At(stage).IsOpen.Should().Be(Open.Contains(stage));
        }
    }

    [Fact]
    public void ReasonsAreAskedForWhatTurnsBackOrEnds() =>
        SupportRules
            .Book.Find(MoveRuleIds.ReasonTold)!
            .Guards.Should()
            .Equal(ReturnToDiscussion, DeclineIntervention, Withdraw, Reopen);

    [Fact]
    public void TheMermaidPictureIsTheTable() =>
        SupportMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Raised : Raise
                    Raised --> Acknowledged : Acknowledge
                    Acknowledged --> InDiscussion : Discuss
                    InDiscussion --> PlanAgreed : AgreePlan
                    PlanAgreed --> Resolved : Resolve
                    PlanAgreed --> InDiscussion : ReturnToDiscussion (reason)
                    Resolved --> Closed : Close
                    InDiscussion --> Escalated : Escalate
                    PlanAgreed --> Escalated : Escalate
                    Escalated --> InterventionRequested : RequestIntervention
                    Escalated --> InDiscussion : ReturnToDiscussion (reason)
                    InterventionRequested --> Intervening : AcceptIntervention
                    InterventionRequested --> InDiscussion : DeclineIntervention (reason)
                    Intervening --> Resolved : Resolve
                    Raised --> Withdrawn : Withdraw (reason)
                    Acknowledged --> Withdrawn : Withdraw (reason)
                    InDiscussion --> Withdrawn : Withdraw (reason)
                    PlanAgreed --> Withdrawn : Withdraw (reason)
                    Escalated --> Withdrawn : Withdraw (reason)
                    InterventionRequested --> Withdrawn : Withdraw (reason)
                    Intervening --> Withdrawn : Withdraw (reason)
                    Resolved --> InDiscussion : Reopen (reason)
                    Closed --> InDiscussion : Reopen (reason)
                    Raised --> Raised : WidenAudience
                    Acknowledged --> Acknowledged : WidenAudience
                    InDiscussion --> InDiscussion : WidenAudience
                    PlanAgreed --> PlanAgreed : WidenAudience
                    Escalated --> Escalated : WidenAudience
                    InterventionRequested --> InterventionRequested : WidenAudience
                    Intervening --> Intervening : WidenAudience
                    Raised --> Raised : UpdateLeader
                    Acknowledged --> Acknowledged : UpdateLeader
                    InDiscussion --> InDiscussion : UpdateLeader
                    PlanAgreed --> PlanAgreed : UpdateLeader
                    Escalated --> Escalated : UpdateLeader
                    InterventionRequested --> InterventionRequested : UpdateLeader
                    Intervening --> Intervening : UpdateLeader
                """ + "\n"
            );
}
