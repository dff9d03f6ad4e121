using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Lists what alone would give a session its place: a free hour, one more on a day, another week, somebody who meets less often.</summary>
internal sealed class Remedies(TeamYear team, Obstacles obstacles, LookedAt lookedAt)
{
    /// <summary>How many of one kind are listed for one person.</summary>
    private const int OfOneKind = 3;

    private readonly List<ObstacleKind> broken = [];

    internal ValueList<Remedy> Of(int session, PairYear pair, IReadOnlyList<int>? conflict)
    {
        var remedies = new List<Remedy>();
        var board = team.Board;
        foreach (var place in lookedAt.Of(session, pair.Year))
        {
            if (
                board.IsMeantFor(session, place)
                && RemedyAt(session, pair, place) is { } remedy
                && CountAlike(remedies, remedy) < OfOneKind
                && (!board.Tracks[session].IsObservation || CanBeDebriefed(session, place))
            )
                remedies.Add(remedy);
        }
        if (session < team.MeetingCount)
        {
            if (OtherWeek(session, pair) is { } otherWeek)
                remedies.Add(otherWeek);
            foreach (var other in conflict ?? [])
            {
                var theirs = team.PairOf(other);
                // In a single week nobody meets less often.
                if (theirs.Every == 1 && theirs.Weeks > 1)
                    remedies.Add(new(RemedyKind.MeetLessOften, theirs.Pair.Teacher, null));
            }
        }
        return remedies.OrderBy(remedy => remedy.Kind).ToValueList();
    }

    private static int CountAlike(List<Remedy> remedies, Remedy remedy)
    {
        var alike = 0;
        foreach (var known in remedies)
            alike += known.Kind == remedy.Kind && known.Person == remedy.Person ? 1 : 0;
        return alike;
    }

    /// <summary>What would make one place free, if one thing would.</summary>
    private Remedy? RemedyAt(int session, PairYear pair, int place)
    {
        var start = team.Horizon.At(place);
        var unchanging = obstacles.Unchanging(session, pair, place);
        if (unchanging is not null)
        {
            // One of the two alone is in the way, and nothing else is.
            if (
                unchanging.Kind
                    is not (
                        ObstacleKind.LeadUnavailable
                        or ObstacleKind.TeacherUnavailable
                        or ObstacleKind.LeadBusy
                        or ObstacleKind.TeacherBusy
                    )
                // Who is observed teaches: being free does not help.
                || (team.Board.Tracks[session].IsObservation && unchanging.Kind == ObstacleKind.TeacherUnavailable)
                || !IsFreeBeside(unchanging.Kind, session, pair, place)
                || obstacles.Taken(session, pair, place) is not null
                || obstacles.Capped(session, pair, place) is not null
            )
                return null;
            return new(RemedyKind.FreeTime, unchanging.Person, start);
        }
        if (obstacles.Taken(session, pair, place) is not null)
            return null;
        // Where two caps are in the way, neither alone would help.
        team.Board.CapsBroken(session, Place.Day(place), broken);
        if (broken.Count == 0)
            return null;
        var remedy = OfCap(broken[0], pair, start);
        for (var i = 1; i < broken.Count; i++)
        {
            if (OfCap(broken[i], pair, start) != remedy)
                return null;
        }
        return remedy;
    }

    private static Remedy OfCap(ObstacleKind cap, PairYear pair, LocalDateTime start) =>
        new(
            cap is ObstacleKind.LeadWeekCap or ObstacleKind.TeacherWeekCap
                ? RemedyKind.HigherWeekCap
                : RemedyKind.HigherDayCap,
            cap is ObstacleKind.LeadDayCap or ObstacleKind.LeadWeekCap ? pair.Lead.Person : pair.Teacher.Person,
            start
        );

    /// <summary>Whether a debrief could follow an observation at a place: at a time of its own, or in a 1:1 that takes it in.</summary>
    private bool CanBeDebriefed(int observation, int place)
    {
        var board = team.Board;
        var part = team.PartOf(observation)!;
        var debrief = part.Debrief!;
        var after = place + part.Minutes;
        var (first, last) = team.DebriefDays(debrief, Place.Day(place));
        var mark = board.Mark;
        board.Put(observation, place);
        var can = false;
        foreach (var other in board.Tracks[debrief.Session].Between(first, last))
            can |= other >= after && board.IsFree(debrief.Session, other);
        board.TakeBack(mark);
        return can;
    }

    /// <summary>Whether the other of the two people could come, and nothing but the one person's own time is in the way.</summary>
    private bool IsFreeBeside(ObstacleKind kind, int session, PairYear pair, int place)
    {
        var track = team.Board.Tracks[session];
        var isLead = kind is ObstacleKind.LeadUnavailable or ObstacleKind.LeadBusy;
        var other = isLead ? pair.Teacher : pair.Lead;
        var (day, from) = (Place.Day(place), Place.Start(place));
        var to = from + track.Minutes;
        return Obstacles.SharedEvent(pair.Lead.On(day), from, to) is null
            && Obstacles.SharedEvent(pair.Teacher.On(day), from, to) is null
            && !other.IsBusy(day, from, to)
            && Obstacles.IsFree(track, other.On(day), ofLead: !isLead, from, to);
    }

    private Remedy? OtherWeek(int session, PairYear pair)
    {
        if (pair.Every == 1)
            return null;
        var week = session - pair.FirstSession;
        foreach (var other in (ReadOnlySpan<int>)[week + 1, week - 1])
        {
            if (other < 0 || other >= pair.Weeks || team.Board.Wanted[pair.FirstSession + other])
                continue;
            var (first, last) = pair.DaysOf(other);
            foreach (var place in pair.Track.Between(first, last))
            {
                if (team.Board.IsFree(pair.FirstSession + other, place))
                    return new(RemedyKind.OtherWeek, null, team.Horizon.At(place));
            }
        }
        return null;
    }
}
