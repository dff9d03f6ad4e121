using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The starting times that are worth telling about when a session finds none: a school's periods, or quarter hours where it has none, and every place that the two people's own time allows.</summary>
internal sealed class LookedAt(Board board)
{
    private const int GridMinutes = 15;

    private readonly List<int> places = [];
    private int of = -1;

    /// <summary>All starting times of a session on its days, in order. A closed weekday has its times too, so that reasons tell of it.</summary>
    /// <remarks>Listed once for a session's reasons and its remedies: the days of no session may change in between.</remarks>
    internal List<int> Of(int session, SchoolYear year)
    {
        if (session != of)
            List(board.Tracks[session], year, board.First[session], board.Last[session]);
        of = session;
        return places;
    }

    private void List(Track track, SchoolYear year, int firstDay, int lastDay)
    {
        places.Clear();
        for (var day = firstDay; day <= lastDay; day++)
        {
            if (!year[day].StaffIn && year.WeekdayOf(day) > (int)IsoDayOfWeek.Friday)
                continue;
            var from = places.Count;
            AddGrid(year, day, track.Minutes, places);
            foreach (var place in track.Between(day, day))
                places.Add(place);
            places.Sort(from, places.Count - from, null);
            var kept = from;
            for (var i = from; i < places.Count; i++)
            {
                if (i == from || places[i] != places[i - 1])
                    places[kept++] = places[i];
            }
            places.RemoveRange(kept, places.Count - kept);
        }
    }

    private static void AddGrid(SchoolYear year, int day, int minutes, List<int> places)
    {
        var before = places.Count;
        foreach (var period in BellsOf(year, day)?.Periods ?? [])
        {
            var time = Minutes.Inside(period.Time);
            for (var start = time.From; start + minutes <= time.To; start += minutes)
                places.Add(Place.Of(day, start));
        }
        if (places.Count > before)
            return;
        var hours = Minutes.Inside(year.School.Hours.Staff);
        for (var start = hours.From; start + minutes <= hours.To; start += GridMinutes)
            places.Add(Place.Of(day, start));
    }

    private static BellSchedule? BellsOf(SchoolYear year, int day)
    {
        if (year[day].Bells is { } bells)
            return bells;
        // A closed day would have had the ordinary bells.
        foreach (var regular in year.School.Bells)
        {
            if (regular.Use == BellUse.Regular)
                return regular;
        }
        return null;
    }
}
