using System.Runtime.ExceptionServices;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The work on one plan: its teams share nobody, so each is placed by itself, on any thread.</summary>
internal sealed class PlanWork
{
    private readonly CoachingPlan plan;
    private readonly SearchEffort effort;
    private readonly Horizon horizon;
    private readonly int[] lengths;
    private readonly Dictionary<PersonId, PersonTime> times;
    private readonly List<List<CoachingPair>> teams;
    private readonly Results[] results;

    private PlanWork(CoachingPlan plan, SearchEffort effort)
    {
        this.effort = effort;
        this.plan = plan;
        horizon = new(plan);
        lengths = plan.Lengths();
        times = plan.People.ToDictionary(time => time.Person);
        teams = Teams.Of(plan);
        results = new Results[teams.Count];
    }

    internal static CoachingCalendar Do(
        CoachingPlan plan,
        GenerationOptions options,
        ProgressCount progress,
        CancellationToken cancellation,
        Workroom? room = null
    )
    {
        cancellation.ThrowIfCancellationRequested();
        PlanChecks.Check(plan);
        var work = new PlanWork(plan, options.Effort);
        progress.PlanBegun(work.teams.Count);
        if (options.Threads == 1 || work.teams.Count < 2)
            work.OneByOne(room, progress, cancellation);
        else
            work.AtOnce(options.Threads, progress, cancellation);
        var calendar = work.Calendar();
        progress.PlanDone();
        return calendar;
    }

    private void OneByOne(Workroom? given, ProgressCount progress, CancellationToken cancellation)
    {
        using var own = given is null ? new Workroom() : null;
        var tracks = new TrackWork(horizon, lengths, given ?? own!);
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
                () => new TrackWork(horizon, lengths, new()),
                (team, _, tracks) =>
                {
                    DoTeam(team, tracks);
                    progress.TeamDone();
                    return tracks;
                },
                static tracks => tracks.Work.Dispose()
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
        TeamWork.Do(
            team,
            Effort.Of(
                effort,
                team.Pairs.Length,
                team.MeetingCount,
                teams[index].Exists(pair => pair.Lead != teams[index][0].Lead)
            )
        );
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
}
