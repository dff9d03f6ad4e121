using LearningCycles.Machines;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Support;
using LearningCycles.Tests.Rules;
using NodaTime;
using static LearningCycles.Support.SupportMove;
using static LearningCycles.Tests.Support.GivenSupport;
using Ids = LearningCycles.Support.SupportRuleIds;
using SupportExample = LearningCycles.Tests.Rules.RuleExample<LearningCycles.Support.SupportCase>;

namespace LearningCycles.Tests.Support;

/// <summary>The examples of every rule about support requests.</summary>
internal static class SupportRuleExamples
{
    internal static IReadOnlyList<SupportExample> All { get; } =
    [
        Kept(MoveRuleIds.MoveIsOpen, "a move of the stage", () => Of(Request(), Acknowledge)),
        Broken(
            MoveRuleIds.MoveIsOpen,
            "a move of another stage",
            () => Of(Request(), Close),
            "Close is not open in Raised; open are: Acknowledge, Withdraw, WidenAudience, UpdateLeader"
        ),
        Empty(
            MoveRuleIds.MoveIsOpen,
            "raised again",
            () => Of(Bare(), Raise),
            "Raise is not open in Raised; open are: Acknowledge, Withdraw, WidenAudience, UpdateLeader"
        ),
        AtBound(MoveRuleIds.InOrderOfDays, "the same day", () => Of(Request(), Acknowledge, on: Raised)),
        Broken(
            MoveRuleIds.InOrderOfDays,
            "the day before",
            () => Of(Request(), Acknowledge, on: Raised.PlusDays(-1)),
            "Acknowledge on 2026-09-20 is dated before Raise on 2026-09-21"
        ),
        Empty(MoveRuleIds.InOrderOfDays, "nothing told", () => Of(Bare(), Acknowledge), null),
        Kept(MoveRuleIds.ReasonTold, "a sentence", () => Of(Request(), Withdraw, new() { Reason = "Settled" })),
        Broken(
            MoveRuleIds.ReasonTold,
            "a blank",
            () => Of(Request(), Withdraw, new() { Reason = " " }),
            "Withdraw has no reason; tell why"
        ),
        Empty(
            MoveRuleIds.ReasonTold,
            "nothing told",
            () => Of(At(SupportStage.Closed), Reopen),
            "Reopen has no reason; tell why"
        ),
        // Who may know
        Kept(Ids.AudienceLimited, "named people", () => Of(Request(), Raise, staff: true)),
        Kept(
            Ids.AudienceLimited,
            "a peer among named people",
            () => Of(Request([Peer, Mentor], ConfidentialityLevel.NamedAudience), Raise, staff: true)
        ),
        Kept(
            Ids.AudienceLimited,
            "only the mentor",
            () => Of(Request([Mentor], ConfidentialityLevel.RaiserAndMentor), Raise, staff: true)
        ),
        AtBound(
            Ids.AudienceLimited,
            "a level that just allows it",
            () =>
                Of(
                    Request(),
                    WidenAudience,
                    new() { Joining = [Peer], Level = ConfidentialityLevel.NamedAudience },
                    staff: true
                )
        ),
        Kept(
            Ids.AudienceLimited,
            "somebody who was named before and is on no list now",
            () => Of(Request([new(Una, AudienceRole.IltMember)]), WidenAudience, staff: true)
        ),
        Broken(
            Ids.AudienceLimited,
            "a peer beyond the level",
            () => Of(Request(), WidenAudience, new() { Joining = [Peer] }),
            "IltMembers does not allow in the audience: pam (InvitedPeer)"
        ),
        Broken(
            Ids.AudienceLimited,
            "the school leader beyond mentor and raiser",
            () => Of(Request([Mentor], ConfidentialityLevel.RaiserAndMentor), Escalate, new() { Joining = [Leader] }),
            "RaiserAndMentor does not allow in the audience: pat (SchoolLeader)"
        ),
        Broken(
            Ids.AudienceLimited,
            "people who are something else",
            () =>
                Of(
                    Request([
                        new(Pam, AudienceRole.Mentor),
                        new(Una, AudienceRole.IltMember),
                        new(Ivo, AudienceRole.SchoolLeader),
                    ]),
                    Raise,
                    staff: true
                ),
            "by the staff list not what they are named as: pam (Mentor), una (IltMember), ivo (SchoolLeader)"
        ),
        Broken(
            Ids.AudienceLimited,
            "everything wrong at once",
            () =>
                Of(
                    Request([new(Ana, AudienceRole.InvitedPeer), new(Lee, AudienceRole.Mentor)], unasked: true),
                    Raise,
                    staff: true
                ),
            "IltMembers does not allow in the audience: ana (InvitedPeer); "
                + "by the staff list not what they are named as: lee (Mentor); "
                + "raised it or are whom it is about, so not in its audience: ana, lee"
        ),
        Empty(Ids.AudienceLimited, "nobody", () => Of(Bare(), Raise), "nobody is named in the audience"),
        Kept(
            Ids.RaiserConsents,
            "the raiser's own move",
            () => Of(Request(), WidenAudience, new() { Joining = [Leader] }, Lee)
        ),
        Kept(
            Ids.RaiserConsents,
            "the leader was of the audience before",
            () => Of(Request([Leader, Mentor]), Escalate, new() { Joining = [Leader] }, Mia)
        ),
        AtBound(
            Ids.RaiserConsents,
            "consent on the day",
            () => Of(Request(), WidenAudience, new() { Joining = [Leader], RaiserConsentedOn = Talked }, Mia)
        ),
        Broken(
            Ids.RaiserConsents,
            "consent a day later",
            () =>
                Of(Request(), WidenAudience, new() { Joining = [Leader], RaiserConsentedOn = Talked.PlusDays(1) }, Mia),
            "the raiser's consent on 2026-09-24 is dated after the move on 2026-09-23"
        ),
        Broken(
            Ids.RaiserConsents,
            "another level alone",
            () => Of(Request(), WidenAudience, new() { Level = ConfidentialityLevel.NamedAudience }, Mia),
            "the raiser's consent is not told"
        ),
        Empty(Ids.RaiserConsents, "nobody joins", () => Of(Bare(), Escalate), null),
        Kept(Ids.SomebodyJoins, "one", () => Of(Request(), WidenAudience, new() { Joining = [Leader] })),
        Broken(
            Ids.SomebodyJoins,
            "only the mentor again",
            () => Of(Request(), WidenAudience, new() { Joining = [Mentor] }),
            "nobody is named who does not belong to the audience yet"
        ),
        Empty(
            Ids.SomebodyJoins,
            "nobody",
            () => Of(Bare(), WidenAudience),
            "nobody is named who does not belong to the audience yet"
        ),
        Kept(Ids.SchoolLeaderKnows, "joins", () => Of(Request(), Escalate, new() { Joining = [Leader] })),
        Kept(Ids.SchoolLeaderKnows, "was there", () => Of(Request([Leader]), Escalate)),
        Broken(
            Ids.SchoolLeaderKnows,
            "a mentor cannot join as another",
            () => Of(Request(), Escalate, new() { Joining = [new(Mia, AudienceRole.SchoolLeader)] }),
            "no school leader is in the audience"
        ),
        Empty(Ids.SchoolLeaderKnows, "nobody", () => Of(Bare(), Escalate), "no school leader is in the audience"),
        // Who acts
        Kept(Ids.AcknowledgedByAudience, "the mentor", () => Of(Request(), Acknowledge, by: Mia)),
        Broken(
            Ids.AcknowledgedByAudience,
            "the raiser",
            () => Of(Request(), Acknowledge, by: Lee),
            "lee is not of the audience"
        ),
        Empty(Ids.AcknowledgedByAudience, "nobody", () => Of(Bare(), Acknowledge), "it is not told who acknowledges"),
        AtBound(
            Ids.AcknowledgedSoon,
            "the second school day",
            () => Of(Request(), Acknowledge, on: Raised.PlusDays(2))
        ),
        Kept(
            Ids.AcknowledgedSoon,
            "a week later, with a holiday between",
            () => Of(Request(), Acknowledge, on: Raised.PlusDays(7), count: (_, _) => 1)
        ),
        Broken(
            Ids.AcknowledgedSoon,
            "the third school day",
            () => Of(Request(), Acknowledge, on: Raised.PlusDays(3)),
            "school days since 2026-09-21: 3; allowed: 2"
        ),
        Empty(Ids.AcknowledgedSoon, "the same day", () => Of(Bare(), Acknowledge, on: Raised), null),
        Kept(Ids.ParticipantsInAudience, "the mentor", () => Of(Request(), Discuss, new() { Participants = [Mia] })),
        Kept(Ids.ParticipantsInAudience, "as before", () => Of(At(SupportStage.PlanAgreed), ReturnToDiscussion)),
        Broken(
            Ids.ParticipantsInAudience,
            "two from outside",
            () => Of(Request(), Discuss, new() { Participants = [Mia, Pam, Una] }),
            "not of the audience: pam, una"
        ),
        Empty(
            Ids.ParticipantsInAudience,
            "nobody",
            () => Of(Bare(), Discuss),
            "nobody is named who talks with the raiser"
        ),
        Kept(Ids.MadeByRaiser, "the raiser", () => Of(At(SupportStage.Resolved), Close, by: Lee)),
        Broken(
            Ids.MadeByRaiser,
            "the mentor",
            () => Of(Request(), Withdraw, by: Mia),
            "Withdraw is for the raiser, not for mia"
        ),
        Empty(
            Ids.MadeByRaiser,
            "nobody",
            () => Of(At(SupportStage.Closed), Reopen),
            "Reopen is for the raiser; it is not told who makes it"
        ),
        Kept(
            Ids.DecidedBySchoolLeader,
            "the leader",
            () => Of(At(SupportStage.InterventionRequested), AcceptIntervention, by: Pat)
        ),
        Broken(
            Ids.DecidedBySchoolLeader,
            "the mentor",
            () => Of(At(SupportStage.InterventionRequested), DeclineIntervention, by: Mia),
            "mia is no school leader of the audience"
        ),
        Empty(
            Ids.DecidedBySchoolLeader,
            "nobody",
            () => Of(At(SupportStage.InterventionRequested), AcceptIntervention),
            "it is not told which school leader decides"
        ),
        Kept(Ids.MadeFromInside, "the mentor", () => Of(Request(), Discuss, by: Mia)),
        Broken(
            Ids.MadeFromInside,
            "somebody else",
            () => Of(Request(), Resolve, by: Una),
            "una is neither the raiser nor of the audience"
        ),
        Empty(Ids.MadeFromInside, "nobody is told", () => Of(Bare(), AgreePlan), null),
        // What is told
        Kept(Ids.ConcernTold, "told", () => Of(Request(), Raise)),
        Broken(
            Ids.ConcernTold,
            "a blank",
            () => Of(Request(concern: " ", unasked: true), Raise),
            "the concern is not told"
        ),
        Empty(Ids.ConcernTold, "nothing", () => Of(Bare(), Raise), "the concern is not told"),
        AtBound(
            Ids.PlanComplete,
            "one step, on the day",
            () => Of(Request(), AgreePlan, new() { Steps = [new("Visit together", Mia, Talked)] })
        ),
        Broken(
            Ids.PlanComplete,
            "steps that lack something each",
            () =>
                Of(
                    Request(),
                    AgreePlan,
                    new()
                    {
                        Steps = [new("Talk", Mia, Talked.PlusDays(-1)), new(" ", null, Due), new("Visit", Mia, null)],
                    }
                ),
            "steps without a text: 2; steps without an owner: 2; steps without a day: 3; days before the move on 2026-09-23: 2026-09-22"
        ),
        Broken(
            Ids.PlanComplete,
            "a text lacks",
            () => Of(Request(), AgreePlan, new() { Steps = [new(" ", Mia, Due)] }),
            "steps without a text: 1"
        ),
        Broken(
            Ids.PlanComplete,
            "an owner lacks",
            () => Of(Request(), AgreePlan, new() { Steps = [new("Talk", null, Due)] }),
            "steps without an owner: 1"
        ),
        Broken(
            Ids.PlanComplete,
            "a day lacks",
            () => Of(Request(), AgreePlan, new() { Steps = [new("Talk", Mia, null)] }),
            "steps without a day: 1"
        ),
        Empty(Ids.PlanComplete, "no step", () => Of(Bare(), AgreePlan), "no step is agreed on"),
        Kept(Ids.PlanOwnersKnow, "the mentor", () => Of(Request(), AgreePlan, new() { Steps = Steps })),
        Kept(
            Ids.PlanOwnersKnow,
            "the raiser, and nobody yet",
            () => Of(Request(), AgreePlan, new() { Steps = [new("Talk", Lee, Due), new("Talk", null, Due)] })
        ),
        Broken(
            Ids.PlanOwnersKnow,
            "the teacher",
            () => Of(Request(), AgreePlan, new() { Steps = [new("Talk", Ana, Due), new("Talk", Una, Due)] }),
            "own a step and may not know of it: ana, una"
        ),
        Empty(Ids.PlanOwnersKnow, "no step", () => Of(Bare(), AgreePlan), null),
        Kept(
            Ids.InterventionExplained,
            "both",
            () => Of(Request(), RequestIntervention, new() { Tried = "Talks", Asked = "A talk of three" })
        ),
        Broken(
            Ids.InterventionExplained,
            "a blank",
            () => Of(Request(), RequestIntervention, new() { Tried = " ", Asked = "A talk of three" }),
            "what was tried is not told"
        ),
        Broken(
            Ids.InterventionExplained,
            "not asked",
            () => Of(Request(), RequestIntervention, new() { Tried = "Talks" }),
            "what is asked is not told"
        ),
        Empty(
            Ids.InterventionExplained,
            "nothing",
            () => Of(Bare(), RequestIntervention),
            "what was tried is not told; what is asked is not told"
        ),
        Kept(Ids.OutcomeTold, "told", () => Of(Request(), Resolve, new() { Outcome = "Visits are kept" })),
        Broken(
            Ids.OutcomeTold,
            "a blank",
            () => Of(Request(), Resolve, new() { Outcome = " " }),
            "the outcome is not told"
        ),
        Empty(Ids.OutcomeTold, "nothing", () => Of(Bare(), Resolve), "the outcome is not told"),
        Kept(
            Ids.EffectChosen,
            "chosen",
            () => Of(At(SupportStage.Intervening), Resolve, new() { Effect = RelationshipEffect.End })
        ),
        Kept(Ids.EffectChosen, "no intervention", () => Of(At(SupportStage.PlanAgreed), Resolve)),
        Broken(
            Ids.EffectChosen,
            "an outcome alone",
            () => Of(At(SupportStage.Intervening), Resolve, new() { Outcome = "A talk" }),
            "it is not decided what becomes of the relationship after the intervention"
        ),
        Empty(Ids.EffectChosen, "nothing", () => Of(Bare(), Resolve), null),
        Kept(
            Ids.UpdateKeepsConfidence,
            "in words to a leader of the audience",
            () => Of(Request([Leader]), UpdateLeader, new() { Leader = Pat, Update = "A visit" }, staff: true)
        ),
        AtBound(
            Ids.UpdateKeepsConfidence,
            "the state alone to another leader",
            () => Of(Request(), UpdateLeader, new() { Leader = Pat }, staff: true)
        ),
        Broken(
            Ids.UpdateKeepsConfidence,
            "in words to another leader",
            () => Of(Request(), UpdateLeader, new() { Leader = Pat, Update = "A visit" }, staff: true),
            "pat is not of the audience, so only the state may be told"
        ),
        Broken(
            Ids.UpdateKeepsConfidence,
            "a mentor",
            () => Of(Request(), UpdateLeader, new() { Leader = Mia, Update = "A visit" }),
            "mia is no school leader"
        ),
        Broken(
            Ids.UpdateKeepsConfidence,
            "by the staff list no leader",
            () => Of(Request(), UpdateLeader, new() { Leader = Una }, staff: true),
            "una is no school leader"
        ),
        Broken(
            Ids.UpdateKeepsConfidence,
            "whom it is about",
            () => Of(Request(), UpdateLeader, new() { Leader = Ana, Update = "A visit" }, staff: true),
            "ana raised it or is whom it is about; ana is not of the audience, so only the state may be told"
        ),
        Broken(
            Ids.UpdateKeepsConfidence,
            "a school leader who raised it",
            () => Of(RaisedByLeader(), UpdateLeader, new() { Leader = Pat }, staff: true),
            "pat raised it or is whom it is about"
        ),
        Empty(
            Ids.UpdateKeepsConfidence,
            "nobody",
            () => Of(Bare(), UpdateLeader),
            "it is not told which school leader is informed"
        ),
    ];

    private static SupportRequest RaisedByLeader() =>
        SupportRequest
            .Raise(new("r2"), Pat, new(Ana), "Visits are called off", ConfidentialityLevel.IltMembers, [Mentor], Raised)
            .Value;

    private static SupportCase Of(
        SupportRequest request,
        SupportMove move,
        SupportMoveDetails? told = null,
        PersonId? by = null,
        LocalDate? on = null,
        bool staff = false,
        SchoolDayCount? count = null
    ) =>
        new(
            request,
            move,
            on ?? Talked,
            told ?? SupportMoveDetails.None,
            SupportPolicy.Default,
            new()
            {
                By = by,
                Staff = staff ? Staff : [],
                CountSchoolDays = count ?? SchoolDays.MondayToFriday,
            }
        );

    private static SupportExample Kept(RuleId rule, string what, Func<SupportCase> subject) =>
        new(rule, Shows.Kept, what, subject, null);

    private static SupportExample AtBound(RuleId rule, string what, Func<SupportCase> subject) =>
        new(rule, Shows.KeptAtTheBound, what, subject, null);

    private static SupportExample Broken(RuleId rule, string what, Func<SupportCase> subject, string finding) =>
        new(rule, Shows.Broken, what, subject, finding);

    private static SupportExample Empty(RuleId rule, string what, Func<SupportCase> subject, string? finding) =>
        new(rule, Shows.Empty, what, subject, finding);
}

public class SupportRuleExamplesTests : RuleExamplesContract<SupportMove, SupportCase>
{
    protected override ValueList<Rule<SupportMove, SupportCase>> Every => SupportRules.Every;

    protected override IEnumerable<object> AllExamples => SupportRuleExamples.All;

    protected override IEnumerable<Type> IdsIn => [typeof(SupportRuleIds)];

    protected override SupportMove MoveOf(SupportCase subject) => subject.Move;
}
