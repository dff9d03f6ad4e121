using LearningCycles.Machines;
using LearningCycles.Rules;
using static LearningCycles.Support.SupportMove;

namespace LearningCycles.Support;

/// <summary>The rules about support requests, one row each. A school's own book is another value, in <see cref="SupportPolicy.Rules" />.</summary>
/// <remarks>Findings name people, days and codes, never what somebody wrote.</remarks>
public static class SupportRules
{
    private const string Guide = "Objective 1, support";
    private const string Ours = "The machine of stages";

    /// <summary>The move is open in the stage. It is asked first, alone, and whatever the policy, so it is not in <see cref="Book" />.</summary>
    public static Rule<SupportMove, SupportCase> MoveIsOpen { get; } =
        MoveRules.MoveIsOpen<SupportStage, SupportMove, SupportCase>();

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<SupportMove, SupportCase> Book { get; } =
        new([
            .. MoveRules.Rows<SupportStage, SupportMove, SupportCase>(SupportMap.Moves),
            new(
                SupportRuleIds.AudienceLimited,
                [Raise, WidenAudience, Escalate],
                Severity.Required,
                "The audience of a request is limited to named ILT members, mentors, invited peers and school leaders, as its level allows, and leaves out those whom it is about.",
                Guide,
                AudienceRules.FindAudienceLimited
            )
            {
                Supply = "an audience of people who hold the roles they are named with and fit the level",
            },
            new(
                SupportRuleIds.InterventionExplained,
                [RequestIntervention],
                Severity.Required,
                "A request for an intervention tells what was tried and what is asked.",
                Guide,
                FindInterventionExplained
            )
            {
                Supply = "what was tried so far, and what the school leader is asked to do",
            },
            new(
                SupportRuleIds.ConcernTold,
                [Raise],
                Severity.Required,
                "A request tells the concern.",
                Guide,
                c => string.IsNullOrWhiteSpace(c.Request.Concern) ? "the concern is not told" : null
            )
            {
                Supply = "the concern, in words",
            },
            new(
                SupportRuleIds.AcknowledgedByAudience,
                [Acknowledge],
                Severity.Required,
                "Somebody of the audience acknowledges a request.",
                Guide,
                AudienceRules.FindAcknowledgedByAudience
            )
            {
                Supply = "the member of the audience who acknowledges it",
            },
            new(
                SupportRuleIds.AcknowledgedSoon,
                [Acknowledge],
                Severity.Advice,
                "A request is acknowledged within the policy's number of school days.",
                Guide,
                FindAcknowledgedSoon
            )
            {
                Supply = "an earlier answer next time",
            },
            new(
                SupportRuleIds.ParticipantsInAudience,
                [Discuss, ReturnToDiscussion],
                Severity.Required,
                "A request is talked through by people of its audience.",
                Guide,
                AudienceRules.FindParticipantsInAudience
            )
            {
                Supply = "one or more people of the audience who talk with the raiser",
            },
            new(
                SupportRuleIds.PlanComplete,
                [AgreePlan],
                Severity.Required,
                "A plan has one or more steps, each with a text, an owner and a day that is not past.",
                Guide,
                FindPlanComplete
            )
            {
                Supply = "a step with its text, its owner and its day",
            },
            new(
                SupportRuleIds.PlanOwnersKnow,
                [AgreePlan],
                Severity.Required,
                "The steps of a plan belong to the raiser or to people of the audience.",
                Guide,
                AudienceRules.FindPlanOwnersKnow
            )
            {
                Supply = "another owner, or a wider audience first",
            },
            new(
                SupportRuleIds.OutcomeTold,
                [Resolve],
                Severity.Required,
                "A resolved request tells its outcome.",
                Ours,
                c => string.IsNullOrWhiteSpace(c.Details.Outcome) ? "the outcome is not told" : null
            )
            {
                Supply = "what came of it",
            },
            new(
                SupportRuleIds.EffectChosen,
                [Resolve],
                Severity.Required,
                "After an intervention it is decided whether the relationship goes on, is suspended or ends.",
                Ours,
                FindEffectChosen
            )
            {
                Supply = "what becomes of the relationship",
            },
            new(
                SupportRuleIds.MadeByRaiser,
                [Close, Withdraw, Reopen],
                Severity.Required,
                "Only the raiser confirms the outcome of a request, withdraws or reopens it.",
                Ours,
                FindMadeByRaiser
            )
            {
                Supply = "the move, made by the raiser",
            },
            new(
                SupportRuleIds.RaiserConsents,
                [WidenAudience, Escalate],
                Severity.Required,
                "The raiser consents before more people may read a request.",
                Guide,
                AudienceRules.FindRaiserConsents
            )
            {
                Supply = "the day on which the raiser consented, or the move made by the raiser",
            },
            new(
                SupportRuleIds.SomebodyJoins,
                [WidenAudience],
                Severity.Required,
                "Widening the audience names somebody who does not belong to it yet.",
                Ours,
                AudienceRules.FindSomebodyJoins
            )
            {
                Supply = "a new member of the audience",
            },
            new(
                SupportRuleIds.SchoolLeaderKnows,
                [Escalate],
                Severity.Required,
                "A school leader belongs to the audience of an escalated request.",
                Guide,
                AudienceRules.FindSchoolLeaderKnows
            )
            {
                Supply = "the school leader who joins the audience",
            },
            new(
                SupportRuleIds.DecidedBySchoolLeader,
                [AcceptIntervention, DeclineIntervention],
                Severity.Required,
                "A school leader of the audience accepts or declines an intervention.",
                Ours,
                AudienceRules.FindDecidedBySchoolLeader
            )
            {
                Supply = "the school leader who decides",
            },
            new(
                SupportRuleIds.UpdateKeepsConfidence,
                [UpdateLeader],
                Severity.Required,
                "An update goes to a school leader, and tells more than the state only to one of the audience.",
                Guide,
                AudienceRules.FindUpdateKeepsConfidence
            )
            {
                Supply = "the school leader, and no text for one outside of the audience",
            },
            new(
                SupportRuleIds.MadeFromInside,
                [
                    Discuss,
                    ReturnToDiscussion,
                    AgreePlan,
                    Resolve,
                    Escalate,
                    RequestIntervention,
                    WidenAudience,
                    UpdateLeader,
                ],
                Severity.Required,
                "Only the raiser and the audience make moves.",
                Ours,
                AudienceRules.FindMadeFromInside
            )
            {
                Supply = "the move, made by the raiser or by somebody of the audience",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<SupportMove, SupportCase>> Every { get; } = [MoveIsOpen, .. Book.Rules];

    private static Finding? FindInterventionExplained(SupportCase c)
    {
        var tried = string.IsNullOrWhiteSpace(c.Details.Tried);
        var asked = string.IsNullOrWhiteSpace(c.Details.Asked);
        return tried || asked
            ? Finding.Of(Pieces.Of((tried, "what was tried is not told"), (asked, "what is asked is not told")))
            : null;
    }

    private static Finding? FindAcknowledgedSoon(SupportCase c)
    {
        var days = c.Facts.CountSchoolDays(c.Request.RaisedOn, c.On);
        return days <= c.Policy.AcknowledgeWithinSchoolDays
            ? null
            : Finding.Of(
                "school days since {raised}: {days}; allowed: {maximum}",
                ("raised", c.Request.RaisedOn),
                ("days", days),
                ("maximum", c.Policy.AcknowledgeWithinSchoolDays)
            );
    }

    private static Finding? FindPlanComplete(SupportCase c)
    {
        if (c.Details.Steps.Count == 0)
            return "no step is agreed on";
        Listed text = new(),
            owner = new(),
            due = new(),
            past = new();
        for (var i = 0; i < c.Details.Steps.Count; i++)
        {
            var step = c.Details.Steps[i];
            if (string.IsNullOrWhiteSpace(step.Text))
                text.Add(i + 1);
            if (step.Owner is null)
                owner.Add(i + 1);
            if (step.Due is not { } day)
                due.Add(i + 1);
            else if (day < c.On)
                past.Add(day);
        }
        return text.IsEmpty && owner.IsEmpty && due.IsEmpty && past.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!text.IsEmpty, "steps without a text: {text}"),
                    (!owner.IsEmpty, "steps without an owner: {owner}"),
                    (!due.IsEmpty, "steps without a day: {due}"),
                    (!past.IsEmpty, "days before the move on {on}: {past}")
                ),
                ("text", text),
                ("owner", owner),
                ("due", due),
                ("past", past),
                ("on", c.On)
            );
    }

    private static Finding? FindEffectChosen(SupportCase c) =>
        c.Request.Stage == SupportStage.Intervening && c.Details.Effect is null
            ? "it is not decided what becomes of the relationship after the intervention"
            : null;

    private static Finding? FindMadeByRaiser(SupportCase c)
    {
        if (c.IsByRaiser)
            return null;
        return c.Facts.By is { } by
            ? Finding.Of("{move} is for the raiser, not for {by}", ("move", c.Move), ("by", by))
            : Finding.Of("{move} is for the raiser; it is not told who makes it", ("move", c.Move));
    }
}
