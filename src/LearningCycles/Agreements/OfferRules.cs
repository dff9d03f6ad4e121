using LearningCycles.Rules;
using static LearningCycles.Agreements.AgreementMove;

namespace LearningCycles.Agreements;

/// <summary>What is asked of a text before it is offered or signed.</summary>
internal static class OfferRules
{
    private const string Ours = "The machine of stages";

    internal static ValueList<Rule<AgreementMove, AgreementCase>> Rows { get; } =
    [
        new(
            AgreementRuleIds.EssentialClauses,
            [Offer, OfferAmendment],
            Severity.Advice,
            "The text states the duties of both, what is confidential, and the rhythm.",
            "Objective 1, norms and routines (one edition of the guide)",
            FindEssentialClauses
        )
        {
            Supply = "a written clause of each kind that the policy names",
        },
        new(
            AgreementRuleIds.TextWritten,
            [Offer, OfferAmendment],
            Severity.Required,
            "The text that is offered has clauses, and each of them is written.",
            Ours,
            FindTextWritten
        )
        {
            Supply = "a text for each clause",
        },
        new(
            AgreementRuleIds.AmendmentChanges,
            [OfferAmendment],
            Severity.Required,
            "An amendment differs from the text in force.",
            Ours,
            FindAmendmentChanges
        )
        {
            Supply = "a text that differs from the one in force",
        },
        new(
            AgreementRuleIds.LastDayAhead,
            [Offer, Sign, OfferAmendment],
            Severity.Required,
            "The last day of what is offered or signed is not past.",
            Ours,
            FindLastDayAhead
        )
        {
            Supply = "a last day that is still to come",
        },
        new(
            AgreementRuleIds.InsideSchoolYear,
            [Offer, OfferAmendment],
            Severity.Advice,
            "The last day of what is offered lies inside the school year.",
            Ours,
            FindInsideSchoolYear
        )
        {
            Supply = "a last day inside the school year that the host names",
        },
    ];

    private static Finding? FindEssentialClauses(AgreementCase c)
    {
        var lacking = new Listed();
        foreach (var kind in c.Policy.EssentialClauses)
        {
            if (c.Text?.Says(kind) != true)
                lacking.Add(kind);
        }
        return lacking.IsEmpty ? null : Finding.Of("the text says nothing on: {kinds}", ("kinds", lacking));
    }

    private static Finding? FindTextWritten(AgreementCase c)
    {
        if (c.Text is not { Clauses.Count: > 0 } text)
            return "the text has no clause";
        var blank = new Listed();
        foreach (var clause in text.Clauses)
        {
            if (!clause.IsWritten)
                blank.Add(clause.Kind);
        }
        return blank.IsEmpty ? null : Finding.Of("clauses without text: {kinds}", ("kinds", blank));
    }

    private static Finding? FindAmendmentChanges(AgreementCase c) =>
        c.Text is { } text && c.Agreement.VersionInForce is { } inForce && text == inForce.Text
            ? Finding.Of("the text is that of version {version}, which is in force", ("version", inForce.Number))
            : null;

    private static Finding? FindLastDayAhead(AgreementCase c) =>
        c.Text is { } text && text.LastDay < c.On
            ? Finding.Of("the last day {lastDay} lies before the move on {on}", ("lastDay", text.LastDay), ("on", c.On))
            : null;

    private static Finding? FindInsideSchoolYear(AgreementCase c) =>
        c.Facts.SchoolYear is { } year && c.Text is { } text && !year.Contains(text.LastDay)
            ? Finding.Of(
                "the last day {lastDay} is not inside the school year {yearStart} to {yearEnd}",
                ("lastDay", text.LastDay),
                ("yearStart", year.Start),
                ("yearEnd", year.End)
            )
            : null;
}
