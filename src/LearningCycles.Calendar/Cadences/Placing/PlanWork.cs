using System.Runtime.ExceptionServices;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The work on one plan: its teams share nobody, so each is placed by itself, on any thread.</summary>
internal sealed class PlanWork
{
    private readonly CoachingPlan plan;
    private readonly Horizon horizon;
    private readonly int[] lengths;
    private readonly Dictionary<PersonId, PersonTime> times;
    private readonly List<List<CoachingPair>> teams;
    private readonly Results[] results;

    private PlanWork(CoachingPlan plan)
    {
        this.plan = plan;
        horizon = new(plan);
        lengths = LengthsOf(plan);
        times = plan.People.ToDictionary(time => time.Person);
        teams = Teams.Of(plan);
        results = new Results[teams.Count];
    }

    internal static CoachingCalendar Do(
        CoachingPlan plan,
        int threads,
        ProgressCount progress,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        PlanChecks.Check(plan);
        var work = new PlanWork(plan);
        progress.PlanBegun(work.teams.Count);
        if (threads == 1 || work.teams.Count < 2)
            work.OneByOne(progress, cancellation);
        else
            work.AtOnce(threads, progress, cancellation);
        var calendar = work.Calendar();
        progress.PlanDone();
        return calendar;
    }

    private void OneByOne(ProgressCount progress, CancellationToken cancellation)
    {
        var tracks = new TrackWork(horizon, lengths);
        for (var team = 0; team < teams.Count; team++)
        {
            cancellation.ThrowIfCancellationRequested();
            DoTeam(team, tracks);
            progress.TeamDone();
        }
    }

    private void AtOnce(int threads, ProgressCount progress, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(
                0,
                teams.Count,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
                () => new TrackWork(horizon, lengths),
                (team, _, tracks) =>
                {
                    DoTeam(team, tracks);
                    progress.TeamDone();
                    return tracks;
                },
                static _ => { }
            );
        }
        catch (AggregateException several)
        {
            // As one thread would have thrown it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private void DoTeam(int index, TrackWork tracks)
    {
        var team = new TeamYear(plan, horizon, tracks, teams[index], times);
        TeamWork.Do(team);
        results[index] = new(team);
    }

    private CoachingCalendar Calendar() =>
        new(
            plan,
            SessionOrder.Sorted([.. results.SelectMany(result => result.Sessions)]),
            results
                .SelectMany(result => result.Unplaced)
                .OrderBy(unplaced => unplaced.Plan.Earliest)
                .ThenBy(unplaced => unplaced.Plan.Key)
                .ToValueList()
        )
        {
            Leads = results.SelectMany(result => result.Leads).OrderBy(lead => lead.Lead).ToValueList(),
        };

    private static int[] LengthsOf(CoachingPlan plan)
    {
        var all = new SortedSet<int>(plan.Pairs.Select(pair => pair.Cadence.Minutes));
        if (plan.Cycles is { } pattern)
        {
            all.Add(pattern.MeetingMinutes);
            all.Add(pattern.ObservationMinutes);
        }
        return [.. all];
    }
}
