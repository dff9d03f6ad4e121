using LearningCycles.Frameworks;
using LearningCycles.People;

namespace LearningCycles.Goals;

/// <summary>Which indicators the goals of a team's members share (Objective 2: at least one for the whole team).</summary>
/// <remarks>The same goals give the same answer in the same order, whatever order they come in.</remarks>
public sealed record CommonIndicator
{
    private CommonIndicator(ValueList<IndicatorShare> shares, ValueList<PersonId> withoutGoals)
    {
        Shares = shares;
        WithoutGoals = withoutGoals;
    }

    /// <summary>Every indicator that a member's goal cites: the most shared first, then by framework and code.</summary>
    public ValueList<IndicatorShare> Shares { get; }

    /// <summary>Members who own no goal yet, ordered by id. They are not counted among those who lack an indicator.</summary>
    public ValueList<PersonId> WithoutGoals { get; }

    /// <summary>The indicators that the goals of all members who have goals cite.</summary>
    public ValueList<IndicatorReference> Common =>
        Shares.Where(share => share.Lack.Count == 0).Select(share => share.Indicator).ToValueList();

    /// <summary>What could become common, the nearest first; empty when something is.</summary>
    public ValueList<IndicatorShare> Proposals => Common.Count > 0 ? [] : Shares;

    /// <summary>Looks through the goals of a team's members.</summary>
    /// <param name="members">The members; goals of others are left aside.</param>
    /// <param name="goals">The members' goals; one with several owners counts for each.</param>
    /// <exception cref="ArgumentException">A member is given twice.</exception>
    /// <example>
    /// <code>
    /// Goal Of(PersonId teacher, params ValueList&lt;string&gt; codes) =>
    ///     new(new($"{teacher}/1"), GoalKind.StudentAchievement, "All students answer.")
    ///         { Owners = [teacher], Indicators = [.. codes.Select(leap.Reference)] };
    ///
    /// var shared = CommonIndicator.Of(grade6.Teachers, [Of(ana, "I.5", "I.8"), Of(ben, "I.5"), Of(new("cam"), "I.8")]);
    /// foreach (var near in shared.Proposals)
    ///     Console.WriteLine($"{near.Indicator}: {near.Have} have it, {near.Lack} lack it");
    /// // I.5 (leap/2013-14): [ana, ben] have it, [cam] lack it
    /// // I.8 (leap/2013-14): [ana, cam] have it, [ben] lack it
    /// Console.WriteLine(shared.WithoutGoals); // [dee]
    /// </code>
    /// </example>
    public static CommonIndicator Of(ValueList<PersonId> members, ValueList<Goal> goals)
    {
        Guard.Against.NullOrRepeated(members, member => member, nameof(members));
        Guard.Against.Null(goals);
        var ordered = members.Order().ToValueList();
        var having = ordered.Where(member => goals.Any(goal => goal.Owners.Contains(member))).ToValueList();
        var shares = goals
            .Where(goal => goal.Owners.Any(having.Contains))
            .SelectMany(goal => goal.Indicators)
            .Distinct()
            .Select(indicator => new IndicatorShare(
                indicator,
                having.Where(member => Cites(member, indicator, goals)).ToValueList(),
                having.Where(member => !Cites(member, indicator, goals)).ToValueList()
            ))
            .OrderByDescending(share => share.Have.Count)
            .ThenBy(share => share.Indicator.Framework.Value, StringComparer.Ordinal)
            .ThenBy(share => share.Indicator.Code.Value, StringComparer.Ordinal)
            .ToValueList();
        return new(shares, ordered.Where(member => !having.Contains(member)).ToValueList());
    }

    /// <summary>Whether a goal of a person cites an indicator.</summary>
    internal static bool Cites(PersonId person, IndicatorReference indicator, ValueList<Goal> goals)
    {
        foreach (var goal in goals)
        {
            if (goal.Owners.Contains(person) && goal.Indicators.Contains(indicator))
                return true;
        }
        return false;
    }
}

/// <summary>Whose goals cite an indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Have">The members whose goals cite it, ordered by id.</param>
/// <param name="Lack">The members who have goals, none of which cites it, ordered by id.</param>
public sealed record IndicatorShare(IndicatorReference Indicator, ValueList<PersonId> Have, ValueList<PersonId> Lack);
