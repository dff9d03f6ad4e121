using LearningCycles.Calendar.Schools;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Says why a session cannot have a starting time: the first obstacle in the order of <see cref="ObstacleKind" />.</summary>
internal sealed class Obstacles(TeamYear team)
{
    private readonly Board board = team.Board;

    /// <summary>The obstacles of the last pair that need nobody else to tell: most places of a session have one of a few.</summary>
    private readonly List<Obstacle> known = [];
    private PairYear? knownOf;

    /// <summary>The obstacle of a place, or null when the session could be there.</summary>
    internal Obstacle? At(int session, PairYear pair, int place) =>
        Unchanging(session, pair, place) ?? Taken(session, pair, place) ?? Capped(session, pair, place);

    /// <summary>What no other session can change: the calendar and the two people's own time.</summary>
    internal Obstacle? Unchanging(int session, PairYear pair, int place)
    {
        var track = board.Tracks[session];
        var (index, from) = (Place.Day(place), Place.Start(place));
        var to = from + track.Minutes;
        var day = pair.Year[index];
        if (track.IsObservation ? !day.StudentsOnSite : !day.StaffIn)
            return Of(pair, ObstacleKind.NoSchool, WhyNot(day));
        if (pair.Year.ClockChangesDuring(index, from, to))
            return Of(pair, ObstacleKind.ClockChange);
        var (lead, teacher) = (pair.Lead.On(index), pair.Teacher.On(index));
        var leadIs = IsFree(track, lead, ofLead: true, from, to);
        var teacherIs = IsFree(track, teacher, ofLead: false, from, to);
        if ((!leadIs || !teacherIs) && WouldBeFreeOnAFullDay(track, pair, index, from, to))
            return Of(pair, ObstacleKind.ShortDay, WhyShort(day));
        if (!leadIs)
            return Of(pair, ObstacleKind.LeadUnavailable, null, pair.Lead.Person);
        if (!teacherIs)
            return Of(pair, ObstacleKind.TeacherUnavailable, null, pair.Teacher.Person);
        return SharedEvent(lead, from, to)
            ?? SharedEvent(teacher, from, to)
            ?? (
                pair.Lead.IsBusy(index, from, to) ? Of(pair, ObstacleKind.LeadBusy, null, pair.Lead.Person)
                : pair.Teacher.IsBusy(index, from, to) ? Of(pair, ObstacleKind.TeacherBusy, null, pair.Teacher.Person)
                : null
            );
    }

    internal Obstacle? Taken(int session, PairYear pair, int place)
    {
        var track = board.Tracks[session];
        var other = board.OverlappingOf(track.Lead, session, place);
        if (other >= 0)
            return new(ObstacleKind.LeadTaken, null, pair.Lead.Person) { By = team.KeyOf(other) };
        other = board.OverlappingOf(track.Teacher, session, place);
        return other >= 0 ? new(ObstacleKind.TeacherTaken, null, pair.Teacher.Person) { By = team.KeyOf(other) } : null;
    }

    internal Obstacle? Capped(int session, PairYear pair, int place) =>
        board.CapBroken(session, Place.Day(place)) is not { } kind ? null
        : kind is ObstacleKind.LeadDayCap or ObstacleKind.LeadWeekCap ? Of(pair, kind, null, pair.Lead.Person)
        : Of(pair, kind, null, pair.Teacher.Person);

    private Obstacle Of(PairYear pair, ObstacleKind kind, string? title = null, PersonId? person = null)
    {
        if (pair != knownOf)
            known.Clear();
        knownOf = pair;
        foreach (var obstacle in known)
        {
            if (
                obstacle.Kind == kind
                && string.Equals(obstacle.Title, title, StringComparison.Ordinal)
                && obstacle.Person == person
            )
                return obstacle;
        }
        known.Add(new(kind, title, person));
        return known[^1];
    }

    /// <summary>The shared event that a person has during a span of a day, if any.</summary>
    internal static Obstacle? SharedEvent(PersonDay person, int from, int to)
    {
        foreach (var shared in person.SharedEvents)
        {
            if (shared.Time.Overlaps(from, to))
                return shared.Obstacle;
        }
        return null;
    }

    /// <summary>Whether it is the early release or the late start, and nobody's own time, that is in the way.</summary>
    private static bool WouldBeFreeOnAFullDay(Track track, PairYear pair, int day, int from, int to) =>
        pair.Lead.OnFullLength(day) is { } lead
        && pair.Teacher.OnFullLength(day) is { } teacher
        && IsFree(track, lead, ofLead: true, from, to)
        && IsFree(track, teacher, ofLead: false, from, to);

    /// <summary>Whether a person's own windows hold a span of a day.</summary>
    internal static bool IsFree(Track track, PersonDay day, bool ofLead, int from, int to)
    {
        var windows =
            !track.IsObservation ? day.Meeting
            : ofLead ? day.Observing
            : day.Teaching;
        foreach (var window in windows)
        {
            if (window.Contains(from, to))
                return true;
        }
        return false;
    }

    private static string? WhyShort(DayFacts day) =>
        day.Events.FirstOrDefault(e => e.Kind is DayEventKind.EarlyRelease or DayEventKind.LateStart)?.Title;

    private static string WhyNot(DayFacts day) => day.WhyClosed ?? day.Because?.Title ?? "no students on site";
}
