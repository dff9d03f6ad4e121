using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Support;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Support;

/// <summary>A made-up support request in which every rule is kept, at any stage.</summary>
internal static class GivenSupport
{
    internal static readonly PersonId Lee = Given.Lee;
    internal static readonly PersonId Ana = Given.Ana;
    internal static readonly PersonId Mia = new("mia"); // Mentor
    internal static readonly PersonId Ivo = new("ivo"); // ILT member
    internal static readonly PersonId Pam = new("pam"); // Peer
    internal static readonly PersonId Pat = new("pat"); // School leader
    internal static readonly PersonId Una = new("una"); // Nobody of these

    internal static readonly LocalDate Raised = new(2026, 9, 21); // Mon
    internal static readonly LocalDate Talked = new(2026, 9, 23); // Wed
    internal static readonly LocalDate Due = new(2026, 10, 2); // Fri

    internal static readonly ValueList<Person> Staff =
    [
        new(Lee, "Lee", [Role.TeamLead]),
        new(Ana, "Ana", [Role.Teacher]),
        new(Mia, "Mia", [Role.Mentor]),
        new(Ivo, "Ivo", [Role.InstructionalLeadershipTeam]),
        new(Pam, "Pam", [Role.TeamLead]),
        new(Pat, "Pat", [Role.SchoolLeader]),
    ];

    internal static readonly AudienceMember Mentor = new(Mia, AudienceRole.Mentor);
    internal static readonly AudienceMember Leader = new(Pat, AudienceRole.SchoolLeader);
    internal static readonly AudienceMember Peer = new(Pam, AudienceRole.InvitedPeer);

    internal static readonly ValueList<SupportPlanStep> Steps = [new("Visit together", Mia, Due)];

    internal static SupportRequest Request(
        ValueList<AudienceMember>? audience = null,
        ConfidentialityLevel level = ConfidentialityLevel.IltMembers,
        string concern = "Visits are called off again and again.",
        bool unasked = false
    ) =>
        SupportRequest
            .Raise(
                new("r1"),
                Lee,
                new(Ana, Lee),
                concern,
                level,
                audience ?? [Mentor, new(Ivo, AudienceRole.IltMember)],
                Raised,
                unasked ? new() { Rules = new([]) } : null
            )
            .Value;

    /// <summary>A request about which nothing is told and for which nobody is named, past every rule.</summary>
    internal static SupportRequest Bare() => Request([], concern: "", unasked: true);

    internal static SupportRequest At(SupportStage stage) =>
        stage switch
        {
            SupportStage.Raised => Request(),
            SupportStage.Acknowledged => At(SupportStage.Raised).Acknowledge(Raised, facts: By(Mia)).Value,
            SupportStage.InDiscussion => At(SupportStage.Acknowledged).Discuss(Talked, [Mia], facts: By(Mia)).Value,
            SupportStage.PlanAgreed => At(SupportStage.InDiscussion).AgreePlan(Talked, Steps, facts: By(Mia)).Value,
            SupportStage.Resolved => At(SupportStage.PlanAgreed).Resolve(Due, "Visits are kept", facts: By(Mia)).Value,
            SupportStage.Closed => At(SupportStage.Resolved).Close(Due, facts: By(Lee)).Value,
            SupportStage.Escalated => At(SupportStage.PlanAgreed).Escalate(Due, [Leader], facts: By(Lee)).Value,
            SupportStage.InterventionRequested => At(SupportStage.Escalated)
                .RequestIntervention(Due, "Two talks", "A talk of three", facts: By(Lee))
                .Value,
            SupportStage.Intervening => At(SupportStage.InterventionRequested)
                .AcceptIntervention(Due, facts: By(Pat))
                .Value,
            _ => At(SupportStage.Raised).Withdraw(Talked, "Settled", facts: By(Lee)).Value,
        };

    internal static SupportFacts By(PersonId? person) => new() { By = person };

    /// <summary>Makes a move by its verb.</summary>
    internal static Decision<SupportRequest>? Make(
        SupportRequest request,
        SupportMove move,
        LocalDate on,
        SupportMoveDetails told,
        SupportPolicy? policy = null,
        SupportFacts? facts = null
    ) =>
        move switch
        {
            SupportMove.Acknowledge => request.Acknowledge(on, policy, facts),
            SupportMove.Discuss => request.Discuss(on, told.Participants, policy, facts),
            SupportMove.ReturnToDiscussion => request.ReturnToDiscussion(
                on,
                told.Reason!,
                told.Participants,
                policy,
                facts
            ),
            SupportMove.AgreePlan => request.AgreePlan(on, told.Steps, policy, facts),
            SupportMove.Resolve => request.Resolve(on, told.Outcome!, told.Effect, policy, facts),
            SupportMove.Close => request.Close(on, policy, facts),
            SupportMove.Escalate => request.Escalate(
                on,
                told.Joining,
                told.Level,
                told.RaiserConsentedOn,
                policy,
                facts
            ),
            SupportMove.RequestIntervention => request.RequestIntervention(on, told.Tried!, told.Asked!, policy, facts),
            SupportMove.AcceptIntervention => request.AcceptIntervention(on, policy, facts),
            SupportMove.DeclineIntervention => request.DeclineIntervention(on, told.Reason!, policy, facts),
            SupportMove.Withdraw => request.Withdraw(on, told.Reason!, policy, facts),
            SupportMove.Reopen => request.Reopen(on, told.Reason!, policy, facts),
            SupportMove.WidenAudience => request.WidenAudience(
                on,
                told.Joining,
                told.Level,
                told.RaiserConsentedOn,
                policy,
                facts
            ),
            SupportMove.UpdateLeader => request.UpdateLeader(on, told.Leader!, told.Update, policy, facts),
            _ => null,
        };
}
