using LearningCycles.Rules;
using static LearningCycles.Goals.GoalMove;

namespace LearningCycles.Goals;

/// <summary>What has to be written and agreed to before a goal is confirmed.</summary>
internal static class GoalWritingRules
{
    private const string IndividualGoals = "Objective 2, individual goals";
    private const string SetIntention = "Objective 3, set intention";

    internal static ValueList<Rule<GoalMove, GoalCase>> Rows { get; } =
    [
        new(
            GoalRuleIds.KindAskedFor,
            [Draft, Confirm],
            Severity.Required,
            "A goal is of a kind that the school asks for: professional growth or student achievement.",
            IndividualGoals,
            FindKindAskedFor
        )
        {
            Supply = "one of the kinds of goal that the policy names",
        },
        new(
            GoalRuleIds.StatementGiven,
            [Draft, Confirm],
            Severity.Required,
            "A goal says in a sentence what is to be reached.",
            IndividualGoals,
            c =>
                string.IsNullOrWhiteSpace(c.Goal.Statement)
                    ? Finding.Of("goal {goal} has no statement", ("goal", c.Goal.Id))
                    : null
        )
        {
            Supply = "the goal in a sentence",
        },
        new(
            GoalRuleIds.TemplateFilled,
            [Draft, Confirm],
            Severity.Required,
            "A chosen template is one of the school's, fits the kind of goal, and has its mandatory fields filled.",
            IndividualGoals,
            FindTemplateFilled
        )
        {
            Supply = "a template for the kind of goal, and a text in each mandatory field",
        },
        new(
            GoalRuleIds.CitesIndicator,
            [Confirm],
            Severity.Required,
            "A teacher's goal for the year cites at least one indicator of a pinned framework.",
            IndividualGoals,
            FindCitesIndicator
        )
        {
            Supply = "an indicator of one of the policy's frameworks",
        },
        Confirming(
            GoalRuleIds.EvidenceMixed,
            Severity.Required,
            "Several data points back a cycle's goal, both qualitative and quantitative.",
            c => c.Record.Scope == GoalScope.Cycle ? EvidenceFindings.Mixed(c.Content.DataPoints, c.Policy) : null,
            "data points, described and counted, with summaries"
        ),
        Confirming(
            GoalRuleIds.EvidenceSources,
            Severity.Advice,
            "The data points of a cycle's goal come from several sources, and none is dated after the goal was confirmed.",
            c =>
                c.Record.Scope == GoalScope.Cycle
                    ? EvidenceFindings.Sources(c.Content.DataPoints, c.Content.Confirmations, c.On, c.Policy)
                    : null,
            "data points of several sources, dated before the goal was confirmed"
        ),
        Confirming(
            GoalRuleIds.ConfirmedByBoth,
            Severity.Required,
            "The lead and the owners confirm the goal as it is now written.",
            c =>
                GoalParties.Lacking(c, c.Content.Confirmations) is { } people
                    ? Finding.Of("the goal is not confirmed by {people}", ("people", people))
                    : null,
            "the lead's and the owners' confirmations, since the last revision"
        ),
        Confirming(
            GoalRuleIds.SuccessConfirmed,
            Severity.Required,
            "There are success indicators, and the lead and the owners confirm each as it is now written.",
            FindSuccessConfirmed,
            "success indicators with statements, confirmed by lead and owners since the last revision"
        ),
        Confirming(
            GoalRuleIds.EvidenceMethods,
            Severity.Required,
            "Each success indicator names how evidence is gathered; a number has a unit, a baseline and a target.",
            c => EvidenceFindings.Methods(c.Content.Indicators),
            "for each success indicator how evidence is gathered, and its baseline and target when it is a number"
        ),
        Confirming(
            GoalRuleIds.EveryPerspective,
            Severity.Advice,
            "The success indicators show what the owners, peers and students will notice.",
            c => EvidenceFindings.Perspectives(c.Content.Indicators),
            "a success indicator for each perspective: self, peers, students"
        ),
    ];

    private static Rule<GoalMove, GoalCase> Confirming(
        RuleId id,
        Severity severity,
        string statement,
        Func<GoalCase, Finding?> find,
        string supply
    ) => new(id, [Confirm], severity, statement, SetIntention, find) { Supply = supply };

    private static Finding? FindKindAskedFor(GoalCase c) =>
        c.Policy.Kinds.Contains(c.Goal.Kind)
            ? null
            : Finding.Of(
                "the goal is of kind {kind}; asked for: {kinds}",
                ("kind", c.Goal.Kind),
                ("kinds", Listed.Of(c.Policy.Kinds))
            );

    private static Finding? FindTemplateFilled(GoalCase c)
    {
        if (c.Content.Template is not { } id)
            return null;
        if (Find(c.Policy.Templates, id) is not { } template)
            return Finding.Of(
                "template {template} is not among the policy's: {templates}",
                ("template", id),
                ("templates", string.Join(", ", c.Policy.Templates.Select(known => known.Id)))
            );
        Listed lacking = new(),
            unknown = new();
        foreach (var field in template.Fields)
        {
            if (field.IsMandatory && !IsFilled(c.Content.Fields, field.Name))
                lacking.Add(field.Name);
        }
        foreach (var value in c.Content.Fields)
        {
            if (template.Find(value.Field) is null)
                unknown.Add(value.Field);
        }
        var misfit = template.Kind != c.Goal.Kind;
        return lacking.IsEmpty && unknown.IsEmpty && !misfit
            ? null
            : Finding.Of(
                Pieces.Of(
                    (misfit, "template {template} is for {templateKind}, the goal is of kind {kind}"),
                    (!lacking.IsEmpty, "mandatory fields of {template} not filled: {lacking}"),
                    (!unknown.IsEmpty, "not a field of {template}: {unknown}")
                ),
                ("template", id),
                ("templateKind", template.Kind),
                ("kind", c.Goal.Kind),
                ("lacking", lacking),
                ("unknown", unknown)
            );
    }

    private static GoalTemplate? Find(ValueList<GoalTemplate> templates, GoalTemplateId id)
    {
        foreach (var template in templates)
        {
            if (template.Id == id)
                return template;
        }
        return null;
    }

    private static bool IsFilled(ValueList<GoalFieldValue> values, string field)
    {
        foreach (var value in values)
        {
            if (string.Equals(value.Field, field, StringComparison.Ordinal))
                return !string.IsNullOrWhiteSpace(value.Text);
        }
        return false;
    }

    private static Finding? FindCitesIndicator(GoalCase c)
    {
        if (!c.IsTeachersYearGoal || c.Policy.Frameworks.Count == 0)
            return null;
        foreach (var reference in c.Goal.Indicators)
        {
            if (EvidenceFindings.IsKnown(c.Policy.Frameworks, reference))
                return null;
        }
        return c.Goal.Indicators.Count > 0
            ? Finding.Of("not in the policy's frameworks: {unknown}", ("unknown", Listed.Of(c.Goal.Indicators)))
            : Finding.Of(
                "the goal cites no indicator of: {frameworks}",
                ("frameworks", string.Join(", ", c.Policy.Frameworks.Select(framework => framework.Id)))
            );
    }

    private static Finding? FindSuccessConfirmed(GoalCase c)
    {
        var given = 0;
        Listed blank = new(),
            unconfirmed = new();
        foreach (var indicator in c.Content.Indicators)
        {
            if (string.IsNullOrWhiteSpace(indicator.Statement))
            {
                blank.Add(indicator.Id);
                continue;
            }
            given++;
            if (GoalParties.Lacking(c, indicator.Confirmations) is { } people)
                unconfirmed.Add(PeopleText.Of($"{indicator.Id} ({people})"));
        }
        var few = given < c.Policy.MinimumSuccessIndicators;
        return !few && blank.IsEmpty && unconfirmed.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (true, "success indicators given: {count}"),
                    (few, "needed: {minimum}"),
                    (!blank.IsEmpty, "without a statement: {blank}"),
                    (!unconfirmed.IsEmpty, "still to be confirmed: {unconfirmed}")
                ),
                ("count", given),
                ("minimum", c.Policy.MinimumSuccessIndicators),
                ("blank", blank),
                ("unconfirmed", unconfirmed)
            );
    }
}
