using LearningCycles.Support;

namespace LearningCycles.Samples.SisHost.Pages.Support;

/// <summary>Support requests in the words that people use.</summary>
internal static class SupportWords
{
    internal static string Of(SupportStage stage) =>
        stage switch
        {
            SupportStage.Raised => "Raised",
            SupportStage.Acknowledged => "Acknowledged",
            SupportStage.InDiscussion => "In discussion",
            SupportStage.PlanAgreed => "Plan agreed",
            SupportStage.Resolved => "Resolved",
            SupportStage.Closed => "Closed",
            SupportStage.Escalated => "With the school leader",
            SupportStage.InterventionRequested => "Intervention asked for",
            SupportStage.Intervening => "School leader intervenes",
            SupportStage.Withdrawn => "Withdrawn",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No word for this stage."),
        };

    internal static string Of(SupportMove move) =>
        move switch
        {
            SupportMove.Raise => "Raise it",
            SupportMove.Acknowledge => "Acknowledge it",
            SupportMove.Discuss => "Begin to talk",
            SupportMove.ReturnToDiscussion => "Talk again",
            SupportMove.AgreePlan => "Agree on a plan",
            SupportMove.Resolve => "Note the outcome",
            SupportMove.Close => "Confirm the outcome",
            SupportMove.Escalate => "Bring in the school leader",
            SupportMove.RequestIntervention => "Ask for an intervention",
            SupportMove.AcceptIntervention => "Accept to intervene",
            SupportMove.DeclineIntervention => "Decline to intervene",
            SupportMove.Withdraw => "Take it back",
            SupportMove.Reopen => "Take it up again",
            SupportMove.WidenAudience => "Let more people read it",
            SupportMove.UpdateLeader => "Keep a school leader informed",
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "No word for this move."),
        };

    /// <summary>A move that was made.</summary>
    internal static string Made(SupportMove move) =>
        move switch
        {
            SupportMove.Raise => "Raised",
            SupportMove.Acknowledge => "Acknowledged",
            SupportMove.Discuss => "Talk began",
            SupportMove.ReturnToDiscussion => "Talked again",
            SupportMove.AgreePlan => "Plan agreed on",
            SupportMove.Resolve => "Outcome noted",
            SupportMove.Close => "Outcome confirmed",
            SupportMove.Escalate => "School leader brought in",
            SupportMove.RequestIntervention => "Intervention asked for",
            SupportMove.AcceptIntervention => "Intervention accepted",
            SupportMove.DeclineIntervention => "Intervention declined",
            SupportMove.Withdraw => "Taken back",
            SupportMove.Reopen => "Taken up again",
            SupportMove.WidenAudience => "More people may read it",
            SupportMove.UpdateLeader => "School leader informed",
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "No word for this move."),
        };

    internal static string Of(ConfidentialityLevel level) =>
        level switch
        {
            ConfidentialityLevel.RaiserAndMentor => "Only mentors may be named",
            ConfidentialityLevel.IltMembers => "Leadership team, mentors and school leaders may be named",
            ConfidentialityLevel.NamedAudience => "Anybody may be named, peers too",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No word for this level."),
        };

    internal static string Of(AudienceRole role) =>
        role switch
        {
            AudienceRole.IltMember => "leadership team",
            AudienceRole.Mentor => "mentor",
            AudienceRole.InvitedPeer => "peer",
            AudienceRole.SchoolLeader => "school leader",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No word for this role."),
        };

    internal static string Of(RelationshipEffect effect) =>
        effect switch
        {
            RelationshipEffect.Continue => "Coaching goes on",
            RelationshipEffect.Suspend => "Coaching is suspended",
            RelationshipEffect.End => "Coaching ends",
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "No word for this effect."),
        };
}
