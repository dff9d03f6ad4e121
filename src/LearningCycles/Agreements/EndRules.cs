using LearningCycles.Rules;
using static LearningCycles.Agreements.AgreementMove;

namespace LearningCycles.Agreements;

/// <summary>What is asked when an agreement does not come about, or ends.</summary>
internal static class EndRules
{
    private const string Ours = "The machine of stages";

    internal static ValueList<Rule<AgreementMove, AgreementCase>> Rows { get; } =
    [
        new(
            AgreementRuleIds.TeacherDeclines,
            [Decline],
            Severity.Required,
            "The teacher declines, without having to tell why.",
            Ours,
            FindTeacherDeclines
        )
        {
            Supply = "the teacher, as the one who makes the move",
        },
        new(
            AgreementRuleIds.LeadWithdraws,
            [Withdraw, WithdrawAmendment],
            Severity.Required,
            "The lead withdraws an offer.",
            Ours,
            FindLeadWithdraws
        )
        {
            Supply = "the lead, as the one who makes the move",
        },
        new(
            AgreementRuleIds.ExpiresAfterLastDay,
            [Expire],
            Severity.Required,
            "An agreement expires after its last day.",
            Ours,
            FindExpiresAfterLastDay
        )
        {
            Supply = "a day after the last one, or an end with a reason",
        },
        new(
            AgreementRuleIds.CyclesSettled,
            [Expire, End],
            Severity.Advice,
            "No cycle is running when an agreement expires or ends.",
            Ours,
            FindCyclesSettled
        )
        {
            Supply = "each running cycle closed, abandoned or handed over",
        },
        new(
            AgreementRuleIds.SupportSought,
            [Decline, Withdraw],
            Severity.Advice,
            "An agreement that does not come about is talked over with somebody who supports.",
            "Objective 1, support",
            FindSupportSought
        )
        {
            Supply = "a request for support",
        },
    ];

    private static Finding? FindTeacherDeclines(AgreementCase c)
    {
        if (c.Facts.By is not { } by)
            return Finding.Of("it is not told who declines; only {teacher} may", ("teacher", c.Agreement.Teacher));
        return by == c.Agreement.Teacher
            ? null
            : Finding.Of("{by} cannot decline; only {teacher} may", ("by", by), ("teacher", c.Agreement.Teacher));
    }

    private static Finding? FindLeadWithdraws(AgreementCase c)
    {
        if (c.Facts.By is not { } by)
            return Finding.Of("it is not told who withdraws; only {lead} may", ("lead", c.Agreement.Lead));
        return by == c.Agreement.Lead
            ? null
            : Finding.Of("{by} cannot withdraw; only {lead} may", ("by", by), ("lead", c.Agreement.Lead));
    }

    private static Finding? FindExpiresAfterLastDay(AgreementCase c) =>
        c.Agreement.VersionInForce is { } inForce && c.On <= inForce.Text.LastDay
            ? Finding.Of(
                "on {on} it is still in force, until {lastDay}; to end it earlier takes a reason",
                ("on", c.On),
                ("lastDay", inForce.Text.LastDay)
            )
            : null;

    private static Finding? FindCyclesSettled(AgreementCase c) =>
        c.Facts.RunningCycles.Count == 0
            ? null
            : Finding.Of("still running: {cycles}", ("cycles", Listed.Of(c.Facts.RunningCycles)));

    // Whether help was sought already is not asked: the answer would tell each of the two of a request that may be confidential.
    // A draft that nobody saw, or an amendment that leaves the agreement in force, is no trouble between the two.
    private static Finding? FindSupportSought(AgreementCase c) =>
        c.Agreement.Stage is not (AgreementStage.Offered or AgreementStage.PartlySigned)
            ? null
            : Finding.Of(
                "{lead} and {teacher} have no agreement; somebody who supports can help them talk it over",
                ("lead", c.Agreement.Lead),
                ("teacher", c.Agreement.Teacher)
            );
}
