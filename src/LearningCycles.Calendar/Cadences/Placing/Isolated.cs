using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Tries to place a few sessions with everybody else left out of account.</summary>
internal static class Isolated
{
    /// <summary>How many steps are taken back before it is left open whether they fit.</summary>
    private const int Steps = 20_000;

    /// <summary>True when a way is found, false when there is none, null when that is open.</summary>
    internal static bool? Fit(TeamYear team, List<int> sessions)
    {
        // On the days that they could use alone: a board of the whole year takes longer to make than to fill.
        var (from, to) = (int.MaxValue, -1);
        foreach (var session in sessions)
        {
            var places = team.Board.PlacesOf(session);
            from = Math.Min(from, Place.Day(places[0]));
            to = Math.Max(to, Place.Day(places[^1]));
        }
        var weekOfDay = new int[to - from + 1];
        for (var day = from; day <= to; day++)
            weekOfDay[day - from] = team.Horizon.WeekOfDay[day] - team.Horizon.WeekOfDay[from];
        var people = new Dictionary<int, int>();
        var wishes = new List<Wish>();
        foreach (var session in sessions)
        {
            var track = team.Board.Tracks[session];
            var places = Array.ConvertAll(
                team.Board.PlacesOf(session).ToArray(),
                place => Place.Of(Place.Day(place) - from, Place.Start(place))
            );
            wishes.Add(
                new(
                    new Track
                    {
                        Lead = IndexOf(track.Lead),
                        Teacher = IndexOf(track.Teacher),
                        School = track.School,
                        Minutes = track.Minutes,
                        IsObservation = track.IsObservation,
                        // No table of days: only the places are looked at.
                        Days = -1,
                        Count = places.Length,
                        Room = places,
                        Start = 0,
                    },
                    0,
                    0,
                    1
                )
            );
        }
        var budgets = new int[people.Count];
        foreach (var (person, index) in people)
            budgets[index] = team.People[person].MeetingsPerWeek ?? int.MaxValue;
        var board = new Board(CollectionsMarshal.AsSpan(wishes), budgets, team.Horizon, team.Plan.Caps, weekOfDay);
        var left = Steps;
        var fits = Fill(
            board,
            Enumerable.Range(0, wishes.Count).OrderBy(i => wishes[i].Track.Places.Length).ToList(),
            0,
            ref left
        );
        return fits ? true
            : left <= 0 ? null
            : false;

        int IndexOf(int person)
        {
            if (!people.TryGetValue(person, out var index))
                people[person] = index = people.Count;
            return index;
        }
    }

    private static bool Fill(Board board, List<int> order, int at, ref int left)
    {
        if (at == order.Count)
            return true;
        var session = order[at];
        foreach (var place in board.Tracks[session].Places)
        {
            if (--left <= 0)
                return false;
            if (!board.IsFree(session, place))
                continue;
            board.Put(session, place);
            if (Fill(board, order, at + 1, ref left))
                return true;
            board.Put(session, Place.None);
        }
        return false;
    }
}
