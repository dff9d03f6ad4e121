namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Places the parts of learning cycles beside the 1:1s that are there: observations with their debriefs first, for they have the fewest choices.</summary>
internal sealed class CycleParts
{
    /// <summary>How many sessions a search for room may reach.</summary>
    internal const int Reach = 200;

    private readonly TeamYear team;
    private readonly CyclePattern pattern;
    private readonly Board board;
    private readonly PartHosts hosts;
    private readonly PartPlaces places;
    private readonly ObservationUnits observations;
    private readonly int[] triedAt;

    internal CycleParts(TeamYear team, CyclePattern pattern)
    {
        this.team = team;
        this.pattern = pattern;
        board = team.Board;
        hosts = new(team, pattern);
        places = new(board);
        observations = new(team, pattern, places, hosts);
        triedAt = new int[team.Parts.Count];
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
            if (part.StageIsOpen && !part.IsPast && !team.IsPlaced(part))
                any |= isTooMuch is null ? TryRest(part) : TryWithin(part, isTooMuch);
        }
        return any;
    }

    /// <summary>Takes the parts up as they were.</summary>
    /// <param name="earlier">The calendar as it was.</param>
    /// <param name="today">The day before which nothing changes.</param>
    internal void Resume(Earlier earlier, int today) =>
        new ResumedParts(team, observations, hosts, earlier, today).TakeUp();

    // An observation whose debrief was held is not held after it.
    private bool TryRest(CyclePart part) =>
        part.Observation is not { } observation
            ? !(part.Debrief is { } debrief && team.IsPlaced(debrief)) && TryOnceMore(part)
            : board.IsPlaced(observation.Session)
                && observations.TryDebrief(
                    part,
                    board.At[observation.Session],
                    observation.Minutes,
                    acrossBreaks: true
                );

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
        var mark = board.Mark;
        if (!TryRest(part))
            return false;
        if (!isTooMuch())
            return true;
        board.TakeBack(mark);
        return false;
    }

    private bool TryPlace(CyclePart part)
    {
        if (part.Kind == SessionKind.Observation)
            return observations.TryPlace(part);
        return TryHosted(part, Hosting.First) || TryOwnTime(part) || TryHosted(part, Hosting.WhenNoOtherTime);
    }

    private bool TryHosted(CyclePart part, Hosting when) =>
        pattern.Hosting == when
        && hosts.MayTake(part)
        && hosts.TryTake(part, board.First[part.Session], board.Last[part.Session]);

    private bool TryOwnTime(CyclePart part)
    {
        var place = places.FirstFree(part);
        if (place >= 0)
        {
            board.PutWanted(part.Session, place);
            return true;
        }
        // A further session never takes the time of another.
        if (part.Kind == SessionKind.Additional || !team.Paths.TryPlace(part.Session, Reach))
            return false;
        board.SetWanted(part.Session, true);
        return true;
    }

    private List<CyclePart> FewestChoicesFirst(List<CyclePart> parts, Func<SessionKind, bool> isMeant) =>
        [
            .. parts
                .Where(part => isMeant(part.Kind))
                .Select(part => (Part: part, Choices: places.CountFree(part.Session)))
                .OrderByDescending(choice => choice.Part.Pair.Pair.Priority)
                .ThenBy(choice => choice.Choices)
                .ThenBy(choice => choice.Part.Session)
                .Select(choice => choice.Part),
        ];
}
