using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>Turns the days into what the school's calendar is told: nothing of an ordinary one, an event of any other.</summary>
internal sealed class EdFiEvents(EdFiHours hours, EdFiLog log)
{
    internal ValueList<DayEvent> Of(DateInterval year, Dictionary<LocalDate, EdFiDay> table)
    {
        var events = new List<DayEvent>();
        for (var date = year.Start; date <= year.End; date = date.PlusDays(1))
        {
            var day = table[date];
            foreach (var one in Of(date, day))
                Add(events, one);
            foreach (var title in day.Information)
                Add(events, new(DayEventKind.Information, date, title));
        }
        return events.ToValueList();
    }

    private IEnumerable<DayEvent> Of(LocalDate date, EdFiDay day)
    {
        var weekend = EdFiDaysOfSchool.IsWeekend(date);
        if (weekend && day.State == EdFiState.StaffOnly)
            log.Decide(
                date,
                $"'{day.Title}' falls on a weekend, on which a school's calendar knows no staff; nothing is planned on it"
            );
        if (weekend && day.State != EdFiState.In)
            return [];
        if (weekend && !day.IsMakeUp)
            log.Decide(date, $"'{day.Title}' falls on a weekend; it is read as a make-up day");
        return day.State switch
        {
            EdFiState.Out => [new(DayEventKind.Holiday, date, day.Title)],
            EdFiState.Unplanned => [new(DayEventKind.Emergency, date, day.Title)],
            EdFiState.StaffOnly => [StaffOnly(date, day)],
            EdFiState.In => [.. MadeUp(date, day, weekend), .. Short(date, day)],
            _ => [],
        };
    }

    // Staff come on a snow day: students do not, and the day's label is lost as on any other snow day.
    private static DayEvent StaffOnly(LocalDate date, EdFiDay day) =>
        new(DayEventKind.TeacherOnly, date, day.Title) { Rotation = day.WasUnplanned ? RotationOnClosure.Drop : null };

    private static IEnumerable<DayEvent> MadeUp(LocalDate date, EdFiDay day, bool weekend) =>
        weekend || day.IsMakeUp ? [new(DayEventKind.MakeUp, date, day.Title)] : [];

    private IEnumerable<DayEvent> Short(LocalDate date, EdFiDay day)
    {
        if (!day.IsShort)
            yield break;
        var (comeAt, leaveAt) = hours.ShortDay(date);
        if (comeAt is not null)
            yield return new(DayEventKind.LateStart, date, "Late arrival", comeAt);
        if (leaveAt is not null)
            yield return new(DayEventKind.EarlyRelease, date, "Early dismissal", leaveAt);
        if (comeAt is not null || leaveAt is not null)
            yield break;
        log.Decide(
            date,
            "the day is short, but no bells say whether students come late or leave early; an early dismissal at the usual hour is taken"
        );
        yield return new(DayEventKind.EarlyRelease, date, "Late arrival or early dismissal");
    }

    // A break is one event over its days, and the weekends within do no harm.
    private static void Add(List<DayEvent> events, DayEvent next)
    {
        var at = events.FindLastIndex(one => one.Kind == next.Kind);
        if (at >= 0 && next.Kind is DayEventKind.Holiday && IsNextDay(events, events[at], next))
            events[at] = new(next.Kind, events[at].First, next.Last, next.Title);
        else
            events.Add(next);
    }

    private static bool IsNextDay(List<DayEvent> events, DayEvent before, DayEvent next)
    {
        var expected = before.Last.DayOfWeek == IsoDayOfWeek.Friday ? before.Last.PlusDays(3) : before.Last.PlusDays(1);
        return string.Equals(before.Title, next.Title, StringComparison.Ordinal)
            && next.First == expected
            && !events.Exists(one => one.Kind == DayEventKind.MakeUp && one.First > before.Last);
    }
}
