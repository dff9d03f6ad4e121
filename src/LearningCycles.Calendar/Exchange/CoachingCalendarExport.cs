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
                session => session.Teacher == teacher.Person,
                session => Full(calendar, session, naming(session.Lead), own)
            ),
            Audience.ForLead lead => View(
                Text(own.CalendarOf, naming(lead.Person), calendar.Plan.School.Name),
                session => session.Lead == lead.Person,
                session => Full(calendar, session, naming(session.Teacher), own)
            ),
            Audience.ForIlt => View(
                Text(own.CalendarOfIlt, calendar.Plan.School.Name),
                _ => true,
                session => Redacted(calendar, session, own)
            ),
            _ => throw new ArgumentException($"No such audience: {audience}.", nameof(audience)),
        };

        CoachingView View(
            string name,
            Func<CoachingSession, bool> isSeen,
            Func<CoachingSession, CoachingViewItem> show
        ) =>
            new(
                audience,
                name,
                calendar.Plan.School.Zone,
                own,
                calendar.Sessions.Where(isSeen).Select(show).ToValueList()
            );
    }

    private static CoachingViewItem Full(
        CoachingCalendar calendar,
        CoachingSession session,
        string other,
        CoachingWords words
    ) =>
        new(
            TouchpointId.Of(calendar.Plan.Id, session.Key, shared: false),
            session.Kind,
            session.Start,
            session.End,
            Text(words.TitleWith, words.NameOf(session.Kind), other),
            Describe(session, words)
        );

    // Category and time. No name, no number of a cycle, no reason goes in, so none can come out.
    private static CoachingViewItem Redacted(CoachingCalendar calendar, CoachingSession session, CoachingWords words) =>
        new(
            TouchpointId.Of(calendar.Plan.Id, session.Key, shared: true),
            session.Kind,
            session.Start,
            session.End,
            words.NameOf(session.Kind),
            ""
        );

    /// <summary>What tells sessions apart: some sites show only one of several events with the same description and time.</summary>
    private static string Describe(CoachingSession session, CoachingWords words)
    {
        var place =
            session.Plan.Cycle is { } cycle ? Text(words.OfCycle, cycle, session.Plan.Number ?? 1)
            : session.Plan.Week is { } monday ? Text(words.OfWeek, monday)
            : "";
        if (!session.IsMoved || session.Plan.Nominal is not { } nominal)
            return place;
        // A busy time or another session is somebody's own affair: only what everyone may know is named.
        var known =
            session.MovedBecause is
            { Kind: ObstacleKind.NoSchool or ObstacleKind.ShortDay or ObstacleKind.SharedEvent, Title: not null };
        var moved = known
            ? Text(words.MovedFromBecause, nominal, session.MovedBecause!.Title!)
            : Text(words.MovedFrom, nominal);
        return place.Length == 0 ? moved : place + "\n" + moved;
    }

    private static string Text(string format, params ReadOnlySpan<object> values)
    {
        var texts = new object[values.Length];
        for (var i = 0; i < values.Length; i++)
            texts[i] = InvariantText.Of(values[i]);
        return string.Format(CultureInfo.InvariantCulture, format, texts);
    }
}
