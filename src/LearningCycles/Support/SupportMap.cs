using LearningCycles.Machines;
using static LearningCycles.Support.SupportMove;
using static LearningCycles.Support.SupportStage;

namespace LearningCycles.Support;

/// <summary>The one table of a support request's moves.</summary>
/// <remarks>Widening the audience and updating the school leader leave the request where it stands.</remarks>
public static class SupportMap
{
    /// <summary>The moves.</summary>
    public static StageMap<SupportStage, SupportMove> Moves { get; } =
        new([
            new(null, Raise, Raised),
            new(Raised, Acknowledge, Acknowledged),
            new(Acknowledged, Discuss, InDiscussion),
            new(InDiscussion, AgreePlan, PlanAgreed),
            new(PlanAgreed, Resolve, Resolved),
            new(PlanAgreed, ReturnToDiscussion, InDiscussion, NeedsReason: true),
            new(Resolved, Close, Closed),
            new(InDiscussion, Escalate, Escalated),
            new(PlanAgreed, Escalate, Escalated),
            new(Escalated, RequestIntervention, InterventionRequested),
            new(Escalated, ReturnToDiscussion, InDiscussion, NeedsReason: true),
            new(InterventionRequested, AcceptIntervention, Intervening),
            new(InterventionRequested, DeclineIntervention, InDiscussion, NeedsReason: true),
            new(Intervening, Resolve, Resolved),
            new(Raised, Withdraw, Withdrawn, NeedsReason: true),
            new(Acknowledged, Withdraw, Withdrawn, NeedsReason: true),
            new(InDiscussion, Withdraw, Withdrawn, NeedsReason: true),
            new(PlanAgreed, Withdraw, Withdrawn, NeedsReason: true),
            new(Escalated, Withdraw, Withdrawn, NeedsReason: true),
            new(InterventionRequested, Withdraw, Withdrawn, NeedsReason: true),
            new(Intervening, Withdraw, Withdrawn, NeedsReason: true),
            new(Resolved, Reopen, InDiscussion, NeedsReason: true),
            new(Closed, Reopen, InDiscussion, NeedsReason: true),
            new(Raised, WidenAudience, Raised),
            new(Acknowledged, WidenAudience, Acknowledged),
            new(InDiscussion, WidenAudience, InDiscussion),
            new(PlanAgreed, WidenAudience, PlanAgreed),
            new(Escalated, WidenAudience, Escalated),
            new(InterventionRequested, WidenAudience, InterventionRequested),
            new(Intervening, WidenAudience, Intervening),
            new(Raised, UpdateLeader, Raised),
            new(Acknowledged, UpdateLeader, Acknowledged),
            new(InDiscussion, UpdateLeader, InDiscussion),
            new(PlanAgreed, UpdateLeader, PlanAgreed),
            new(Escalated, UpdateLeader, Escalated),
            new(InterventionRequested, UpdateLeader, InterventionRequested),
            new(Intervening, UpdateLeader, Intervening),
        ]);
}
