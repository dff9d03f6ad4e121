namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Takes the parts of cycles up as an earlier calendar had them: those that a 1:1 took in, and the observations with their debriefs.</summary>
/// <param name="team">The team.</param>
/// <param name="observations">Its observations.</param>
/// <param name="hosts">Its 1:1s that take parts in.</param>
/// <param name="earlier">The calendar as it was.</param>
/// <param name="today">The day before which nothing changes.</param>
internal sealed class ResumedParts(
    TeamYear team,
    ObservationUnits observations,
    PartHosts hosts,
    Earlier earlier,
    int today
)
{
    private readonly Board board = team.Board;

    internal void TakeUp()
    {
        TakeUpHosted();
        foreach (var part in team.Parts)
        {
            part.IsPast =
                team.Horizon.IndexOf(part.Cycle.Last) < today
                && !earlier.IsOpen(part.Key, team.Horizon.First.PlusDays(today));
            if (part.Kind == SessionKind.Observation)
                TakeUp(part, part.Debrief!);
        }
    }

    private void TakeUpHosted()
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
                    if (part is not null && !team.IsPlaced(part) && MayStay(part, Place.Day(board.At[session])))
                        hosts.Take(part, session);
                }
            }
        }
    }

    private void TakeUp(CyclePart observation, CyclePart debrief)
    {
        if (!board.IsPlaced(observation.Session))
        {
            if (!IsToCome(debrief))
                return;
            if (!observations.TryBefore(observation))
            {
                // Without its observation a debrief is about nothing.
                hosts.Release(debrief);
                return;
            }
        }
        if (IsToCome(debrief) && !observations.IsInTime(debrief) && !board.IsHeld(debrief.Session))
            hosts.Release(debrief);
        if (
            !team.IsPlaced(debrief)
            && !observations.TryDebrief(debrief, board.At[observation.Session], observation.Minutes, acrossBreaks: true)
            && !board.IsHeld(observation.Session)
        )
            // No debrief can follow it any more: both are looked for anew.
            board.LetGo(observation.Session);
        else
            Pin(observation, debrief);
    }

    private void Pin(CyclePart observation, CyclePart debrief)
    {
        board.Pin(observation.Session);
        if (board.IsPlaced(debrief.Session))
            board.Pin(debrief.Session);
    }

    private bool MayStay(CyclePart part, int day) => day < today || (hosts.MayTake(part) && part.Holds(day));

    // One without a place is on no day that is to come.
    private bool IsToCome(CyclePart part) => Place.Day(team.PlaceOf(part)) >= today;
}
