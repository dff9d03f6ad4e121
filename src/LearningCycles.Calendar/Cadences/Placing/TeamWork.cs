namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The order in which a team's sessions are placed.</summary>
internal static class TeamWork
{
    /// <summary>How often the end of the search is repeated: each round may free a place for another session.</summary>
    private const int Rounds = 3;

    internal static void Do(TeamYear team)
    {
        var meetings = team.Meetings;
        meetings.SettleRegularTimes();
        meetings.Fill();
        if (team.Board.Left.Length > 0)
        {
            var tries = int.Parse(Environment.GetEnvironmentVariable("TRIES") ?? "0");
            if (tries > 0)
                new Exploration(team.Board, team.Paths, meetings, team.Pairs).Run(tries, () => false);
        }
        var rtries = int.Parse(Environment.GetEnvironmentVariable("RTRIES") ?? "0");
        if (rtries > 0)
            new Regularity(team.Board, team.Paths, meetings, team.Pairs).Run(rtries);
        for (var round = 0; round < Rounds && meetings.GoHome(); round++) { }
        // Who went home last may have left a place to somebody who has none.
        while (meetings.PlaceLeft()) { }
        team.Board.Settle();
        if (team.Plan.Cycles is not { } pattern)
            return;
        var parts = new CycleParts(team, pattern);
        parts.PlaceAll();
        for (var round = 0; round < Rounds; round++)
        {
            if (!(meetings.PlaceLeft() | parts.PlaceRest() | meetings.GoHome()))
                break;
        }
        while (meetings.PlaceLeft() | parts.PlaceRest()) { }
    }
}
