namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>What is in the way of a place.</summary>
internal enum Verdict
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>One session; without it the place were free.</summary>
    One,

    /// <summary>No session overlaps, but somebody's day is full.</summary>
    DayFull,

    /// <summary>More than that.</summary>
    Never,
}

/// <summary>Which session is where, for people who are connected by coaching. Every change is written down and can be taken back.</summary>
/// <remarks>
/// All in flat arrays: people, sessions and days are indices. A person's sessions of a day are a linked list through
/// the sessions themselves, each session being in its lead's list and its teacher's.
/// </remarks>
internal sealed partial class Board
{
    private readonly int[] head;
    private readonly int[] next;
    private readonly short[] inWeek;
    private readonly short[] meetingsInWeek;
    private readonly int days;
    private readonly int weeks;
    private readonly int[] weekOfDay;
    private readonly int[] meetingsPerWeek;
    private readonly int[,]? travel;
    private readonly SchoolYear[] years;
    private readonly Caps caps;
    private readonly Growing<Change> journal;
    private int stamp = 1;
    private int settled = 1;
    private readonly int[] left;
    private readonly int[] placeInLeft;
    private readonly List<ObstacleKind> broken = [];
    private readonly int[] minutes;
    private readonly bool[] pinned;
    private readonly int[] hosts;
    private readonly int[] guests;
    private int lefts;

    /// <summary>A board without sessions on it.</summary>
    /// <param name="wishes">The sessions.</param>
    /// <param name="meetingsPerWeek">For each person the most meetings in a week.</param>
    /// <param name="horizon">The days and schools.</param>
    /// <param name="caps">The caps.</param>
    /// <param name="weekOfDay">For each day its week, where it is not all of the horizon's days.</param>
    /// <param name="work">The room to work in; its own if there is none.</param>
    internal Board(
        ReadOnlySpan<Wish> wishes,
        int[] meetingsPerWeek,
        Horizon horizon,
        Caps caps,
        int[]? weekOfDay = null,
        Workroom? work = null
    )
    {
        years = horizon.Years;
        this.caps = caps;
        travel = horizon.Travel;
        this.weekOfDay = weekOfDay ??= horizon.WeekOfDay;
        this.meetingsPerWeek = meetingsPerWeek;
        days = weekOfDay.Length;
        weeks = days == 0 ? 0 : weekOfDay[^1] + 1;
        var people = meetingsPerWeek.Length;
        Count = wishes.Length;
        journal = work?.Journal ?? new();
        head = work?.Heads(people * days) ?? new int[people * days];
        head.AsSpan(0, people * days).Fill(Place.None);
        inWeek = new short[people * 2 * weeks];
        meetingsInWeek = new short[people * weeks];
        next = new int[Count * 2];
        Tracks = new Track[Count];
        First = new int[Count];
        Last = new int[Count];
        Only = new int[Count];
        Home = new int[Count];
        HomeLabel = new int[Count];
        Published = new int[Count];
        At = new int[Count];
        Weight = new int[Count];
        Wanted = new bool[Count];
        pinned = new bool[Count];
        hosts = new int[Count];
        hosts.AsSpan().Fill(NoHost);
        guests = new int[Count];
        left = new int[Count];
        placeInLeft = new int[Count];
        minutes = new int[Count];
        placeInLeft.AsSpan().Fill(-1);
        for (var i = 0; i < Count; i++)
        {
            var wish = wishes[i];
            Tracks[i] = wish.Track;
            minutes[i] = wish.Track.Minutes;
            First[i] = wish.FirstDay;
            Last[i] = wish.LastDay;
            Weight[i] = wish.Weight;
            Only[i] = Home[i] = Published[i] = At[i] = Place.None;
        }
    }

    internal int Count { get; }

    internal Track[] Tracks { get; }

    /// <summary>The first day on which a session may be.</summary>
    internal int[] First { get; }

    /// <summary>The last day on which a session may be, included.</summary>
    internal int[] Last { get; }

    /// <summary>The one place at which a session may be (with a label: or the same minute of another of its days with the label), or none when it may be at any of its days' places.</summary>
    internal int[] Only { get; }

    /// <summary>The place of the regular meeting in the session's week.</summary>
    internal int[] Home { get; }

    /// <summary>The rotation label of the regular time, counted from 1: a place at the same minute of any day with it is regular. 0 for none.</summary>
    internal int[] HomeLabel { get; }

    /// <summary>The place that people were told.</summary>
    internal int[] Published { get; }

    /// <summary>Where a session is.</summary>
    internal int[] At { get; }

    /// <summary>How much it matters that a session is placed.</summary>
    internal int[] Weight { get; }

    /// <summary>Whether a session is wished for; a pair that meets every two weeks wants those of one parity only.</summary>
    internal bool[] Wanted { get; }

    /// <summary>How good the board is.</summary>
    internal Score Score { get; private set; }

    /// <summary>How many places were looked at so far: the measure of work that depends on nothing but the plan.</summary>
    internal long Looks { get; private set; }

    internal bool IsPlaced(int session) => At[session] >= 0;

    /// <summary>The wished sessions without a place, in no particular order.</summary>
    internal ReadOnlySpan<int> Left => left.AsSpan(0, lefts);

    /// <summary>The places at which a session may be, in order of time.</summary>
    internal ReadOnlySpan<int> PlacesOf(int session)
    {
        if (Only[session] >= 0 && HomeLabel[session] == 0)
            return Tracks[session].Allows(Only[session]) ? Only.AsSpan(session, 1) : [];
        var places = Tracks[session].Between(First[session], Last[session]);
        if (Only[session] < 0)
            return places;
        var regular = new List<int>();
        foreach (var place in places)
        {
            if (IsRegular(session, place))
                regular.Add(place);
        }
        return regular.ToArray();
    }

    /// <summary>Whether a session may be at a place as far as its days go, and its regular time if it may be at no other.</summary>
    internal bool IsMeantFor(int session, int place) => Only[session] < 0 || IsRegular(session, place);

    /// <summary>Whether a place is the regular one, or the same minute of another day of its week with the regular label.</summary>
    internal bool IsRegular(int session, int place) =>
        place == Home[session]
        || (
            HomeLabel[session] > 0
            && Home[session] >= 0
            && Place.Start(place) == Place.Start(Home[session])
            && weekOfDay[Place.Day(place)] == weekOfDay[Place.Day(Home[session])]
            && years[Tracks[session].School].LabelOf(Place.Day(place)) + 1 == HomeLabel[session]
        );

    /// <summary>How far a place is from what was told and from the regular one; 0 is best.</summary>
    internal int CostOf(int session, int place)
    {
        var cost = Published[session] >= 0 && place != Published[session] ? Score.Moved : 0;
        var home = Home[session];
        if (home < 0 || IsRegular(session, place))
            return cost;
        return cost
            + (
                Place.Day(place) == Place.Day(home) ? Score.SameDay
                : Place.Start(place) == Place.Start(home) ? Score.SameTime
                : Score.Elsewhere
            );
    }

    /// <summary>Whether a place is free for a session that is on none.</summary>
    internal bool IsFree(int session, int place)
    {
        // What a view of the day says, without asking further than the first thing in the way.
        Looks++;
        var track = Tracks[session];
        var day = Place.Day(place);
        if (IsWeekFull(session, track, weekOfDay[day]))
            return false;
        var start = Place.Start(place);
        var end = start + track.Minutes;
        int ofLead = 0,
            ofTeacher = 0,
            observations = 0;
        for (var entry = head[(track.Lead * days) + day]; entry >= 0; entry = next[entry])
        {
            if (Overlaps(track, start, end, entry >> 1))
                return false;
            ofLead += 1 - (entry & 1);
        }
        if (ofLead >= caps.LeadPerDay)
            return false;
        for (var entry = head[(track.Teacher * days) + day]; entry >= 0; entry = next[entry])
        {
            var other = entry >> 1;
            if (Overlaps(track, start, end, other))
                return false;
            if ((entry & 1) == 0)
                continue;
            ofTeacher++;
            observations += Tracks[other].IsObservation ? 1 : 0;
        }
        return ofTeacher < caps.TeacherPerDay && !(track.IsObservation && observations >= caps.ObservationsPerDay);
    }

    /// <summary>The sessions of a person's day that would have to leave it for another to come, in the order of the list.</summary>
    internal void DayOf(int person, int day, bool asLead, List<int> into)
    {
        for (var entry = head[(person * days) + day]; entry >= 0; entry = next[entry])
        {
            if ((entry & 1) == (asLead ? 0 : 1))
                into.Add(entry >> 1);
        }
    }

    /// <summary>How many sessions a lead has on a day.</summary>
    internal int LoadOf(int lead, int day)
    {
        var load = 0;
        for (var entry = head[(lead * days) + day]; entry >= 0; entry = next[entry])
            load += 1 - (entry & 1);
        return load;
    }

    /// <summary>How many sessions the lead and the teacher of a track have in a calendar week.</summary>
    internal int LoadInWeek(Track track, int week) =>
        inWeek[(track.Lead * 2 * weeks) + week] + inWeek[(((track.Teacher * 2) + 1) * weeks) + week];

    /// <summary>The session of a person that overlaps a place of another session, or none.</summary>
    internal int OverlappingOf(int person, int session, int place)
    {
        var track = Tracks[session];
        var start = Place.Start(place);
        for (var entry = head[(person * days) + Place.Day(place)]; entry >= 0; entry = next[entry])
        {
            var other = entry >> 1;
            if (other != session && Overlaps(track, start, start + track.Minutes, other))
                return other;
        }
        return Place.None;
    }

    /// <summary>The cap that a session would break on a day, in the order of the kinds of obstacle; null for none. Overlaps are not looked at.</summary>
    internal ObstacleKind? CapBroken(int session, int day)
    {
        CapsBroken(session, day, broken);
        return broken.Count == 0 ? null : broken[0];
    }

    /// <summary>All caps that a session would break on a day, in the order of the kinds of obstacle. Overlaps are not looked at.</summary>
    internal void CapsBroken(int session, int day, List<ObstacleKind> into)
    {
        into.Clear();
        var track = Tracks[session];
        int ofLead = 0,
            ofTeacher = 0,
            observations = 0;
        for (var entry = head[(track.Lead * days) + day]; entry >= 0; entry = next[entry])
            ofLead += entry >> 1 != session && (entry & 1) == 0 ? 1 : 0;
        for (var entry = head[(track.Teacher * days) + day]; entry >= 0; entry = next[entry])
        {
            if (entry >> 1 == session || (entry & 1) == 0)
                continue;
            ofTeacher++;
            observations += Tracks[entry >> 1].IsObservation ? 1 : 0;
        }
        var week = weekOfDay[day];
        var own = At[session] >= 0 && weekOfDay[Place.Day(At[session])] == week ? 1 : 0;
        if (ofLead >= caps.LeadPerDay)
            into.Add(ObstacleKind.LeadDayCap);
        if (
            inWeek[(track.Lead * 2 * weeks) + week] - own >= caps.LeadPerWeek
            || HasNoBudget(track.Lead, track, week, own)
        )
            into.Add(ObstacleKind.LeadWeekCap);
        if (ofTeacher >= caps.TeacherPerDay)
            into.Add(ObstacleKind.TeacherDayCap);
        if (
            inWeek[(((track.Teacher * 2) + 1) * weeks) + week] - own >= caps.TeacherPerWeek
            || HasNoBudget(track.Teacher, track, week, own)
        )
            into.Add(ObstacleKind.TeacherWeekCap);
        if (track.IsObservation && observations >= caps.ObservationsPerDay)
            into.Add(ObstacleKind.ObservationDayCap);
    }

    private bool HasNoBudget(int person, Track track, int week, int own) =>
        !track.IsObservation && meetingsInWeek[(person * weeks) + week] - own >= meetingsPerWeek[person];

    /// <summary>Whether the lead's or the teacher's week takes no further session; the session itself is not counted.</summary>
    private bool IsWeekFull(int session, Track track, int week)
    {
        var at = At[session];
        var own = at >= 0 && weekOfDay[Place.Day(at)] == week ? 1 : 0;
        if (inWeek[(((track.Lead * 2) + 0) * weeks) + week] - own >= caps.LeadPerWeek)
            return true;
        if (inWeek[(((track.Teacher * 2) + 1) * weeks) + week] - own >= caps.TeacherPerWeek)
            return true;
        if (track.IsObservation)
            return false;
        return meetingsInWeek[(track.Lead * weeks) + week] - own >= meetingsPerWeek[track.Lead]
            || meetingsInWeek[(track.Teacher * weeks) + week] - own >= meetingsPerWeek[track.Teacher];
    }

    private bool Overlaps(Track track, int start, int end, int other)
    {
        var otherStart = Place.Start(At[other]);
        var between = travel is null ? 0 : travel[track.School, Tracks[other].School];
        return start < otherStart + minutes[other] + between && otherStart < end + between;
    }
}
