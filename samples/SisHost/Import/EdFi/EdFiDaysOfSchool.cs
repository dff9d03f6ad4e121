using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>
/// Makes one answer a date out of all calendars of a school. Where calendars of students differ, staff are taken to be in and
/// students not: a 1:1 can be held, since somebody teaches that day; an observation cannot be counted on.
/// </summary>
internal sealed class EdFiDaysOfSchool
{
    private readonly EdFiLog log;
    private readonly List<(string Code, SortedDictionary<LocalDate, EdFiDay> Days, bool ListsAll)> students = [];
    private readonly List<SortedDictionary<LocalDate, EdFiDay>> staff = [];

    internal EdFiDaysOfSchool(
        SortedDictionary<string, SortedDictionary<LocalDate, EdFiDay>> calendars,
        Dictionary<string, EdFiCalendarOf>? kinds,
        EdFiLog log
    )
    {
        this.log = log;
        foreach (var (code, days) in calendars)
        {
            if (kinds?.GetValueOrDefault(code) == EdFiCalendarOf.Staff)
                staff.Add(days);
            else
                students.Add((code, days, ListsAll(code, days)));
        }
    }

    /// <summary>Whether any calendar tells of students.</summary>
    internal bool KnowsStudents => students.Count > 0;

    /// <summary>Whether every day with students is listed, so that the first and last one are those of the year.</summary>
    internal bool KnowsItsYear => students.Count > 0 && students.TrueForAll(calendar => calendar.ListsAll);

    /// <summary>The first and the last date of any calendar.</summary>
    internal (LocalDate First, LocalDate Last) Listed
    {
        get
        {
            var all = students.Select(calendar => calendar.Days).Concat(staff).Where(days => days.Count > 0).ToList();
            return (all.Min(days => days.Keys.First()), all.Max(days => days.Keys.Last()));
        }
    }

    /// <summary>What a date is, for students and staff together.</summary>
    internal EdFiDay On(LocalDate date)
    {
        var day = WithStaff(date, OfStudents(date));
        var information = students
            .Select(calendar => calendar.Days)
            .Concat(staff)
            .SelectMany(days => days.TryGetValue(date, out var said) ? said.Information : [])
            .Distinct(StringComparer.Ordinal);
        return day with { Information = information.ToValueList() };
    }

    // A calendar that calls half of its weekdays instructional lists them all, and a weekday that it leaves out is none.
    private bool ListsAll(string code, SortedDictionary<LocalDate, EdFiDay> days)
    {
        var instructional = days.Values.Count(day => day.State == EdFiState.In);
        var weekdays = (Period.DaysBetween(days.Keys.First(), days.Keys.Last()) + 1) * 5 / 7;
        var listsAll = instructional > 0 && instructional * 2 >= weekdays;
        log.Remarks.Add(
            listsAll
                ? PlainText.Of(
                    $"The calendar '{PlainText.Shown(code)}' lists {instructional} days with students; a weekday that it leaves out is none."
                )
                : $"The calendar '{PlainText.Shown(code)}' lists exceptions; a weekday that it leaves out is open."
        );
        return listsAll;
    }

    private EdFiDay OfStudents(LocalDate date)
    {
        var said = students.ConvertAll(calendar => (calendar.Code, Day: Said(date, calendar.Days, calendar.ListsAll)));
        var days = said.Where(one => one.Day.State != EdFiState.Unsaid).Select(one => one.Day).ToList();
        if (days.Count == 0)
            return new(EdFiState.Unsaid, "");
        var first = days[0] with
        {
            IsShort = days.Exists(day => day.IsShort),
            IsMakeUp = days.Exists(day => day.IsMakeUp),
        };
        if (days.TrueForAll(day => day.State == first.State))
            return first;
        var shown = string.Join(", ", said.Select(one => $"'{PlainText.Shown(one.Code)}': {one.Day.Title}"));
        if (days.Find(day => day.State == EdFiState.Unplanned) is { } unplanned)
        {
            log.Decide(date, $"calendars differ ({shown}); the unplanned closure is taken for all");
            return unplanned;
        }
        var closing = days.First(day => day.State != EdFiState.In);
        if (IsWeekend(date))
        {
            log.Decide(
                date,
                $"calendars differ ({shown}) on a weekend; school is held, for those whose calendar says so"
            );
            return days.First(day => day.State == EdFiState.In);
        }
        log.Decide(
            date,
            $"calendars differ ({shown}); staff are taken to be in and students not, so that 1:1s can be held and observations not"
        );
        return closing with { State = EdFiState.StaffOnly };
    }

    private EdFiDay Said(LocalDate date, SortedDictionary<LocalDate, EdFiDay> days, bool listsAll)
    {
        if (days.TryGetValue(date, out var day) && (day.State != EdFiState.Unsaid || !listsAll))
            return day;
        if (IsWeekend(date))
            return new(EdFiState.Unsaid, "");
        if (listsAll && day is { Information: [var title, ..] })
        {
            log.Decide(date, $"'{title}' alone makes no instructional day; nobody is taken to be in");
            return new(EdFiState.Out, title);
        }
        return listsAll ? new(EdFiState.Out, "Not an instructional day") : new(EdFiState.In, "an ordinary day");
    }

    private EdFiDay WithStaff(LocalDate date, EdFiDay day)
    {
        var said = staff
            .Select(days => days.GetValueOrDefault(date))
            .FirstOrDefault(one => one is { State: not EdFiState.Unsaid });
        if (said is null)
            return day;
        var isIn = said.State is EdFiState.In or EdFiState.StaffOnly;
        switch (day.State)
        {
            case EdFiState.In when said.State == EdFiState.Unplanned:
                log.Decide(date, $"only the staff's calendar says '{said.Title}'; it is taken for all");
                return said;
            case EdFiState.In when !isIn:
                log.Decide(
                    date,
                    $"the staff's calendar says '{said.Title}', but students are in; staff are taken to be in too"
                );
                return day;
            case EdFiState.Unplanned when said.IsForTeachers:
                return day with { State = EdFiState.StaffOnly, WasUnplanned = true };
            case EdFiState.Unsaid or EdFiState.Out when isIn:
                return new(EdFiState.StaffOnly, said.State == EdFiState.StaffOnly ? said.Title : "Staff only");
            case EdFiState.StaffOnly when !isIn:
                log.Decide(
                    date,
                    $"the students' calendar says that staff are in, the staff's '{said.Title}'; the staff's is taken"
                );
                return said;
            default:
                return day;
        }
    }

    internal static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
