namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>What would have to go for a session to come.</summary>
internal sealed partial class Board
{
    private readonly List<int> crowd = [];

    /// <summary>
    /// Sessions without which a place were free for a 1:1: all that overlap, and for each day or week that is full one of those
    /// who fill it, which one being decided by <paramref name="turn" />. False when some are pinned.
    /// </summary>
    internal bool InTheWay(int session, int place, int turn, List<int> into)
    {
        Looks++;
        into.Clear();
        var track = Tracks[session];
        var day = Place.Day(place);
        var start = Place.Start(place);
        if (
            !AddOverlapping(track.Lead, session, day, start, into)
            || !AddOverlapping(track.Teacher, session, day, start, into)
        )
            return false;
        crowd.Clear();
        DayOf(track.Lead, day, asLead: true, crowd);
        if (!Thin(session, caps.LeadPerDay, turn, into))
            return false;
        crowd.Clear();
        DayOf(track.Teacher, day, asLead: false, crowd);
        if (!Thin(session, caps.TeacherPerDay, turn, into))
            return false;
        var week = weekOfDay[day];
        if (!IsWeekFull(session, track, week))
            return true;
        CrowdOfWeek(track.Lead, week, 0);
        if (!Thin(session, caps.LeadPerWeek, turn, into))
            return false;
        CrowdOfWeek(track.Teacher, week, 1);
        if (!Thin(session, caps.TeacherPerWeek, turn, into))
            return false;
        foreach (var person in (ReadOnlySpan<int>)[track.Lead, track.Teacher])
        {
            if (meetingsPerWeek[person] == int.MaxValue)
                continue;
            CrowdOfWeek(person, week, -1);
            crowd.RemoveAll(other => Tracks[other].IsObservation);
            if (!Thin(session, meetingsPerWeek[person], turn, into))
                return false;
        }
        return true;
    }

    private bool AddOverlapping(int person, int session, int day, int start, List<int> into)
    {
        var track = Tracks[session];
        for (var entry = head[(person * days) + day]; entry >= 0; entry = next[entry])
        {
            var other = entry >> 1;
            if (other == session || !Overlaps(track, start, start + track.Minutes, other) || into.Contains(other))
                continue;
            if (Pinned[other])
                return false;
            into.Add(other);
        }
        return true;
    }

    private void CrowdOfWeek(int person, int week, int role)
    {
        crowd.Clear();
        var day = Math.Max(0, Array.BinarySearch(weekOfDay, week));
        while (day > 0 && weekOfDay[day - 1] == week)
            day--;
        for (; day < days && weekOfDay[day] == week; day++)
        {
            for (var entry = head[(person * days) + day]; entry >= 0; entry = next[entry])
            {
                if (role < 0 || (entry & 1) == role)
                    crowd.Add(entry >> 1);
            }
        }
    }

    /// <summary>Takes as many of the crowd as a cap asks for.</summary>
    private bool Thin(int session, int most, int turn, List<int> into)
    {
        var stay = 0;
        foreach (var other in crowd)
            stay += other != session && !into.Contains(other) ? 1 : 0;
        for (var i = 0; stay >= most && i < crowd.Count; i++)
        {
            var other = crowd[(turn + i) % crowd.Count];
            if (other == session || Pinned[other] || into.Contains(other))
                continue;
            into.Add(other);
            stay--;
        }
        return stay < most;
    }
}
