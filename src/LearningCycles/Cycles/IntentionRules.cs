using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Rules;
using static LearningCycles.Cycles.CycleMove;

namespace LearningCycles.Cycles;

/// <summary>What has to stand before learning begins: the goal, its evidence, the signs of success, the calendar.</summary>
internal static class IntentionRules
{
    private const string SetIntention = "Objective 3, set intention";

    internal static ValueList<Rule<CycleMove, CycleCase>> Rows { get; } =
    [
        Row(
            CycleRuleIds.OneGoal,
            Severity.Required,
            "Exactly one goal is prioritised; others stay candidates.",
            FindOneGoal,
            "one goal with a statement"
        ),
        Row(
            CycleRuleIds.EvidenceMixed,
            Severity.Required,
            "Several data points back the goal, both qualitative and quantitative.",
            FindEvidenceMixed,
            "data points, described and counted, with summaries"
        ),
        Row(
            CycleRuleIds.EvidenceSources,
            Severity.Advice,
            "The data points come from several sources, and none is dated after the goal was confirmed.",
            FindEvidenceSources,
            "data points of several sources, dated before the goal was confirmed"
        ),
        Row(
            CycleRuleIds.GoalConfirmed,
            Severity.Required,
            "The lead and the teachers confirm the goal.",
            FindGoalConfirmed,
            "the lead's and the teachers' confirmations of the goal"
        ),
        Row(
            CycleRuleIds.SuccessConfirmed,
            Severity.Required,
            "There are success indicators, and the lead and the teachers confirm each.",
            FindSuccessConfirmed,
            "success indicators with statements, confirmed by lead and teachers"
        ),
        Row(
            CycleRuleIds.EveryPerspective,
            Severity.Advice,
            "The success indicators show what the teacher, peers and students will notice.",
            FindEveryPerspective,
            "a success indicator for each perspective: self, peers, students"
        ),
        Row(
            CycleRuleIds.EvidenceMethods,
            Severity.Required,
            "Each success indicator names how evidence is gathered; a number has a unit, a baseline and a target.",
            FindEvidenceMethods,
            "for each success indicator how evidence is gathered, and its baseline and target when it is a number"
        ),
        Row(
            CycleRuleIds.MapsToFramework,
            Severity.Advice,
            "At least one success indicator maps to an indicator of the framework.",
            FindMapsToFramework,
            "a framework's indicator for at least one success indicator"
        ),
        new(
            CycleRuleIds.CalendarConfirmed,
            [BeginLearning],
            Severity.Required,
            "The cycle's calendar holds 1:1s and observations, and the lead and the teachers confirm it.",
            "Objective 1, norms and routines",
            FindCalendarConfirmed
        )
        {
            Supply = "the days of 1:1s and observations, confirmed by lead and teachers",
        },
    ];

    private static Rule<CycleMove, CycleCase> Row(
        RuleId id,
        Severity severity,
        string statement,
        Func<CycleCase, Finding?> find,
        string supply
    ) => new(id, [BeginLearning], severity, statement, SetIntention, find) { Supply = supply };

    private static Finding? FindOneGoal(CycleCase c)
    {
        var intention = c.Cycle.Intention;
        if (intention.Goal is not { } goal)
            return intention.Candidates.Count == 0
                ? "no goal is given; choose one together"
                : Finding.Of(
                    "none of the candidates is prioritised: {candidates}; choose one together",
                    ("candidates", string.Join(", ", intention.Candidates.Select(candidate => candidate.Id)))
                );
        if (string.IsNullOrWhiteSpace(goal.Statement))
            return Finding.Of("goal {goal} has no statement", ("goal", goal.Id));
        foreach (var candidate in intention.Candidates)
        {
            if (candidate.Id == goal.Id)
                return Finding.Of(
                    "goal {goal} is prioritised and among the candidates too; take it out of the candidates",
                    ("goal", goal.Id)
                );
        }
        return null;
    }

    private static Finding? FindEvidenceMixed(CycleCase c) =>
        EvidenceFindings.Mixed(c.Cycle.Intention.DataPoints, c.Policy.Goals);

    private static Finding? FindEvidenceSources(CycleCase c) =>
        EvidenceFindings.Sources(c.Cycle.Intention.DataPoints, c.Cycle.Intention.Confirmations, c.On, c.Policy.Goals);

    private static Finding? FindGoalConfirmed(CycleCase c) =>
        Parties.Lacking(c, c.Cycle.Intention.Confirmations) is { } people
            ? Finding.Of("the goal is not confirmed by {people}", ("people", people))
            : null;

    private static Finding? FindSuccessConfirmed(CycleCase c)
    {
        var given = 0;
        Listed blank = new(),
            unconfirmed = new();
        foreach (var indicator in c.Cycle.Intention.Indicators)
        {
            if (string.IsNullOrWhiteSpace(indicator.Statement))
            {
                blank.Add(indicator.Id);
                continue;
            }
            given++;
            if (Parties.Lacking(c, indicator.Confirmations) is { } people)
                unconfirmed.Add(PeopleText.Of($"{indicator.Id} ({people})"));
        }
        var few = given < c.Policy.Goals.MinimumSuccessIndicators;
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
                ("minimum", c.Policy.Goals.MinimumSuccessIndicators),
                ("blank", blank),
                ("unconfirmed", unconfirmed)
            );
    }

    private static Finding? FindEveryPerspective(CycleCase c) =>
        EvidenceFindings.Perspectives(c.Cycle.Intention.Indicators);

    private static Finding? FindEvidenceMethods(CycleCase c) => EvidenceFindings.Methods(c.Cycle.Intention.Indicators);

    private static Finding? FindMapsToFramework(CycleCase c)
    {
        if (c.Policy.Frameworks.Count == 0)
            return null;
        var unknown = new Listed();
        foreach (var indicator in c.Cycle.Intention.Indicators)
        {
            if (indicator.MapsTo is not { } reference)
                continue;
            if (IsKnown(c, reference))
                return null;
            unknown.Add(reference);
        }
        return unknown.IsEmpty
            ? Finding.Of(
                "no success indicator maps to an indicator of: {frameworks}",
                ("frameworks", string.Join(", ", c.Policy.Frameworks.Select(framework => framework.Id)))
            )
            : Finding.Of("not in the policy's frameworks: {unknown}", ("unknown", unknown));
    }

    /// <summary>Whether one of the policy's frameworks has the indicator.</summary>
    internal static bool IsKnown(CycleCase c, IndicatorReference reference) =>
        EvidenceFindings.IsKnown(c.Policy.Frameworks, reference);

    private static Finding? FindCalendarConfirmed(CycleCase c)
    {
        var calendar = c.Cycle.Calendar;
        var fewOneOnOnes = calendar.OneOnOnes.Count < c.Policy.MinimumOneOnOnes;
        var fewObservations = calendar.Observations.Count < c.Policy.MinimumObservationsPlanned;
        var people = Parties.Lacking(c, calendar.Confirmations);
        return !fewOneOnOnes && !fewObservations && people is null
            ? null
            : Finding.Of(
                Pieces.Of(
                    (fewOneOnOnes, "1:1s planned: {oneOnOnes}, needed: {minimumOneOnOnes}"),
                    (fewObservations, "observations planned: {observations}, needed: {minimumObservations}"),
                    (people is not null, "the cycle's calendar is not confirmed by {people}")
                ),
                ("oneOnOnes", calendar.OneOnOnes.Count),
                ("minimumOneOnOnes", c.Policy.MinimumOneOnOnes),
                ("observations", calendar.Observations.Count),
                ("minimumObservations", c.Policy.MinimumObservationsPlanned),
                ("people", people ?? [])
            );
    }
}
