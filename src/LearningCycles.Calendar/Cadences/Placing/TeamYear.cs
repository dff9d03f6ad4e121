using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>People who are connected by coaching, with everything that is placed for them. What one team does, no other feels.</summary>
internal sealed class TeamYear
{
    private readonly PersonDays?[] days;
    private readonly Earlier? earlier;
    private readonly SessionKey?[] keys;

    internal TeamYear(
        CoachingPlan plan,
        Horizon horizon,
        TrackWork tracks,
        IReadOnlyList<CoachingPair> pairs,
        IReadOnlyDictionary<PersonId, PersonTime> times,
        Earlier? earlier = null
    )
    {
        tracks.Work.Begin();
        this.earlier = earlier;
        Plan = plan;
        Horizon = horizon;
        List<PersonId> people = [.. pairs.SelectMany(pair => new[] { pair.Lead, pair.Teacher }).Distinct().Order()];
        var indexOf = new Dictionary<PersonId, int>(people.Count);
        for (var i = 0; i < people.Count; i++)
            indexOf.Add(people[i], i);
        People = [.. people.Select(person => times.GetValueOrDefault(person) ?? new PersonTime(person))];
        days = new PersonDays?[people.Count * horizon.Years.Length];
        Pairs = new PairYear[pairs.Count];
        var wishes = tracks.Work.Wishes;
        for (var i = 0; i < pairs.Count; i++)
        {
            var (lead, teacher) = (indexOf[pairs[i].Lead], indexOf[pairs[i].Teacher]);
            var school = horizon.SchoolOf(pairs[i].School);
            var (leads, teachers) = (DaysOf(lead, school), DaysOf(teacher, school));
            var track = tracks.Of(
                leads,
                teachers,
                lead,
                teacher,
                school,
                false,
                pairs[i].Cadence.Minutes,
                KnownStartsOf(pairs[i])
            );
            var pair = new PairYear(pairs[i], plan.RegularBy, horizon, school, leads, teachers, track, tracks.Work)
            {
                Index = i,
                FirstSession = wishes.Count,
            };
            Pairs[i] = pair;
            for (var week = 0; week < pair.Weeks; week++)
            {
                var (first, last) = pair.DaysOf(week);
                wishes.Add(new(track, first, last, WeightOf(pairs[i])));
            }
        }
        MeetingCount = wishes.Count;
        if (plan.Cycles is { } pattern)
            AddParts(pattern, tracks, wishes);
        Board = new(
            wishes.Items,
            [.. People.Select(time => time.MeetingsPerWeek ?? int.MaxValue)],
            horizon,
            plan.Caps,
            work: tracks.Work
        );
        keys = new SessionKey?[Board.Count];
        Paths = new(Board);
        Meetings = new(Board, Paths, horizon, Pairs, MeetingCount);
    }

    internal CoachingPlan Plan { get; }

    internal Horizon Horizon { get; }

    internal PersonTime[] People { get; }

    internal PairYear[] Pairs { get; }

    /// <summary>How many of the board's sessions are 1:1s; they are the first.</summary>
    internal int MeetingCount { get; }

    /// <summary>The parts of learning cycles, in the order of their sessions, which follow the 1:1s.</summary>
    internal List<CyclePart> Parts { get; } = [];

    internal Board Board { get; }

    internal Paths Paths { get; }

    internal Meetings Meetings { get; }

    internal Bounds Bounds => field ??= new(this);

    /// <summary>The pair of a session.</summary>
    internal PairYear PairOf(int session) =>
        session < MeetingCount ? Pairs[Meetings.PairOf(session)] : Parts[session - MeetingCount].Pair;

    /// <summary>The part of a cycle that a session is; null for a 1:1.</summary>
    internal CyclePart? PartOf(int session) => session < MeetingCount ? null : Parts[session - MeetingCount];

    /// <summary>Whether a part of a cycle is taken in by a 1:1.</summary>
    internal bool IsHosted(CyclePart part) => Board.Hosts[part.Session] != Board.NoHost;

    /// <summary>Whether a part of a cycle has a time of its own or is taken in by a 1:1.</summary>
    internal bool IsPlaced(CyclePart part) => IsHosted(part) || Board.IsPlaced(part.Session);

    /// <summary>Where a part of a cycle is: at its own time, or at that of the 1:1 that takes it in.</summary>
    internal int PlaceOf(CyclePart part) => Board.At[IsHosted(part) ? Board.Hosts[part.Session] : part.Session];

    /// <summary>The days on which a debrief is soon enough after its observation.</summary>
    internal (int First, int Last) DebriefDays(CyclePart debrief, int observed) =>
        (
            Math.Max(observed, Board.First[debrief.Session]),
            Math.Min(
                debrief.Pair.Year.LastWithin(observed, Plan.Cycles!.DebriefWithinDays),
                Board.Last[debrief.Session]
            )
        );

    /// <summary>The lasting name of a session, made once: it is told in its plan and wherever it is in another's way.</summary>
    internal SessionKey KeyOf(int session) => keys[session] ??= NewKeyOf(session);

    private SessionKey NewKeyOf(int session)
    {
        if (session >= MeetingCount)
            return Parts[session - MeetingCount].Key;
        var pair = PairOf(session);
        return SessionKey.OneOnOne(
            pair.Pair.Lead,
            pair.Pair.Teacher,
            pair.WeekAt(session - pair.FirstSession).Monday,
            pair.KeyPrefix
        );
    }

    internal PersonDays DaysOf(int person, int school) =>
        days[(person * Horizon.Years.Length) + school] ??= new(People[person], Plan, Horizon, school);

    /// <summary>The starts that a pair chose, or was told before.</summary>
    private int[] KnownStartsOf(CoachingPair pair)
    {
        var starts = new SortedSet<int>();
        if (pair.Cadence.At is { } chosen)
            starts.Add(Minutes.At(chosen.At));
        foreach (var told in earlier?.Of(pair) ?? [])
            starts.Add(Minutes.At(told.Start.TimeOfDay));
        return starts.Count == 0 ? [] : [.. starts];
    }

    private void AddParts(CyclePattern pattern, TrackWork tracks, Growing<Wish> wishes)
    {
        var stages = new CycleStages?[pattern.Cycles.Count, Horizon.Years.Length];
        foreach (var pair in Pairs)
        {
            if (!pair.Pair.RunsCycles)
                continue;
            var (lead, teacher) = (pair.Track.Lead, pair.Track.Teacher);
            var meeting =
                pair.Track.Minutes == pattern.MeetingMinutes
                    ? pair.Track
                    : tracks.Of(
                        pair.Lead,
                        pair.Teacher,
                        lead,
                        teacher,
                        pair.School,
                        false,
                        pattern.MeetingMinutes,
                        KnownStartsOf(pair.Pair)
                    );
            var observation = tracks.Of(
                pair.Lead,
                pair.Teacher,
                lead,
                teacher,
                pair.School,
                true,
                pattern.ObservationMinutes,
                KnownStartsOf(pair.Pair)
            );
            for (var i = 0; i < pattern.Cycles.Count; i++)
            {
                var cycle = pattern.Cycles[i];
                // A teacher who is not there for the whole cycle runs none of it.
                if (cycle.First < pair.Pair.From || cycle.Last > pair.Pair.Until)
                    continue;
                var ofSchool = stages[i, pair.School] ??= new(cycle, pattern, pair.Year);
                CycleWishes.Add(
                    pattern,
                    pair,
                    cycle,
                    ofSchool,
                    meeting,
                    observation,
                    WeightOf(pair.Pair),
                    wishes,
                    Parts
                );
            }
        }
    }

    // Among as many, those of higher priority are placed. One of the highest counts for almost two of the lowest.
    private static int WeightOf(CoachingPair pair) => 100 + (10 * pair.Priority);
}
