using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Charts;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>A person's year as heat maps: for a lead a row for each teacher, for a teacher a row for each kind of session.</summary>
internal static class YearHeat
{
    internal static IEnumerable<HeatGrid> Of(
        CoachingCalendar calendar,
        PersonId me,
        Func<PersonId, string> name,
        LocalDate today
    )
    {
        var columns = new YearColumns(calendar.Plan, today);
        var teachers = calendar
            .Plan.Pairs.Where(pair => pair.Lead == me)
            .Select(pair => pair.Teacher)
            .Union(calendar.Sessions.Where(session => session.Lead == me).Select(session => session.Teacher))
            .ToList();
        if (teachers.Count > 0)
        {
            var own = calendar.Sessions.Where(session => session.Lead == me).ToLookup(session => session.Teacher);
            yield return Grid(
                "My time with each teacher, in minutes a week",
                columns,
                teachers.OrderBy(name, StringComparer.Ordinal).Select(one => columns.Row(name(one), Minutes(own[one])))
            );
        }
        var asTeacher = calendar.Sessions.Where(session => session.Teacher == me).ToLookup(session => session.Kind);
        if (asTeacher.Count > 0 || calendar.Plan.Pairs.Any(pair => pair.Teacher == me))
            yield return Grid(
                "My time in coaching by kind, in minutes a week",
                columns,
                asTeacher.OrderBy(kind => kind.Key).Select(kind => columns.Row(KindWords.Of(kind.Key), Minutes(kind)))
            );
    }

    private static IEnumerable<(LocalDate, int)> Minutes(IEnumerable<CoachingSession> sessions) =>
        sessions.Select(session => (session.Start.Date, session.Plan.Minutes));

    private static HeatGrid Grid(string title, YearColumns columns, IEnumerable<HeatRow> rows) =>
        new(title, "minutes", columns.Columns, rows.ToValueList()) { Spans = columns.Spans };
}
