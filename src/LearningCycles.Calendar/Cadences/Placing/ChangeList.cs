using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Collects what became of a published calendar, session by session.</summary>
internal sealed class ChangeList(Earlier earlier, CoachingPlan plan, ReplanOptions options)
{
    private readonly List<CoachingSession> sessions = [];
    private readonly List<UnplacedSession> unplaced = [];
    private readonly List<LeadOutcome> leads = [];
    private readonly List<SessionChange> changes = [];
    private readonly HashSet<SessionKey> done = [];
    private readonly HashSet<SessionKey> kept = [];
    private readonly Dictionary<SessionKey, CancelledSession> tombstones = earlier.Calendar.Cancelled.ToDictionary(
        cancelled => cancelled.Session.Key
    );

    /// <summary>Keeps everything of people of whom nothing is asked anew.</summary>
    internal void Keep(IReadOnlyList<CoachingPair> team)
    {
        var own = team.Select(pair => (pair.Lead, pair.Teacher)).ToHashSet();
        var ownLeads = team.Select(pair => pair.Lead).ToHashSet();
        foreach (
            var session in earlier.Calendar.Sessions.Where(session => own.Contains((session.Lead, session.Teacher)))
        )
        {
            sessions.Add(session);
            done.Add(session.Key);
        }
        foreach (var left in earlier.Calendar.Unplaced.Where(left => own.Contains((left.Plan.Lead, left.Plan.Teacher))))
        {
            unplaced.Add(left);
            kept.Add(left.Plan.Key);
        }
        leads.AddRange(earlier.Calendar.Leads.Where(lead => ownLeads.Contains(lead.Lead)));
    }

    /// <summary>Adds what became of a team.</summary>
    internal void Add(TeamYear team, TeamReplan replan, Results results)
    {
        var obstacles = new Obstacles(team);
        leads.AddRange(results.Leads);
        foreach (var left in results.Unplaced)
        {
            // What was said while there was a choice tells more than that there is none now.
            unplaced.Add(IsFrozen(left) && earlier.Unplaced(left.Plan.Key) is { } before ? before : left);
            kept.Add(left.Plan.Key);
        }
        foreach (var session in results.Sessions)
        {
            done.Add(session.Key);
            var before = earlier.Session(session.Key);
            if (before is null)
                AddNew(session);
            else if (before.Start.Date < options.Today || IsSame(before, session))
                sessions.Add(before);
            else
                AddMoved(team, replan, obstacles, before, session);
        }
        foreach (var pair in team.Pairs)
        {
            foreach (var before in earlier.Of(pair.Pair))
            {
                if (done.Contains(before.Key))
                    continue;
                done.Add(before.Key);
                if (before.Start.Date < options.Today)
                    sessions.Add(before);
                else
                    Cancel(before, team, replan, obstacles);
            }
        }
    }

    internal CalendarChange Change()
    {
        // Whoever is in no team any more: the past stays, the rest is cancelled.
        foreach (var before in earlier.Calendar.Sessions)
        {
            if (!done.Add(before.Key))
                continue;
            if (before.Start.Date < options.Today)
                sessions.Add(before);
            else
                Cancel(before, ChangeCause.NoLongerWished, null);
        }
        foreach (var left in earlier.Calendar.Unplaced)
        {
            if (left.Plan.Latest < options.Today && !done.Contains(left.Plan.Key) && kept.Add(left.Plan.Key))
                unplaced.Add(left);
        }
        var after = new CoachingCalendar(
            plan,
            SessionOrder.Sorted([.. sessions]),
            unplaced.OrderBy(left => left.Plan.Earliest).ThenBy(left => left.Plan.Key).ToValueList()
        )
        {
            Leads = leads.OrderBy(lead => lead.Lead).ToValueList(),
            Cancelled = tombstones
                .Values.OrderBy(cancelled => cancelled.Session.Start)
                .ThenBy(cancelled => cancelled.Session.Key)
                .ToValueList(),
        };
        return new(
            earlier.Calendar,
            after,
            changes.OrderBy(change => (change.Before ?? change.After)!.Start).ThenBy(change => change.Key).ToValueList()
        );
    }

    private static bool IsFrozen(UnplacedSession left) => left.Obstacles is [{ Obstacle.Kind: ObstacleKind.Frozen }];

    private static bool IsSame(CoachingSession before, CoachingSession after) =>
        before.Start == after.Start
        && before.Plan.Minutes == after.Plan.Minutes
        && before.Hosts.Select(hosted => hosted.Key).SequenceEqual(after.Hosts.Select(hosted => hosted.Key));

    private bool WasPublished(CoachingSession before) =>
        options.PublishedThrough is not { } last || before.Start.Date <= last;

    private void AddNew(CoachingSession session)
    {
        var sequence = tombstones.Remove(session.Key, out var tombstone) ? tombstone.Session.Sequence + 1 : 0;
        var added = session with { Sequence = sequence, ChangedAt = options.At };
        sessions.Add(added);
        changes.Add(
            new(
                SessionChangeKind.Added,
                session.Key,
                null,
                added,
                earlier.Unplaced(session.Key) is not null ? ChangeCause.FoundTime : ChangeCause.NewlyWished
            )
        );
    }

    private void AddMoved(
        TeamYear team,
        TeamReplan replan,
        Obstacles obstacles,
        CoachingSession before,
        CoachingSession after
    )
    {
        var told = WasPublished(before) || WasPublished(after);
        var moved = after with
        {
            Sequence = before.Sequence + (told ? 1 : 0),
            ChangedAt = told ? options.At : before.ChangedAt,
        };
        sessions.Add(moved);
        if (before.Start == after.Start && before.Plan.Minutes == after.Plan.Minutes)
        {
            // Only what it takes in is another: its event tells of that, its time stays.
            sessions[^1] = moved with
            {
                Sequence = before.Sequence,
            };
            changes.Add(
                new(SessionChangeKind.Moved, before.Key, before, sessions[^1], ChangeCause.Fitted)
                {
                    WasPublished = told,
                }
            );
            return;
        }
        var (cause, obstacle) = WhyLeft(team, replan, obstacles, before);
        changes.Add(
            new(
                SessionChangeKind.Moved,
                before.Key,
                before,
                moved,
                before.Plan.Minutes != after.Plan.Minutes ? ChangeCause.OtherLength : cause
            )
            {
                Obstacle = obstacle,
                WasPublished = told,
            }
        );
    }

    private void Cancel(CoachingSession before, TeamYear team, TeamReplan replan, Obstacles obstacles)
    {
        var index = replan.IndexOf(before.Key);
        if (index < 0 || (index < team.MeetingCount && !team.Board.Wanted[index]))
        {
            var day = DayOf(before);
            if (day.StaffIn)
                Cancel(before, ChangeCause.NoLongerWished, null);
            else
                Cancel(before, ChangeCause.OldTimeLost, new(ObstacleKind.NoSchool, day.WhyClosed));
            return;
        }
        var (cause, obstacle) = WhyLeft(team, replan, obstacles, before);
        Cancel(before, cause, obstacle);
    }

    private DayFacts DayOf(CoachingSession before)
    {
        var pair = earlier.Calendar.Plan.Pairs.First(pair =>
            pair.Lead == before.Lead && pair.Teacher == before.Teacher
        );
        return plan.SchoolOf(pair.School).On(before.Start.Date);
    }

    private static (ChangeCause Cause, Obstacle? Obstacle) WhyLeft(
        TeamYear team,
        TeamReplan replan,
        Obstacles obstacles,
        CoachingSession before
    )
    {
        var index = replan.IndexOf(before.Key);
        var day = team.Horizon.IndexOf(before.Start.Date);
        if (index < 0 || day < 0 || day >= team.Horizon.Count)
            return (ChangeCause.OldTimeLost, new(ObstacleKind.NoSchool, "outside of the school year"));
        var pair = team.PairOf(index);
        var place = team.Horizon.PlaceOf(before.Start);
        if (obstacles.Unchanging(index, pair, place) is { } lost)
            return (ChangeCause.OldTimeLost, lost);
        return obstacles.At(index, pair, place) is { } taken
            ? (ChangeCause.MadeRoom, taken)
            : (ChangeCause.Fitted, null);
    }

    private void Cancel(CoachingSession before, ChangeCause cause, Obstacle? obstacle)
    {
        var told = WasPublished(before);
        changes.Add(
            new(SessionChangeKind.Cancelled, before.Key, before, null, cause)
            {
                Obstacle = obstacle,
                WasPublished = told,
            }
        );
        if (!told)
            return;
        // What everybody may read: a closure by its name, and nobody's own affairs.
        var because =
            obstacle is { Kind: ObstacleKind.NoSchool or ObstacleKind.ShortDay, Title: { } title } ? title
            : cause == ChangeCause.NoLongerWished ? "no longer planned"
            : "no time left";
        tombstones[before.Key] = new(
            before with
            {
                Sequence = before.Sequence + 1,
                ChangedAt = options.At,
                Hosts = [],
            },
            because
        );
    }
}
