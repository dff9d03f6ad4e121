namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Makes values of what is on a team's board.</summary>
internal sealed class Results
{
    private readonly TeamYear team;
    private readonly Obstacles obstacles;
    private readonly Reasons reasons;
    private readonly Conflicts conflicts;
    private readonly Remedies remedies;
    private readonly Dictionary<int, List<PlannedSession>> hosted = [];

    internal Results(TeamYear team)
    {
        this.team = team;
        obstacles = new(team);
        var lookedAt = new LookedAt(team.Board);
        reasons = new(team, obstacles, lookedAt);
        conflicts = new(team);
        remedies = new(team, obstacles, lookedAt);
        Leads = team.Bounds.Outcomes();
        foreach (var part in team.Parts)
        {
            if (!team.IsHosted(part))
                continue;
            var host = team.Board.Hosts[part.Session];
            if (!hosted.TryGetValue(host, out var parts))
                hosted[host] = parts = [];
            parts.Add(PlanOf(part));
        }
        AddMeetings();
        AddParts();
    }

    internal List<CoachingSession> Sessions { get; } = [];

    internal List<UnplacedSession> Unplaced { get; } = [];

    internal List<LeadOutcome> Leads { get; }

    private void AddMeetings()
    {
        var board = team.Board;
        foreach (var pair in team.Pairs)
        {
            var regular = pair.KeyIndex < 0 ? null : pair.RegularOf(pair.KeyIndex);
            for (var week = 0; week < pair.Weeks; week++)
            {
                var session = pair.FirstSession + week;
                if (!board.Wanted[session])
                    continue;
                var plan = PlanOf(pair, week, regular);
                if (board.IsPlaced(session))
                    Sessions.Add(
                        new(plan, team.Horizon.At(board.At[session]))
                        {
                            MovedBecause = regular is null ? null : WhyMoved(pair, session),
                            Hosts = hosted.TryGetValue(session, out var parts) ? InOrder(parts) : [],
                        }
                    );
                else
                    Unplaced.Add(UnplacedMeeting(plan, pair, week));
            }
        }
    }

    private static ValueList<PlannedSession> InOrder(List<PlannedSession> parts) =>
        parts.Count == 1 ? [parts[0]] : parts.OrderBy(part => part.Key).ToValueList();

    private void AddParts()
    {
        foreach (var part in team.Parts)
        {
            if (team.IsHosted(part) || (part.IsPast && !team.Board.IsPlaced(part.Session)))
                continue;
            var plan = PlanOf(part);
            if (team.Board.IsPlaced(part.Session))
                Sessions.Add(new(plan, team.Horizon.At(team.Board.At[part.Session])));
            else
                Unplaced.Add(
                    new(plan, reasons.OfPart(part))
                    {
                        State = IsHopeless(part) ? PlacementState.Proven : PlacementState.NotFound,
                        WouldHelp =
                            part.StageIsOpen && part.Observation is null
                                ? remedies.Of(part.Session, part.Pair, null)
                                : [],
                    }
                );
        }
    }

    /// <summary>Whether a part has no place even if everything else moved. A debrief has none without its observation.</summary>
    private bool IsHopeless(CyclePart part) =>
        !part.StageIsOpen
        || (
            part.Observation is { } observation && team.Board.IsPlaced(observation.Session)
                ? team.Board.IsHeld(observation.Session) && !CanFollow(part, observation)
                : team.Board.PlacesOf((part.Observation ?? part).Session).Length == 0
        );

    /// <summary>Whether a debrief has a place soon enough after its observation, free or not.</summary>
    private bool CanFollow(CyclePart debrief, CyclePart observation)
    {
        var at = team.Board.At[observation.Session];
        var (first, last) = team.DebriefDays(debrief, Place.Day(at));
        foreach (var place in team.Board.Tracks[debrief.Session].Between(first, last))
        {
            if (place >= at + observation.Minutes)
                return true;
        }
        return false;
    }

    private UnplacedSession UnplacedMeeting(PlannedSession plan, PairYear pair, int week)
    {
        var session = pair.FirstSession + week;
        var conflict = conflicts.Of(session);
        var hopeless = team.Board.PlacesOf(session).Length == 0;
        return new(plan, reasons.OfMeeting(pair, week))
        {
            State = IsProven(pair, conflict, hopeless) ? PlacementState.Proven : PlacementState.NotFound,
            Conflict = conflict is null
                ? null
                : new(
                    [team.KeyOf(session), .. conflict.Where(other => other != session).Select(team.KeyOf).Order()],
                    conflict.Count - 1
                ),
            WouldHelp = remedies.Of(session, pair, conflict),
        };
    }

    /// <summary>Shown for the lead as a whole, or by a place that is nowhere or a conflict in which nobody could have come in another week.</summary>
    private bool IsProven(PairYear pair, List<int>? conflict, bool hopeless) =>
        Leads.Find(lead => lead.Lead == pair.Pair.Lead)!.ProvenOptimal
        || (hopeless && HasNoChoice(pair))
        || (conflict is not null && conflict.TrueForAll(session => HasNoChoice(team.PairOf(session))));

    /// <summary>Whether a pair's meetings have the same days whatever regular time and weeks the generator gives it.</summary>
    private static bool HasNoChoice(PairYear pair) =>
        pair.Every == 1 && (pair.Pair.Cadence.At is not null || pair.Pair.Cadence.WhenClosed == WhenClosed.SameWeek);

    private Obstacle? WhyMoved(PairYear pair, int session)
    {
        var board = team.Board;
        var at = board.At[session];
        if (board.IsRegular(session, at))
            return null;
        var home = board.Home[session];
        if (home < 0)
            return new(ObstacleKind.NoRegularDay);
        return obstacles.At(session, pair, home)
            ?? new(hosted.ContainsKey(session) ? ObstacleKind.TakesInMeeting : ObstacleKind.Published);
    }

    private PlannedSession PlanOf(PairYear pair, int week, RegularTime? regular)
    {
        var board = team.Board;
        var session = pair.FirstSession + week;
        var monday = pair.WeekAt(week).Monday;
        // Of several days with the label, the one that is used is the regular one.
        var at = board.At[session];
        var home = at >= 0 && board.IsRegular(session, at) ? at : board.Home[session];
        var (first, last) =
            board.Last[session] < board.First[session]
                ? pair.DaysOf(week)
                : (board.First[session], board.Last[session]);
        return new(
            team.KeyOf(session),
            pair.Pair.Cadence.Minutes,
            team.Horizon.DateOf(first),
            team.Horizon.DateOf(last)
        )
        {
            Week = monday,
            Regular = regular,
            Nominal = home < 0 ? null : team.Horizon.At(home),
        };
    }

    private PlannedSession PlanOf(CyclePart part)
    {
        var (first, last) = (team.Board.First[part.Session], team.Board.Last[part.Session]);
        // Of days that are all past or frozen, those of the stage are told.
        if (last < first)
            (first, last) = part.Days;
        return new(
            team.KeyOf(part.Session),
            part.Minutes,
            team.Horizon.DateOf(first),
            team.Horizon.DateOf(Math.Max(first, last))
        )
        {
            Cycle = part.Cycle.Number,
            Number = part.Number,
        };
    }
}
