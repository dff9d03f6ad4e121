namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Places the parts of learning cycles beside the 1:1s that are there: observations with their debriefs first, for they have the fewest choices.</summary>
internal sealed class CycleParts
{
    /// <summary>How many instructional days further off a part may be to spare the lead one more session on a day.</summary>
    private const int DaysPerSession = 2;

    /// <summary>The days without school that a debrief may wait in the first place; feedback over a break comes too late to use.</summary>
    private const int LongWeekend = 4;

    private const int Reach = 200;

    private readonly TeamYear team;
    private readonly CyclePattern pattern;
    private readonly Board board;
    private readonly List<int> days = [];
    private readonly List<int> places = [];
    private readonly List<int> otherPlaces = [];
    private readonly HashSet<int> hosts = [];
    private readonly int[] triedAt;
    private readonly Board.DayView view;
    private readonly Board.DayView ofPart;

    internal CycleParts(TeamYear team, CyclePattern pattern)
    {
        this.team = team;
        this.pattern = pattern;
        board = team.Board;
        triedAt = new int[team.Parts.Count];
        view = new(board);
        ofPart = new(board);
    }

    internal void PlaceAll()
    {
        foreach (var cycle in pattern.Cycles)
        {
            var ofCycle = team.Parts.Where(part => part.Cycle == cycle && part.StageIsOpen).ToList();
            foreach (var part in FewestChoicesFirst(ofCycle, kind => kind == SessionKind.Observation))
                TryPlace(part);
            foreach (
                var part in FewestChoicesFirst(
                    ofCycle,
                    kind => kind is not (SessionKind.Observation or SessionKind.Debrief or SessionKind.Additional)
                )
            )
                TryPlace(part);
        }
        foreach (var part in team.Parts.Where(part => part.Kind == SessionKind.Additional && part.StageIsOpen))
            TryPlace(part);
    }

    /// <summary>Tries once more for every part that has no place.</summary>
    /// <param name="isTooMuch">Says of the board whether more was moved for a part than may be; null when anything may.</param>
    internal bool PlaceRest(Func<bool>? isTooMuch = null)
    {
        var any = false;
        foreach (var part in team.Parts)
        {
            if (part.StageIsOpen && !part.IsPast && !IsPlaced(part))
                any |= isTooMuch is null ? TryRest(part) : TryWithin(part, isTooMuch);
        }
        return any;
    }

    // An observation whose debrief was held is not held after it.
    private bool TryRest(CyclePart part) =>
        part.Observation is not { } observation
            ? !(part.Debrief is { } debrief && IsPlaced(debrief)) && TryOnceMore(part)
            : board.IsPlaced(observation.Session)
                && TryDebrief(part, board.At[observation.Session], observation.Minutes, acrossBreaks: true);

    /// <summary>Tries, unless it was tried on the same board before.</summary>
    private bool TryOnceMore(CyclePart part)
    {
        ref var tried = ref triedAt[part.Session - team.MeetingCount];
        if (tried == board.Version)
            return false;
        if (TryPlace(part))
            return true;
        tried = board.Version;
        return false;
    }

    private bool TryWithin(CyclePart part, Func<bool> isTooMuch)
    {
        // Pins and hosts are not in the journal.
        var mark = board.Mark;
        bool[] pinned = [.. board.Pinned];
        var hostOf = team.Parts.ConvertAll(other => other.Host);
        if (!TryRest(part))
            return false;
        if (!isTooMuch())
            return true;
        board.TakeBack(mark);
        pinned.CopyTo(board.Pinned, 0);
        hosts.Clear();
        for (var i = 0; i < hostOf.Count; i++)
        {
            team.Parts[i].Host = hostOf[i];
            if (hostOf[i] >= 0)
                hosts.Add(hostOf[i]);
        }
        return false;
    }

    /// <summary>Takes the parts up as they were: those that a 1:1 took in, and the observations with their debriefs.</summary>
    /// <param name="earlier">The calendar as it was.</param>
    /// <param name="today">The day before which nothing changes.</param>
    internal void Resume(Earlier earlier, int today)
    {
        ResumeHosted(earlier, today);
        foreach (var part in team.Parts)
        {
            part.IsPast =
                team.Horizon.IndexOf(part.Cycle.Last) < today
                && !earlier.IsOpen(part.Key, team.Horizon.First.PlusDays(today));
            if (part.Kind != SessionKind.Observation)
                continue;
            var debrief = part.Debrief!;
            if (!board.IsPlaced(part.Session))
            {
                if (!IsPlaced(debrief) || IsOver(debrief, today))
                    continue;
                if (!TryBefore(part))
                {
                    // Without its observation a debrief is about nothing.
                    Release(debrief);
                    continue;
                }
            }
            if (IsPlaced(debrief) && !IsOver(debrief, today) && !IsInTime(debrief) && !board.IsHeld(debrief.Session))
                Release(debrief);
            if (
                !IsPlaced(debrief)
                && !TryDebrief(debrief, board.At[part.Session], part.Minutes, acrossBreaks: true)
                && !board.IsHeld(part.Session)
            )
            {
                // No debrief can follow it any more: both are looked for anew.
                board.Pinned[part.Session] = false;
                board.Put(part.Session, Place.None);
                continue;
            }
            board.Pinned[part.Session] = true;
            if (board.IsPlaced(debrief.Session))
                board.Pinned[debrief.Session] = true;
        }
    }

    private void ResumeHosted(Earlier earlier, int today)
    {
        foreach (var pair in team.Pairs)
        {
            for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
            {
                if (!board.IsPlaced(session) || earlier.Session(team.KeyOf(session)) is not { Hosts.Count: > 0 } before)
                    continue;
                foreach (var hosted in before.Hosts)
                {
                    var part = team.Parts.Find(candidate => candidate.Pair == pair && candidate.Key == hosted.Key);
                    if (part is null || IsPlaced(part) || !MayStay(part, Place.Day(board.At[session]), today))
                        continue;
                    part.Host = session;
                    hosts.Add(session);
                    board.Pinned[session] = true;
                }
            }
        }
    }

    private bool MayStay(CyclePart part, int day, int today) => day < today || (MayBeHosted(part) && part.Holds(day));

    private bool IsOver(CyclePart part, int today) =>
        Place.Day(part.Host >= 0 ? board.At[part.Host] : board.At[part.Session]) < today;

    private bool IsInTime(CyclePart debrief)
    {
        var at = debrief.Host >= 0 ? board.At[debrief.Host] : board.At[debrief.Session];
        var observed = board.At[debrief.Observation!.Session];
        return at >= observed + debrief.Observation.Minutes
            && Place.Day(at) <= team.DebriefDays(debrief, Place.Day(observed)).Last;
    }

    /// <summary>Looks for another time of an observation after which its debrief can stay where it is.</summary>
    private bool TryBefore(CyclePart part)
    {
        ListPlaces(part, places);
        var mark = board.Mark;
        foreach (var place in places)
        {
            if (!board.IsFree(part.Session, place))
                continue;
            Put(part.Session, place);
            if (IsInTime(part.Debrief!))
                return true;
            board.TakeBack(mark);
        }
        return false;
    }

    private void Release(CyclePart part)
    {
        if (part.Host < 0)
            board.LetGo(part.Session);
        else
            LeaveHost(part);
    }

    private void LeaveHost(CyclePart part)
    {
        var host = part.Host;
        part.Host = -1;
        if (team.Parts.Exists(other => other.Host == host))
            return;
        hosts.Remove(host);
        board.Unpin(host);
    }

    internal bool IsPlaced(CyclePart part) => part.Host >= 0 || board.IsPlaced(part.Session);

    private bool TryPlace(CyclePart part)
    {
        if (part.Pair.Year.School.Weeks.Count == 0)
            return false;
        if (part.Kind == SessionKind.Observation)
            return TryObservation(part);
        var mayHost = MayBeHosted(part);
        if (
            mayHost
            && pattern.Hosting == Hosting.First
            && TryHost(part, board.First[part.Session], board.Last[part.Session])
        )
            return true;
        if (TryOwnTime(part))
            return true;
        return mayHost
            && pattern.Hosting == Hosting.WhenNoOtherTime
            && TryHost(part, board.First[part.Session], board.Last[part.Session]);
    }

    private bool TryOwnTime(CyclePart part)
    {
        var place = FirstFree(part);
        if (place >= 0)
        {
            Put(part.Session, place);
            return true;
        }
        // A further session never takes the time of another.
        if (part.Kind == SessionKind.Additional || !team.Paths.TryPlace(part.Session, Reach))
            return false;
        board.SetWanted(part.Session, true);
        return true;
    }

    /// <summary>The best of a part's places that is free, or none.</summary>
    private int FirstFree(CyclePart part)
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

    private bool TryObservation(CyclePart part)
    {
        ListPlaces(part, places);
        foreach (var acrossBreaks in (ReadOnlySpan<bool>)[false, true])
        {
            var today = -1;
            foreach (var place in places)
            {
                if (Place.Day(place) != today)
                    ofPart.Look(part.Session, today = Place.Day(place));
                if (ofPart.IsFree(Place.Start(place)) && TryAt(part, place, acrossBreaks))
                    return true;
            }
        }
        foreach (var place in places)
        {
            if (TryMakingRoom(part, place))
                return true;
        }
        return false;
    }

    /// <summary>Puts an observation at a free place, if its debrief then finds a time soon enough after it.</summary>
    private bool TryAt(CyclePart part, int place, bool acrossBreaks)
    {
        var mark = board.Mark;
        Put(part.Session, place);
        if (TryDebrief(part.Debrief!, place, part.Minutes, acrossBreaks))
        {
            board.Pinned[part.Session] = true;
            return true;
        }
        board.TakeBack(mark);
        return false;
    }

    private bool TryDebrief(CyclePart debrief, int observed, int minutes, bool acrossBreaks)
    {
        var (first, last) = team.DebriefDays(debrief, Place.Day(observed));
        if (!acrossBreaks)
            last = Math.Min(last, Place.Day(observed) + pattern.DebriefWithinDays + LongWeekend);
        var after = observed + minutes;
        var mayHost = MayBeHosted(debrief);
        if (mayHost && pattern.Hosting == Hosting.First && TryHost(debrief, first, last, after))
            return true;
        var told = board.Published[debrief.Session];
        if (told >= after && Place.Day(told) <= last && board.IsFree(debrief.Session, told))
        {
            Put(debrief.Session, told);
            board.Pinned[debrief.Session] = true;
            return true;
        }
        var today = -1;
        foreach (var place in board.Tracks[debrief.Session].Between(first, last))
        {
            if (place < after)
                continue;
            if (Place.Day(place) != today)
                view.Look(debrief.Session, today = Place.Day(place));
            if (!view.IsFree(Place.Start(place)))
                continue;
            Put(debrief.Session, place);
            board.Pinned[debrief.Session] = true;
            return true;
        }
        return mayHost && pattern.Hosting == Hosting.WhenNoOtherTime && TryHost(debrief, first, last, after);
    }

    /// <summary>Lets what is in the way move on: a 1:1 to another of its places, an observation with its debrief to others of theirs.</summary>
    private bool TryMakingRoom(CyclePart part, int place)
    {
        view.Look(part.Session, Place.Day(place));
        var verdict = view.Probe(Place.Start(place), out var blocker, withPinned: true);
        if (verdict != Verdict.One || hosts.Contains(blocker))
            return false;
        var mark = board.Mark;
        if (team.PartOf(blocker) is not { } other || other.Kind is not (SessionKind.Observation or SessionKind.Debrief))
        {
            if (board.Pinned[blocker])
                return false;
            board.Put(blocker, Place.None);
            if (board.IsFree(part.Session, place) && TryAt(part, place, acrossBreaks: true))
            {
                if (team.Paths.TryPlace(blocker, Reach))
                    return true;
                Unplace(part);
            }
            board.TakeBack(mark);
            return false;
        }
        var unit = other.Observation ?? other;
        if (unit == part || board.IsHeld(unit.Session) || board.IsHeld(unit.Debrief!.Session))
            return false;
        var (oldObserved, oldDebrief, oldHost) = (
            board.At[unit.Session],
            board.At[unit.Debrief!.Session],
            unit.Debrief.Host
        );
        Unplace(unit);
        if (board.IsFree(part.Session, place) && TryAt(part, place, acrossBreaks: true))
        {
            ListPlaces(unit, otherPlaces);
            foreach (var instead in otherPlaces)
            {
                if (board.IsFree(unit.Session, instead) && TryAt(unit, instead, acrossBreaks: true))
                    return true;
            }
            Unplace(part);
        }
        // Put back by hand: pins and hosts are not in the journal.
        board.TakeBack(mark);
        Restore(unit, oldObserved, oldDebrief, oldHost);
        return false;
    }

    private void Unplace(CyclePart observation)
    {
        board.Pinned[observation.Session] = false;
        board.Put(observation.Session, Place.None);
        var debrief = observation.Debrief!;
        board.Pinned[debrief.Session] = false;
        if (board.IsPlaced(debrief.Session))
            board.Put(debrief.Session, Place.None);
        if (debrief.Host >= 0)
            LeaveHost(debrief);
    }

    private void Restore(CyclePart unit, int observed, int debriefed, int host)
    {
        if (board.At[unit.Session] != observed)
            board.Put(unit.Session, observed);
        board.Pinned[unit.Session] = true;
        var debrief = unit.Debrief!;
        if (board.At[debrief.Session] != debriefed)
            board.Put(debrief.Session, debriefed);
        board.Pinned[debrief.Session] = debriefed >= 0;
        if (host < 0)
            return;
        debrief.Host = host;
        hosts.Add(host);
        board.Pinned[host] = true;
    }

    private bool MayBeHosted(CyclePart part) =>
        pattern.Hosting != Hosting.Never
        && pattern.Hosted.Contains(part.Kind)
        && part.Pair.Pair.Cadence.Minutes >= part.Minutes;

    /// <summary>Lets one of the pair's 1:1s take a part in: an early one for what opens a stage, the last for a reflection, the nearest to the middle for a check.</summary>
    private bool TryHost(CyclePart part, int first, int last, int after = 0)
    {
        var pair = part.Pair;
        var (best, bestScore) = (-1, int.MaxValue);
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
        {
            var at = board.At[session];
            if (at < after || at < 0 || Place.Day(at) < first || Place.Day(at) > last || hosts.Contains(session))
                continue;
            var day = Place.Day(at);
            var score = part.Kind switch
            {
                SessionKind.Reflection => -day,
                SessionKind.MidCycleCheck => Math.Abs((2 * day) - first - last),
                _ => day,
            };
            if (score < bestScore)
                (best, bestScore) = (session, score);
        }
        if (best < 0)
            return false;
        part.Host = best;
        hosts.Add(best);
        board.Pinned[best] = true;
        return true;
    }

    private void Put(int session, int place)
    {
        board.SetWanted(session, true);
        board.Put(session, place);
    }

    /// <summary>A part's places, best first: what people were told, then day by day.</summary>
    private void ListPlaces(CyclePart part, List<int> into)
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
        foreach (ref var day in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(days))
            day &= 0xFFFF;
    }

    private List<CyclePart> FewestChoicesFirst(List<CyclePart> parts, Func<SessionKind, bool> isMeant) =>
        [
            .. parts
                .Where(part => isMeant(part.Kind))
                .Select(part => (Part: part, Choices: FreePlaces(part.Session)))
                .OrderByDescending(choice => choice.Part.Pair.Pair.Priority)
                .ThenBy(choice => choice.Choices)
                .ThenBy(choice => choice.Part.Session)
                .Select(choice => choice.Part),
        ];

    private int FreePlaces(int session)
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
}
