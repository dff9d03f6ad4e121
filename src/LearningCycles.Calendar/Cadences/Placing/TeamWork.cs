namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The order in which a team's sessions are placed.</summary>
internal static class TeamWork
{
    /// <summary>How often the end of the search is repeated: each round may free a place for another session.</summary>
    private const int Rounds = 3;

    internal static void Do(TeamYear team, Effort effort)
    {
        var meetings = team.Meetings;
        meetings.SettleRegularTimes();
        meetings.Fill();
        var explored = team.Board.Left.Length > 0 && Explore(team, effort);
        new Regularity(team.Board, team.Paths, meetings, team.Pairs).Run(
            effort.Regularity,
            effort.RegularityLooks,
            explored || IsCrowded(team) ? int.MaxValue : effort.RegularityPerMissing
        );
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

    /// <summary>Whether a session has no place though the calendar and the two people's own time would allow one.</summary>
    private static bool IsCrowded(TeamYear team)
    {
        foreach (var session in team.Board.Left)
        {
            if (team.Board.PlacesOf(session).Length > 0)
                return true;
        }
        return false;
    }

    /// <summary>Looks for more room until as many are placed as can be at most; false when there was nothing to look for.</summary>
    private static bool Explore(TeamYear team, Effort effort)
    {
        var wished = team.Board.Left.Length;
        foreach (var lead in team.Bounds.Outcomes())
            wished -= lead.Wished - lead.UpperBound;
        // What is left over the bounds can be placed perhaps; nothing else can.
        var hopeless = team.Board.Left.Length - wished;
        if (wished <= 0)
            return false;
        new Exploration(team.Board, team.Paths, team.Meetings, team.Pairs).Run(
            effort.Exploration,
            effort.IdleExploration,
            () => team.Board.Left.Length <= hopeless
        );
        return true;
    }
}
