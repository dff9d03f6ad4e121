using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Makes values of what is on a team's board.</summary>
internal static class Results
{
    internal static IEnumerable<CoachingSession> Of(TeamYear team)
    {
        foreach (var pair in team.Pairs)
        {
            var regular = pair.KeyIndex < 0 ? null : pair.RegularOf(pair.KeyIndex);
            for (var week = 0; week < pair.Weeks; week++)
            {
                var session = pair.FirstSession + week;
                if (team.Board.IsPlaced(session))
                    yield return new(PlanOf(team, pair, week, regular), team.Horizon.At(team.Board.At[session]));
            }
        }
    }

    internal static PlannedSession PlanOf(TeamYear team, PairYear pair, int week, RegularTime? regular)
    {
        var session = pair.FirstSession + week;
        var monday = pair.WeekAt(week).Monday;
        // Of several days with the label, the one that is used is the regular one.
        var at = team.Board.At[session];
        var home = pair.KeyIndex >= 0 && pair.IsAt(pair.KeyIndex, at) ? at : team.Board.Home[session];
        return new(
            SessionKey.OneOnOne(pair.Pair.Lead, pair.Pair.Teacher, monday),
            pair.Pair.Cadence.Minutes,
            team.Horizon.First.PlusDays(team.Board.First[session]),
            team.Horizon.First.PlusDays(team.Board.Last[session])
        )
        {
            Week = monday,
            Regular = regular,
            Nominal = home < 0 ? null : team.Horizon.At(home),
        };
    }
}
