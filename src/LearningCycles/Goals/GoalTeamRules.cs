using LearningCycles.Frameworks;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Goals.GoalMove;

namespace LearningCycles.Goals;

/// <summary>What is asked of a teacher's goal for the year beside the teacher's other goals and those of the team. All of it is advice.</summary>
internal static class GoalTeamRules
{
    private const string IndividualGoals = "Objective 2, individual goals";

    internal static ValueList<Rule<GoalMove, GoalCase>> Rows { get; } =
    [
        Row(
            GoalRuleIds.EachKindForTheYear,
            "Each teacher has at least one goal of each kind for the year.",
            FindEachKindForTheYear,
            "a goal for the year of each kind that the policy names"
        ),
        Row(
            GoalRuleIds.CommonToTheTeam,
            "At least one indicator is common to the goals of all members of the team who have goals.",
            FindCommonToTheTeam,
            "one indicator that each member's goals cite"
        ),
        Row(
            GoalRuleIds.DataSystemsReady,
            "The teacher and the lead can reach and understand the systems in which goals are kept.",
            FindDataSystemsReady,
            "for teacher and lead the days on which access and understanding of each system were confirmed"
        ),
    ];

    private static Rule<GoalMove, GoalCase> Row(
        RuleId id,
        string statement,
        Func<GoalCase, Finding?> find,
        string supply
    ) =>
        new(id, [Confirm], Severity.Advice, statement, IndividualGoals, c => c.IsTeachersYearGoal ? find(c) : null)
        {
            Supply = supply,
        };

    private static Finding? FindEachKindForTheYear(GoalCase c)
    {
        var lacking = new Listed();
        foreach (var kind in c.Policy.Kinds)
        {
            if (c.Goal.Kind != kind && !HasKind(c.Facts.OtherYearGoals, kind))
                lacking.Add(kind);
        }
        return lacking.IsEmpty
            ? null
            : Finding.Of(
                "{teacher} has no goal for the year of kind: {kinds}",
                ("teacher", c.Record.Owners[0]),
                ("kinds", lacking)
            );
    }

    private static bool HasKind(ValueList<Goal> goals, GoalKind kind)
    {
        foreach (var goal in goals)
        {
            if (goal.Kind == kind)
                return true;
        }
        return false;
    }

    private static Finding? FindCommonToTheTeam(GoalCase c)
    {
        if (!HasOthers(c) || HasCommon(c, c.Goal.Indicators))
            return null;
        foreach (var goal in c.Facts.OtherYearGoals)
        {
            if (HasCommon(c, goal.Indicators))
                return null;
        }
        return NothingCommon(c);
    }

    private static bool HasOthers(GoalCase c)
    {
        foreach (var goal in c.Facts.TeamGoals)
        {
            foreach (var owner in goal.Owners)
            {
                if (owner != c.Record.Owners[0])
                    return true;
            }
        }
        return false;
    }

    private static bool HasCommon(GoalCase c, ValueList<IndicatorReference> indicators)
    {
        foreach (var indicator in indicators)
        {
            if (OthersCite(c, indicator))
                return true;
        }
        return false;
    }

    private static bool OthersCite(GoalCase c, IndicatorReference indicator)
    {
        foreach (var goal in c.Facts.TeamGoals)
        {
            foreach (var owner in goal.Owners)
            {
                if (owner != c.Record.Owners[0] && !CommonIndicator.Cites(owner, indicator, c.Facts.TeamGoals))
                    return false;
            }
        }
        return true;
    }

    private static Finding NothingCommon(GoalCase c)
    {
        var teacher = c.Record.Owners[0];
        var own = c.Facts.OtherYearGoals.Prepend(c.Goal).Select(goal => goal with { Owners = [teacher] });
        var others = c.Facts.TeamGoals.Select(goal =>
            goal with
            {
                Owners = goal.Owners.Where(owner => owner != teacher).ToValueList(),
            }
        );
        var goals = own.Concat(others).ToValueList();
        var members = goals.SelectMany(goal => goal.Owners).Distinct().Order().ToValueList();
        var people = Listed.Of(members);
        return CommonIndicator.Of(members, goals).Proposals is { Count: > 0 } proposals
            ? Finding.Of(
                "no indicator is common to the goals of {members}; nearest: {indicator}, still lacking for {lacking}",
                ("members", people),
                ("indicator", proposals[0].Indicator),
                ("lacking", Listed.Of(proposals[0].Lack))
            )
            : Finding.Of("no goal of {members} cites an indicator", ("members", people));
    }

    private static Finding? FindDataSystemsReady(GoalCase c)
    {
        Listed noAccess = new(),
            noUnderstanding = new();
        var teacher = c.Record.Owners[0];
        foreach (var system in c.Policy.DataSystems)
        {
            Look(c, system, teacher, ref noAccess, ref noUnderstanding);
            Look(c, system, c.Record.Lead, ref noAccess, ref noUnderstanding);
        }
        return noAccess.IsEmpty && noUnderstanding.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!noAccess.IsEmpty, "access not confirmed: {noAccess}"),
                    (!noUnderstanding.IsEmpty, "understanding not confirmed: {noUnderstanding}")
                ),
                ("noAccess", noAccess),
                ("noUnderstanding", noUnderstanding)
            );
    }

    private static void Look(
        GoalCase c,
        DataSystem system,
        PersonId person,
        ref Listed noAccess,
        ref Listed noUnderstanding
    )
    {
        bool access = false,
            understanding = false;
        foreach (var readiness in c.Facts.Readiness)
        {
            if (readiness.System != system || readiness.Person != person)
                continue;
            access |= IsBy(readiness.AccessConfirmedOn, c.On);
            understanding |= IsBy(readiness.UnderstandingConfirmedOn, c.On);
        }
        if (!access)
            noAccess.Add(person, system);
        if (!understanding)
            noUnderstanding.Add(person, system);
    }

    private static bool IsBy(LocalDate? day, LocalDate by) => day <= by;
}
