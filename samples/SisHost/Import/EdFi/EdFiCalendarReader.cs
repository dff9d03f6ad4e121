using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>
/// Reads Ed-Fi's <c>calendars</c>, <c>calendarDates</c>, <c>bellSchedules</c>, <c>classPeriods</c> and <c>sessions</c> into a
/// school's year. Pure: files in, a value out. It never throws on what a file holds; every choice is among the decisions.
/// </summary>
public sealed class EdFiCalendarReader
{
    private readonly EdFiRequest request;
    private readonly EdFiLog log = new();
    private readonly List<EdFiRow> rows = [];
    private readonly IReadOnlyDictionary<string, byte[]> files;

    private EdFiCalendarReader(IReadOnlyDictionary<string, byte[]> files, EdFiRequest request) =>
        (this.files, this.request) = (files, request);

    /// <summary>Reads one school's year.</summary>
    /// <param name="files">The files by name: <c>calendarDates.json</c> with an array, or <c>.jsonl</c> with an object a line.</param>
    /// <param name="request">Which school and year, and what Ed-Fi does not say.</param>
    public static EdFiReading Read(IReadOnlyDictionary<string, byte[]> files, EdFiRequest request)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(request);
        var reader = new EdFiCalendarReader(files, request);
        var school = reader.Read();
        return new(
            school,
            reader.log.Decisions,
            reader.log.Unknown,
            new(reader.rows.Select(row => row.ToReport()).ToValueList(), [.. reader.log.Remarks])
        );
    }

    private SchoolCalendar? Read()
    {
        var kinds = EdFiCalendars.Read(Open("calendars"), request, log);
        var dates = new EdFiDates(request, log).Read(Open("calendarDates"), kinds);
        var bells = EdFiBells.Read(Open("bellSchedules"), Open("classPeriods"), request);
        var terms = EdFiTerms.Read(Open("sessions"), request);

        var days = new EdFiDaysOfSchool(dates, kinds, log);
        if (YearOf(days, terms) is not { } year)
            return null;
        var span = Enumerable.Range(0, Period.DaysBetween(year.Start, year.End) + 1).Select(year.Start.PlusDays);
        var table = span.ToDictionary(date => date, days.On);
        if (days.KnowsItsYear)
            (year, table) = WithoutEmptyEnds(year, table);
        CheckNumber(year);
        return Build(year, table, bells, EdFiTerms.Within(terms, year.Start, year.End));
    }

    private List<EdFiRow> Open(string resource)
    {
        var read = EdFiFile.Read(files, resource, request.Limits, log.Remarks);
        rows.AddRange(read);
        return read;
    }

    private DateInterval? YearOf(EdFiDaysOfSchool days, List<(EdFiRow Row, Term Term)> terms)
    {
        DateInterval? year;
        if (days.KnowsItsYear)
            year = new(days.Listed.First, days.Listed.Last);
        else if (terms.Count > 0)
            year = new(terms.Min(one => one.Term.First), terms.Max(one => one.Term.Last));
        else if (days.KnowsStudents)
        {
            year = new(days.Listed.First, days.Listed.Last);
            log.Remarks.Add(
                "Neither sessions nor a full calendar say when the year begins and ends; its first and last exception do."
            );
        }
        else
        {
            log.Remarks.Add(
                "There are no calendar dates and no sessions of this school and year. Maybe the school's id or the year's number is another?"
            );
            return null;
        }
        if (!days.KnowsStudents)
            log.Remarks.Add(
                "There are no calendar dates of students: every weekday of the sessions is taken for open."
            );
        if (year.Length <= SchoolCalendar.MaxDays)
            return year;
        log.Remarks.Add(
            PlainText.Of(
                $"The school year would run {year.Start} to {year.End}, which is too long. Maybe a date is mistyped?"
            )
        );
        return null;
    }

    // Districts list all of July as a holiday. The year is from the first day on which anybody is in to the last.
    private static (DateInterval, Dictionary<LocalDate, EdFiDay>) WithoutEmptyEnds(
        DateInterval year,
        Dictionary<LocalDate, EdFiDay> table
    )
    {
        var held = table
            .Where(one => one.Value.State is EdFiState.In or EdFiState.StaffOnly or EdFiState.Unplanned)
            .Select(one => one.Key)
            .ToList();
        var within = held.Count == 0 ? year : new DateInterval(held.Min(), held.Max());
        return (within, table.Where(one => within.Contains(one.Key)).ToDictionary());
    }

    private void CheckNumber(DateInterval year)
    {
        if (year.End.Year != request.SchoolYear)
            log.Remarks.Add(
                PlainText.Of(
                    $"The school year {request.SchoolYear} ends in {year.End.Year}: the source does not name years by their end, as Ed-Fi does."
                )
            );
    }

    private SchoolCalendar Build(
        DateInterval year,
        Dictionary<LocalDate, EdFiDay> table,
        List<EdFiBell> bells,
        ValueList<Term> terms
    )
    {
        var hours = new EdFiHours(bells, date => table.TryGetValue(date, out var day) && day.IsShort, request.Hours);
        if (hours.Usual is null)
            log.Remarks.Add("No bell schedule tells the hours of a day; the usual ones are taken.");
        var school = SchoolCalendar
            .Create(request.Name, request.Zone, year.Start, year.End)
            .WithHours(hours.Usual ?? SchoolHours.Usual)
            .WithTerms(terms)
            .With(new EdFiEvents(hours, log).Of(year, table));
        return new EdFiRotation(school, bells, hours, log).Apply();
    }
}
