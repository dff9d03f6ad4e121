namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Tries the regular times that a pair could have in a team whose sessions stay where they are.</summary>
internal sealed class TimeSuggestions(TeamYear team, SettledPairs pairs)
{
    private readonly Board board = team.Board;

    /// <summary>What a regular time of a pair would bring, if all else stayed where it is.</summary>
    internal List<TimeSuggestion> Of(PairYear pair, int most)
    {
        for (var session = 0; session < board.Count; session++)
        {
            if (board.IsPlaced(session))
                board.Pin(session);
        }
        var suggestions = new List<(TimeSuggestion Suggestion, int Rank)>();
        for (var key = 0; key < pair.Keys.Count; key++)
        {
            for (var phase = 0; phase < Math.Min(pair.Every, Math.Max(1, pair.Weeks)); phase++)
            {
                var mark = board.Mark;
                team.Meetings.Regulars.Change(pair, phase, key);
                pairs.NotBefore(pair);
                team.Meetings.Regulars.PutHome(pair);
                var held = PlacedOf(pair);
                for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
                {
                    if (board.Wanted[session] && !board.IsPlaced(session))
                        team.Paths.TryPlace(session, TeamReplan.Reach);
                }
                var placed = PlacedOf(pair);
                suggestions.Add(
                    (
                        new(pair.RegularOf(key), held, placed - held, WantedOf(pair) - placed),
                        PairYear.RankOf(pair.Keys[key])
                    )
                );
                board.TakeBack(mark);
            }
        }
        return suggestions
            .Where(suggestion => suggestion.Suggestion.Held > 0)
            .OrderBy(suggestion => suggestion.Suggestion.Lost)
            .ThenByDescending(suggestion => suggestion.Suggestion.Held)
            .ThenBy(suggestion => suggestion.Rank)
            .Select(suggestion => suggestion.Suggestion)
            .DistinctBy(suggestion => suggestion.Regular)
            .Take(most)
            .ToList();
    }

    private int PlacedOf(PairYear pair)
    {
        var placed = 0;
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
            placed += board.Wanted[session] && board.IsPlaced(session) ? 1 : 0;
        return placed;
    }

    private int WantedOf(PairYear pair)
    {
        var wanted = 0;
        for (var session = pair.FirstSession; session < pair.FirstSession + pair.Weeks; session++)
            wanted += board.Wanted[session] ? 1 : 0;
        return wanted;
    }
}
