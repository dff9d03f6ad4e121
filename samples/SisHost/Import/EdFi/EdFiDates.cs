using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>What one calendar says of one date.</summary>
internal enum EdFiState
{
    /// <summary>Nothing that opens or closes it.</summary>
    Unsaid,

    /// <summary>Students are taught.</summary>
    In,

    /// <summary>Staff are in, students are not.</summary>
    StaffOnly,

    /// <summary>Nobody is in, as planned.</summary>
    Out,

    /// <summary>Nobody is in, unplanned.</summary>
    Unplanned,
}

/// <summary>A date of a calendar.</summary>
/// <param name="State">What the day is.</param>
/// <param name="Title">The event that decides it.</param>
internal sealed record EdFiDay(EdFiState State, string Title)
{
    internal bool IsMakeUp { get; init; }

    internal bool IsShort { get; init; }

    /// <summary>Whether an event says outright that staff are in without students.</summary>
    internal bool IsForTeachers { get; init; }

    /// <summary>Whether staff come on a day that is closed unplanned.</summary>
    internal bool WasUnplanned { get; init; }

    /// <summary>Events that open and close nothing.</summary>
    internal ValueList<string> Information { get; init; } = [];
}

/// <summary>Reads the dates of each calendar; a date has one event or several.</summary>
internal sealed class EdFiDates(EdFiRequest request, EdFiLog log)
{
    // Dates further than this from the middle of all are a slip of the finger, not of this school year.
    private const int FarFromMiddle = 300;

    private readonly SortedDictionary<
        string,
        SortedDictionary<LocalDate, List<(EdFiMeaning Meaning, string Title)>>
    > events = new(StringComparer.Ordinal);

    /// <summary>The days of each calendar, by code.</summary>
    internal SortedDictionary<string, SortedDictionary<LocalDate, EdFiDay>> Read(
        List<EdFiRow> rows,
        Dictionary<string, EdFiCalendarOf>? calendars
    )
    {
        var dated = rows.Where(row => !row.IsSkipped)
            .Select(row => (Row: row, Date: DateOf(row, calendars)))
            .Where(one => one.Date is not null)
            .Select(one => (one.Row, Date: one.Date!.Value))
            .ToList();
        var middle = dated.Count == 0 ? default : dated.Select(one => one.Date).Order().ElementAt(dated.Count / 2);
        foreach (var (row, date) in dated)
        {
            if (Math.Abs(Period.DaysBetween(middle, date)) > FarFromMiddle)
                row.Skip("it lies far from all other dates of the school year");
            else
                Take(row, date);
        }
        var byCalendar = new SortedDictionary<string, SortedDictionary<LocalDate, EdFiDay>>(StringComparer.Ordinal);
        foreach (var (code, dates) in events)
        {
            var days = byCalendar[code] = [];
            foreach (var (date, all) in dates)
                days[date] = DayOf(code, date, all);
        }
        return byCalendar;
    }

    private LocalDate? DateOf(EdFiRow row, Dictionary<string, EdFiCalendarOf>? calendars)
    {
        var (code, text) = (row.Text("calendarReference.calendarCode"), row.Text("date"));
        row.Is($"{code} {text}");
        if (!row.IsOf(request.SchoolId, "calendarReference.schoolId"))
            return null;
        if (row.Number("calendarReference.schoolYear") is var year && year != request.SchoolYear)
            row.Skip(year is null ? "it names no school year" : PlainText.Of($"it is of the school year {year}"));
        else if (code is null || calendars?.ContainsKey(code) == false)
            row.Skip("it is of no calendar that is read");
        else if (request.Calendars.Count > 0 && !request.Calendars.Contains(code))
            row.Skip("it is of none of the calendars asked for");
        else if (EdFiRow.DateOf(text) is { } date)
            return date;
        else
            row.Skip($"its date '{PlainText.Shown(text ?? "")}' is none");
        return null;
    }

    private void Take(EdFiRow row, LocalDate date)
    {
        var code = row.Text("calendarReference.calendarCode")!;
        if (!events.TryGetValue(code, out var dates))
            dates = events[code] = [];
        var isNew = !dates.TryGetValue(date, out var all);
        all ??= dates[date] = [];
        if (!isNew)
            row.Note("its date is there already; the events of both are taken together");
        var count = 0;
        if (row.List("calendarEvents").Skip(request.Limits.MaxParts - all.Count).Any())
            row.Change("it has more events than a date has; the first are taken");
        foreach (var item in row.List("calendarEvents").Take(request.Limits.MaxParts - all.Count))
        {
            count++;
            var descriptor = EdFiRow.TextOf(item, "calendarEventDescriptor") ?? "";
            var title = EdFiRow.CodeValue(descriptor);
            if (title.Length > 0 && request.Events.Find(title) is { } meaning)
                all.Add((meaning, PlainText.Shown(title)));
            else
            {
                log.DoNotKnow(descriptor);
                row.Change($"the event '{PlainText.Shown(descriptor)}' is unknown; it opens and closes nothing");
                // Control characters alone are shown as blanks, and no day is called so.
                if (!string.IsNullOrWhiteSpace(PlainText.Shown(title)))
                    all.Add((EdFiMeaning.Information, PlainText.Shown(title)));
            }
        }
        if (count == 0)
            row.Note("it has no event, and so says nothing");
    }

    // An emergency goes before all: it came last. A make-up day takes back the closure it stands beside. Otherwise what
    // closes goes before what opens: a session too few is found again, people in front of a locked door are not.
    private EdFiDay DayOf(string code, LocalDate date, List<(EdFiMeaning Meaning, string Title)> all)
    {
        var day = State(all) with
        {
            IsShort = all.Exists(one => one.Meaning == EdFiMeaning.ShortDay),
            IsForTeachers = all.Exists(one => one.Meaning == EdFiMeaning.TeacherOnly),
            Information = all.Where(one => one.Meaning == EdFiMeaning.Information)
                .Select(one => one.Title)
                .ToValueList(),
        };
        var opens = all.Exists(one => one.Meaning is EdFiMeaning.Instructional or EdFiMeaning.ShortDay);
        if (opens && day.State is EdFiState.Out or EdFiState.StaffOnly)
            Contradiction($"'{day.Title}' goes before what says that students are in");
        if (day.IsMakeUp && all.Exists(one => one.Meaning is EdFiMeaning.Closed or EdFiMeaning.TeacherOnly))
            Contradiction("the make-up day goes before the closure beside it");
        return day;

        void Contradiction(string what) => log.Decide(date, $"in the calendar '{PlainText.Shown(code)}' {what}");
    }

    private static EdFiDay State(List<(EdFiMeaning Meaning, string Title)> all)
    {
        foreach (
            var (meaning, state) in new[]
            {
                (EdFiMeaning.Unplanned, EdFiState.Unplanned),
                (EdFiMeaning.MakeUp, EdFiState.In),
                (EdFiMeaning.TeacherOnly, EdFiState.StaffOnly),
                (EdFiMeaning.Closed, EdFiState.Out),
                (EdFiMeaning.Instructional, EdFiState.In),
                (EdFiMeaning.ShortDay, EdFiState.In),
            }
        )
        {
            if (all.Find(one => one.Meaning == meaning) is { Title: { } title })
                return new(state, title) { IsMakeUp = meaning == EdFiMeaning.MakeUp };
        }
        return new(EdFiState.Unsaid, "");
    }
}
