using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>The wishes of a pair that have no time.</summary>
/// <param name="Pair">Whose wishes.</param>
/// <param name="Wishes">The wishes, by week.</param>
public sealed record WishesOfPair(string Pair, IReadOnlyList<Wish> Wishes);

/// <summary>A wish without a time, as the page shows it.</summary>
/// <param name="What">What it is for, and how long.</param>
/// <param name="Nominal">The week or the cycle that it belongs to.</param>
/// <param name="Days">The days on which it may be.</param>
/// <param name="State">Whether it is certain that there is no time.</param>
/// <param name="Reasons">Why each time that was looked at cannot be used; the counts add up to <paramref name="Times" />.</param>
/// <param name="Times">How many times were looked at.</param>
public sealed record Wish(
    string What,
    string Nominal,
    string Days,
    PlacementState State,
    IReadOnlyList<(string Why, int Times)> Reasons,
    int Times
)
{
    /// <summary>The smallest conflicting set in short; null for none.</summary>
    public string? Conflict { get; init; }

    /// <summary>The sessions of that set.</summary>
    public IReadOnlyList<string> InConflict { get; init; } = [];

    /// <summary>What alone would help.</summary>
    public IReadOnlyList<string> WouldHelp { get; init; } = [];

    internal static Wish Of(UnplacedSession one, CoachingPlan plan, Func<PersonId, string> name) =>
        new(
            FormattableString.Invariant($"{KindWords.Of(one.Plan.Kind)}, {one.Plan.Minutes} minutes"),
            NominalOf(one.Plan, plan),
            one.Plan.Earliest == one.Plan.Latest
                ? When.Day(one.Plan.Earliest)
                : $"{When.Day(one.Plan.Earliest)} to {When.Day(one.Plan.Latest)}",
            one.State,
            [.. one.Obstacles.Select(count => (count.Obstacle.Describe(name), count.Times))],
            one.TimesLookedAt
        )
        {
            Conflict = one.Conflict is { } conflict ? PlacementWords.Of(conflict) : null,
            InConflict = [.. (one.Conflict?.Sessions ?? []).Select(key => PlacementWords.Of(key, name))],
            WouldHelp = [.. one.WouldHelp.Select(remedy => RemedyWords.Of(remedy, name))],
        };

    private static string NominalOf(PlannedSession session, CoachingPlan plan)
    {
        if (session.Cycle is { } cycle)
            return FormattableString.Invariant($"Cycle {cycle}, number {session.Number ?? 1}");
        var monday = session.Week ?? DayWords.MondayOf(session.Earliest);
        return plan.School.WeekOf(monday) is { } week
            ? FormattableString.Invariant($"Week of {DayWords.Of(monday)} (week {week.Number})")
            : $"Week of {DayWords.Of(monday)}";
    }
}
