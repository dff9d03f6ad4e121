namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Counts, for a session without a place, the obstacle of every time that was looked at.</summary>
internal sealed class Reasons(TeamYear team, Obstacles obstacles, LookedAt lookedAt)
{
    // An observation that could be held is left out when no debrief can follow it soon enough.
    private static readonly Obstacle NoDebrief = new(ObstacleKind.NoDebriefInTime);

    private readonly List<(Obstacle Obstacle, int Times)> counts = [];

    internal ValueList<ObstacleCount> OfMeeting(PairYear pair, int week)
    {
        var session = pair.FirstSession + week;
        var board = team.Board;
        if (board.Last[session] < pair.OpenFrom && pair.DaysOf(week).First <= board.Last[session])
            return Only(ObstacleKind.Frozen);
        if (board.Only[session] >= 0)
            return Count(session, pair, RegularPlaces(session, pair), isObservation: false);
        if (pair.Pair.Cadence.WhenClosed == WhenClosed.Skip && pair.KeyIndex >= 0)
            return Only(ObstacleKind.NoRegularDay);
        return Count(session, pair, lookedAt.Of(session, pair.Year), isObservation: false);
    }

    internal ValueList<ObstacleCount> OfPart(CyclePart part)
    {
        if (!part.StageIsOpen)
            return Only(ObstacleKind.CycleTooShort);
        var board = team.Board;
        // One that stays without a debrief is told of as what it is: none could follow it in time.
        if (part.Observation is { } observation)
            return Only(
                board.IsPlaced(observation.Session) ? ObstacleKind.NoDebriefInTime : ObstacleKind.NoObservation
            );
        if (board.Last[part.Session] < part.Pair.OpenFrom)
            return Only(ObstacleKind.Frozen);
        return Count(part.Session, part.Pair, lookedAt.Of(part.Session, part.Pair.Year), part.Debrief is not null);
    }

    private List<int> RegularPlaces(int session, PairYear pair)
    {
        var places = new List<int>();
        for (var day = team.Board.First[session]; day <= team.Board.Last[session]; day++)
        {
            var place = Place.Of(day, Place.Start(team.Board.Only[session]));
            if (team.Board.IsRegular(session, place))
                places.Add(place);
        }
        return places;
    }

    private static ValueList<ObstacleCount> Only(ObstacleKind kind) => [new(new(kind), 1)];

    private ValueList<ObstacleCount> Count(int session, PairYear pair, List<int> places, bool isObservation)
    {
        counts.Clear();
        foreach (var place in places)
        {
            var obstacle = obstacles.At(session, pair, place);
            if (obstacle is null && !team.Board.Tracks[session].Allows(place))
                continue;
            Add(
                obstacle
                    ?? (
                        isObservation
                            ? NoDebrief
                            : throw new InvalidOperationException(
                                $"{team.KeyOf(session)} was left without a place although one is free. This is a fault of the generator."
                            )
                    )
            );
        }
        // Only a session that is longer than any day has no time to look at.
        if (counts.Count == 0)
            return Only(ObstacleKind.TooLong);
        return counts
            .Select(count => new ObstacleCount(count.Obstacle, count.Times))
            .OrderByDescending(count => count.Times)
            .ThenBy(count => count.Obstacle.Kind)
            .ThenBy(count => count.Obstacle.Title, StringComparer.Ordinal)
            .ThenBy(count => count.Obstacle.Person)
            .ThenBy(count => count.Obstacle.By)
            .ToValueList();
    }

    private void Add(Obstacle obstacle)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Obstacle.Kind != obstacle.Kind || counts[i].Obstacle != obstacle)
                continue;
            counts[i] = (counts[i].Obstacle, counts[i].Times + 1);
            return;
        }
        counts.Add((obstacle, 1));
    }
}
