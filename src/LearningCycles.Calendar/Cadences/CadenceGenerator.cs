using LearningCycles.Calendar.Cadences.Placing;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>Leads from a plan to a calendar.</summary>
public static class CadenceGenerator
{
    /// <summary>Places every session of a plan that it can, and says of every other why not.</summary>
    /// <remarks>
    /// <para>The same plan gives the same calendar, whatever the order in which pairs and people are listed.</para>
    /// <para>Each pair gets the regular time at which most of the year's meetings can be held. What a closure displaces
    /// is placed by the cadence's policy, near its regular time, and may push another meeting of its week. Then each
    /// cycle's observations with their debriefs, and its intention and reflection meetings.</para>
    /// </remarks>
    /// <param name="plan">What is wished for.</param>
    /// <exception cref="ArgumentException">A window names a rotation label or a class period that the school does not have.</exception>
    /// <returns>The placed sessions, none overlapping another of the same person, and the unplaced ones with reasons.</returns>
    public static CoachingCalendar Generate(CoachingPlan plan)
    {
        PlanChecks.Check(Guard.Against.Null(plan));
        var horizon = new Horizon(plan);
        var tracks = new TrackWork(horizon, LengthsOf(plan));
        var times = plan.People.ToDictionary(time => time.Person);
        var results = new List<Results>();
        foreach (var pairs in Teams.Of(plan))
        {
            var team = new TeamYear(plan, horizon, tracks, pairs, times);
            TeamWork.Do(team);
            results.Add(new(team));
        }
        return new(
            plan,
            results
                .SelectMany(result => result.Sessions)
                .OrderBy(session => session.Start)
                .ThenBy(session => session.Key)
                .ToValueList(),
            results
                .SelectMany(result => result.Unplaced)
                .OrderBy(unplaced => unplaced.Plan.Earliest)
                .ThenBy(unplaced => unplaced.Plan.Key)
                .ToValueList()
        )
        {
            Leads = results.SelectMany(result => result.Leads).OrderBy(lead => lead.Lead).ToValueList(),
        };
    }

    /// <summary>Every length of session in a plan, in minutes, the shortest first.</summary>
    internal static int[] LengthsOf(CoachingPlan plan)
    {
        var lengths = new SortedSet<int>(plan.Pairs.Select(pair => pair.Cadence.Minutes));
        if (plan.Cycles is { } pattern)
        {
            lengths.Add(pattern.MeetingMinutes);
            lengths.Add(pattern.ObservationMinutes);
        }
        return [.. lengths];
    }
}
