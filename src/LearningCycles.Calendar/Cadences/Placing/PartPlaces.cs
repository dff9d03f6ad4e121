using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The places of a part of a cycle, best first: what people were told, then by day.</summary>
internal sealed class PartPlaces(Board board)
{
    /// <summary>How many instructional days further off a part may be to spare the lead one more session on a day.</summary>
    private const int DaysPerSession = 2;

    private readonly List<int> days = [];
    private readonly Board.DayView view = new(board);

    internal void List(CyclePart part, List<int> into)
    {
        into.Clear();
        var track = board.Tracks[part.Session];
        var told = board.Published[part.Session];
        if (!MayBeAt(part, told))
            told = Place.None;
        if (told >= 0)
            into.Add(told);
        OrderDays(part);
        foreach (var day in days)
        {
            foreach (var place in track.Between(day, day))
            {
                if (place != told)
                    into.Add(place);
            }
        }
    }

    /// <summary>The best of a part's places that is free, or none.</summary>
    internal int FirstFree(CyclePart part)
    {
        var told = board.Published[part.Session];
        if (told >= 0 && MayBeAt(part, told) && board.IsFree(part.Session, told))
            return told;
        OrderDays(part);
        foreach (var day in days)
        {
            view.Look(part.Session, day);
            foreach (var place in board.Tracks[part.Session].Between(day, day))
            {
                if (view.IsFree(Place.Start(place)))
                    return place;
            }
        }
        return Place.None;
    }

    /// <summary>How many places of a session are free.</summary>
    internal int CountFree(int session)
    {
        var free = 0;
        for (var day = board.First[session]; day <= board.Last[session]; day++)
        {
            var ofDay = board.Tracks[session].Between(day, day);
            if (ofDay.IsEmpty)
                continue;
            view.Look(session, day);
            free += view.FreeAmong(ofDay);
        }
        return free;
    }

    private bool MayBeAt(CyclePart part, int place) =>
        place >= 0
        && Place.Day(place) >= board.First[part.Session]
        && Place.Day(place) <= board.Last[part.Session]
        && board.Tracks[part.Session].Allows(place);

    /// <summary>
    /// Puts the days of a part in order, best first: an observation near the middle of its days, a meeting early in
    /// them, and either rather on a day on which the lead has little else, so that a stage does not become one long day.
    /// </summary>
    private void OrderDays(CyclePart part)
    {
        days.Clear();
        var year = part.Pair.Year;
        var track = board.Tracks[part.Session];
        var (first, last) = (board.First[part.Session], board.Last[part.Session]);
        if (last < first)
            return;
        var wanted = part.Kind is SessionKind.Observation or SessionKind.MidCycleCheck
            ? (year.TaughtThrough(first) + year.TaughtThrough(last)) / 2
            : year.TaughtThrough(first);
        for (var day = first; day <= last; day++)
        {
            if (track.HasPlaces(day))
                days.Add(
                    (
                        (Math.Abs(year.TaughtThrough(day) - wanted) + (DaysPerSession * board.LoadOf(track.Lead, day)))
                        << 16
                    ) | day
                );
        }
        // Score and day as one number: among equals the earlier day.
        days.Sort();
        foreach (ref var day in CollectionsMarshal.AsSpan(days))
            day &= 0xFFFF;
    }
}
