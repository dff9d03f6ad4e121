using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Puts placed sessions in order: by start, then key.</summary>
internal static class SessionOrder
{
    /// <summary>Some sessions in order.</summary>
    /// <remarks>Sorted by whole minutes as numbers first; only the few that share a minute are looked at closely.</remarks>
    internal static ValueList<CoachingSession> Sorted(CoachingSession[] sessions)
    {
        var minutes = Array.ConvertAll(sessions, static session => MinutesOf(session.Start));
        Array.Sort(minutes, sessions);
        for (var from = 0; from < sessions.Length; )
        {
            var to = from + 1;
            while (to < sessions.Length && minutes[to] == minutes[from])
                to++;
            if (to - from > 1)
                sessions.AsSpan(from, to - from).Sort(Compare);
            from = to;
        }
        return ValueList.Create<CoachingSession>(sessions);
    }

    // Months of 32 days keep the order of dates.
    private static long MinutesOf(LocalDateTime start) =>
        ((((((long)start.Year * 16) + start.Month) * 32) + start.Day) * Minutes.EndOfDay) + Minutes.At(start.TimeOfDay);

    private static int Compare(CoachingSession one, CoachingSession other)
    {
        var byStart = one.Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : one.Key.CompareTo(other.Key);
    }
}
