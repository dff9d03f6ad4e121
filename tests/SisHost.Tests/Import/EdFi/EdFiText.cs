using System.Text;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import.EdFi;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Tests.Import.EdFi;

/// <summary>Three weeks of a school, Monday 2026-08-17 to Friday 2026-09-04, each weekday instructional but those that a test says otherwise of.</summary>
internal sealed class EdFiText
{
    internal const int School = 7;

    private readonly List<string> calendars = [];
    private readonly List<string> dates = [];
    private readonly List<string> bells = [];
    private readonly List<string> periods = [];
    private readonly List<string> sessions = [];

    internal static EdFiRequest Request { get; } =
        new(School, 2027, "Hill School", DateTimeZoneProviders.Tzdb["America/Phoenix"]);

    internal static LocalDate Aug(int day) => new(2026, 8, day);

    internal EdFiText Calendar(string code, string type = "School", params string[] grades)
    {
        calendars.Add(
            $$"""{"calendarCode":"{{code}}","schoolReference":{"schoolId":7},"schoolYear":2027,"calendarTypeDescriptor":"uri://ed-fi.org/CalendarTypeDescriptor#{{type}}","gradeLevels":[{{string.Join(',', grades.Select(grade => $$"""{"gradeLevelDescriptor":"uri://ed-fi.org/GradeLevelDescriptor#{{grade}}"}"""))}}]}"""
        );
        return this;
    }

    internal EdFiText Date(string code, LocalDate date, params string[] events)
    {
        dates.Add(
            $$"""{"date":"{{LocalDatePattern.Iso.Format(date)}}","calendarReference":{"calendarCode":"{{code}}","schoolId":7,"schoolYear":2027},"calendarEvents":[{{string.Join(',', events.Select(one => $$"""{"calendarEventDescriptor":"uri://ed-fi.org/CalendarEventDescriptor#{{one}}"}"""))}}]}"""
        );
        return this;
    }

    /// <summary>The three weeks of a calendar, with some dates otherwise.</summary>
    internal EdFiText Weeks(string code, params (LocalDate Date, string[] Events)[] otherwise)
    {
        foreach (var date in Enumerable.Range(0, 19).Select(Aug(17).PlusDays))
        {
            if (otherwise.All(one => one.Date != date) && date.DayOfWeek <= IsoDayOfWeek.Friday)
                Date(code, date, "Instructional day");
        }
        foreach (var (date, events) in otherwise)
            Date(code, date, events);
        return this;
    }

    internal EdFiText Period(string name, string from, string to)
    {
        periods.Add(
            $$"""{"classPeriodName":"{{name}}","schoolReference":{"schoolId":7},"meetingTimes":[{"startTime":"{{from}}","endTime":"{{to}}"}]}"""
        );
        return this;
    }

    internal EdFiText Bells(string name, string? label, string[] periodNames, params LocalDate[] on) =>
        GradeBells(name, label, "", periodNames, on);

    internal EdFiText GradeBells(string name, string? label, string grade, string[] periodNames, params LocalDate[] on)
    {
        var day = label is null ? "" : $"\"alternateDayName\":\"{label}\",";
        var grades =
            grade.Length == 0 ? "" : $$"""{"gradeLevelDescriptor":"uri://ed-fi.org/GradeLevelDescriptor#{{grade}}"}""";
        bells.Add(
            $$"""{"bellScheduleName":"{{name}}",{{day}}"schoolReference":{"schoolId":7},"gradeLevels":[{{grades}}],"classPeriods":[{{string.Join(',', periodNames.Select(period => $$"""{"classPeriodReference":{"classPeriodName":"{{period}}","schoolId":7} }"""))}}],"dates":[{{string.Join(',', on.Select(date => $$"""{"date":"{{LocalDatePattern.Iso.Format(date)}}"}"""))}}]}"""
        );
        return this;
    }

    internal EdFiText Session(string name, string from, string to)
    {
        sessions.Add(
            $$"""{"sessionName":"{{name}}","schoolReference":{"schoolId":7},"schoolYearTypeReference":{"schoolYear":2027},"beginDate":"{{from}}","endDate":"{{to}}"}"""
        );
        return this;
    }

    internal Dictionary<string, byte[]> Files()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        Add("calendars", calendars);
        Add("calendarDates", dates);
        Add("bellSchedules", bells);
        Add("classPeriods", periods);
        Add("sessions", sessions);
        return files;

        void Add(string name, List<string> items)
        {
            if (items.Count > 0)
                files[name + ".json"] = Encoding.UTF8.GetBytes("[" + string.Join(",\n", items) + "]");
        }
    }

    internal EdFiReading Read(EdFiRequest? request = null) => EdFiCalendarReader.Read(Files(), request ?? Request);

    /// <summary>One calendar of the whole school in which one date has these events.</summary>
    internal static EdFiReading With(LocalDate date, params string[] events) =>
        new EdFiText().Calendar("MAIN").Weeks("MAIN", (date, events)).Read();

    internal static DayFacts On(EdFiReading reading, LocalDate date) => reading.School!.On(date);
}
