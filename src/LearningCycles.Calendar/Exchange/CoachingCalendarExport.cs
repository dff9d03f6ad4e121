using System.Globalization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Makes views of a coaching calendar, one for each audience.</summary>
public static class CoachingCalendarExport
{
    /// <summary>What an audience may see of a calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="nameOf">The name to show for a person; the id if null. The shared view shows no names.</param>
    /// <param name="words">The words to write in; English if null.</param>
    /// <returns>The view. For a person without sessions it has no items.</returns>
    public static CoachingView For(
        this CoachingCalendar calendar,
        Audience audience,
        Func<PersonId, string>? nameOf = null,
        CoachingWords? words = null
    )
    {
        Guard.Against.Null(calendar);
        Guard.Against.Null(audience);
        var naming = nameOf ?? (person => person.Value);
        var own = words ?? CoachingWords.English;
        return audience switch
        {
            Audience.ForTeacher teacher => View(
                Text(own.CalendarOf, naming(teacher.Person), calendar.Plan.School.Name),
                Text(own.AboutOwn, calendar.Plan.School.Name, calendar.Plan.School.Zone.Id),
                session => session.Teacher == teacher.Person,
                session => Full(calendar, session, teacher.Person, naming(session.Lead), own)
            ),
            Audience.ForLead lead => View(
                Text(own.CalendarOf, naming(lead.Person), calendar.Plan.School.Name),
                Text(own.AboutOwn, calendar.Plan.School.Name, calendar.Plan.School.Zone.Id),
                session => session.Lead == lead.Person,
                session => Full(calendar, session, lead.Person, naming(session.Teacher), own)
            ),
            Audience.ForIlt ilt => View(
                Text(own.CalendarOfIlt, calendar.Plan.School.Name),
                Text(own.AboutIlt, calendar.Plan.School.Name, calendar.Plan.School.Zone.Id),
                _ => true,
                session => Redacted(calendar, session, ilt.Key, own)
            ),
            _ => throw new ArgumentException($"No such audience: {audience}.", nameof(audience)),
        };

        CoachingView View(
            string name,
            string about,
            Func<CoachingSession, bool> isSeen,
            Func<CoachingSession, CoachingViewItem> show
        ) =>
            new(
                audience,
                name,
                about,
                calendar.Plan.School.Zone,
                own,
                // By what the audience sees: the calendar's own order among sessions at one time follows people's ids.
                calendar
                    .Sessions.Where(isSeen)
                    .Select(show)
                    .OrderBy(item => item.Start)
                    .ThenBy(item => item.Id, StringComparer.Ordinal)
                    .ToValueList()
            );
    }

    private static CoachingViewItem Full(
        CoachingCalendar calendar,
        CoachingSession session,
        PersonId reader,
        string other,
        CoachingWords words
    ) =>
        new(
            TouchpointId.Own(calendar.Plan.Id, session.Key),
            session.Kind,
            session.Start,
            session.End,
            Text(words.TitleWith, words.NameOf(session.Kind), other),
            Describe(session, reader, words)
        );

    // Category and time. No name, no number of a cycle, no reason goes in, so none can come out.
    private static CoachingViewItem Redacted(
        CoachingCalendar calendar,
        CoachingSession session,
        string key,
        CoachingWords words
    ) =>
        new(
            TouchpointId.Shared(calendar.Plan.Id, session.Key, key),
            session.Kind,
            session.Start,
            session.End,
            words.NameOf(session.Kind),
            ""
        );

    /// <summary>What tells sessions apart: some sites show only one of several events with the same description and time.</summary>
    private static string Describe(CoachingSession session, PersonId reader, CoachingWords words)
    {
        var place = session.Plan is { Cycle: { } cycle, Number: { } number }
            ? session.Kind is SessionKind.Observation or SessionKind.Debrief
                ? Text(words.OfObservation, cycle, number)
                : Text(words.OfCycle, cycle)
            : session.Plan.Week is { } monday
                ? Text(words.OfWeek, monday)
                : "";
        if (!session.IsMoved || session.Plan.Nominal is not { } nominal)
            return place;
        var moved =
            session.MovedBecause is { Title: { } title } obstacle && MayKnow(reader, obstacle)
                ? Text(words.MovedFromBecause, nominal, title)
                : Text(words.MovedFrom, nominal);
        return place.Length == 0 ? moved : place + "\n" + moved;
    }

    /// <summary>What is everybody's, and what is the reader's own; never what somebody else has to do.</summary>
    private static bool MayKnow(PersonId reader, Obstacle obstacle) =>
        obstacle.Kind is ObstacleKind.NoSchool or ObstacleKind.ShortDay
        || (obstacle.Kind == ObstacleKind.SharedEvent && (obstacle.Person is null || obstacle.Person == reader));

    private static string Text(string format, params ReadOnlySpan<object> values)
    {
        var texts = new object[values.Length];
        for (var i = 0; i < values.Length; i++)
            texts[i] = InvariantText.Of(values[i]);
        return string.Format(CultureInfo.InvariantCulture, format, texts);
    }
}
