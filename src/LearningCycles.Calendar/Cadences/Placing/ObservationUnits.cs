namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Observations, each with the debrief that follows soon enough after it: neither is placed without the other.</summary>
internal sealed class ObservationUnits(TeamYear team, CyclePattern pattern, PartPlaces partPlaces, PartHosts hosts)
{
    /// <summary>The days without school that a debrief may wait in the first place; feedback over a break comes too late to use.</summary>
    private const int LongWeekend = 4;

    private readonly Board board = team.Board;
    private readonly List<int> places = [];
    private readonly List<int> otherPlaces = [];
    private readonly Board.DayView ofObservation = new(team.Board);
    private readonly Board.DayView ofDebrief = new(team.Board);

    internal bool TryPlace(CyclePart observation)
    {
        partPlaces.List(observation, places);
        foreach (var acrossBreaks in (ReadOnlySpan<bool>)[false, true])
        {
            var today = -1;
            foreach (var place in places)
            {
                if (Place.Day(place) != today)
                    ofObservation.Look(observation.Session, today = Place.Day(place));
                if (ofObservation.IsFree(Place.Start(place)) && TryAt(observation, place, acrossBreaks))
                    return true;
            }
        }
        foreach (var place in places)
        {
            if (TryMakingRoom(observation, place))
                return true;
        }
        return false;
    }

    /// <summary>Places a debrief at the first time that is soon enough after its observation.</summary>
    /// <param name="debrief">The debrief.</param>
    /// <param name="observed">The place of its observation.</param>
    /// <param name="minutes">How long the observation takes.</param>
    /// <param name="acrossBreaks">Whether a longer break may lie between.</param>
    internal bool TryDebrief(CyclePart debrief, int observed, int minutes, bool acrossBreaks)
    {
        var (first, last) = team.DebriefDays(debrief, Place.Day(observed));
        if (!acrossBreaks)
            last = Math.Min(last, Place.Day(observed) + pattern.DebriefWithinDays + LongWeekend);
        var after = observed + minutes;
        var mayHost = hosts.MayTake(debrief);
        if (mayHost && pattern.Hosting == Hosting.First && hosts.TryTake(debrief, first, last, after))
            return true;
        var told = board.Published[debrief.Session];
        if (told >= after && Place.Day(told) <= last && board.IsFree(debrief.Session, told))
        {
            PutDebrief(debrief, told);
            return true;
        }
        var today = -1;
        foreach (var place in board.Tracks[debrief.Session].Between(first, last))
        {
            if (place < after)
                continue;
            if (Place.Day(place) != today)
                ofDebrief.Look(debrief.Session, today = Place.Day(place));
            if (!ofDebrief.IsFree(Place.Start(place)))
                continue;
            PutDebrief(debrief, place);
            return true;
        }
        return mayHost && pattern.Hosting == Hosting.WhenNoOtherTime && hosts.TryTake(debrief, first, last, after);
    }

    /// <summary>Looks for another time of an observation after which its debrief can stay where it is.</summary>
    internal bool TryBefore(CyclePart observation)
    {
        partPlaces.List(observation, places);
        foreach (var place in places)
        {
            if (!IsInTime(observation.Debrief!, place) || !board.IsFree(observation.Session, place))
                continue;
            board.PutWanted(observation.Session, place);
            return true;
        }
        return false;
    }

    /// <summary>Whether a debrief is after its observation, and soon enough.</summary>
    internal bool IsInTime(CyclePart debrief) => IsInTime(debrief, board.At[debrief.Observation!.Session]);

    // The two are of the same people, so that neither begins during the other.
    private bool IsInTime(CyclePart debrief, int observed)
    {
        var at = team.PlaceOf(debrief);
        return at > observed && Place.Day(at) <= team.DebriefDays(debrief, Place.Day(observed)).Last;
    }

    /// <summary>Puts an observation at a free place, if its debrief then finds a time soon enough after it.</summary>
    private bool TryAt(CyclePart observation, int place, bool acrossBreaks)
    {
        var mark = board.Mark;
        board.PutWanted(observation.Session, place);
        if (TryDebrief(observation.Debrief!, place, observation.Minutes, acrossBreaks))
        {
            board.Pin(observation.Session);
            return true;
        }
        board.TakeBack(mark);
        return false;
    }

    private void PutDebrief(CyclePart debrief, int place)
    {
        board.PutWanted(debrief.Session, place);
        board.Pin(debrief.Session);
    }

    /// <summary>Lets what is in the way move on: a 1:1 to another of its places, an observation with its debrief to others of theirs.</summary>
    private bool TryMakingRoom(CyclePart observation, int place)
    {
        ofObservation.Look(observation.Session, Place.Day(place));
        var verdict = ofObservation.Probe(Place.Start(place), out var blocker, withPinned: true);
        if (verdict != Verdict.One)
            return false;
        return team.PartOf(blocker) is { Kind: SessionKind.Observation or SessionKind.Debrief } other
            ? TryInsteadOf(other.Observation ?? other, observation, place)
            : TryMovingOn(blocker, observation, place);
    }

    private bool TryMovingOn(int blocker, CyclePart observation, int place)
    {
        if (board.Pinned[blocker])
            return false;
        var mark = board.Mark;
        board.Put(blocker, Place.None);
        if (TryAt(observation, place, acrossBreaks: true) && team.Paths.TryPlace(blocker, CycleParts.Reach))
            return true;
        board.TakeBack(mark);
        return false;
    }

    private bool TryInsteadOf(CyclePart other, CyclePart observation, int place)
    {
        if (board.IsHeld(other.Session) || board.IsHeld(other.Debrief!.Session))
            return false;
        var mark = board.Mark;
        hosts.Release(other);
        hosts.Release(other.Debrief);
        if (TryAt(observation, place, acrossBreaks: true))
        {
            partPlaces.List(other, otherPlaces);
            foreach (var instead in otherPlaces)
            {
                if (board.IsFree(other.Session, instead) && TryAt(other, instead, acrossBreaks: true))
                    return true;
            }
        }
        board.TakeBack(mark);
        return false;
    }
}
