using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import.EdFi;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using NodaTime;
using static LearningCycles.Samples.Embedding.FirstHour;

namespace LearningCycles.Samples.Embedding;

/// <summary>Step 3: a school's year, from wherever the SIS has it.</summary>
internal static class SchoolYears
{
    internal static void FromObjects()
    {
        // csharpier-ignore-start
        // <FromObjects>
        var year = Cole();
        Print($"{year}. Special in September:", year.Days.Where(day => day.Date.Month == 9).SelectMany(day => day.Events));
        // </FromObjects>
        // csharpier-ignore-end
    }

    internal static void FromJson()
    {
        // csharpier-ignore-start
        // <FromJson>
        var text = CalendarJson.School.Write(Cole());
        var reading = CalendarJson.School.Read(text); // never throws because of a text: what is wrong has its path
        Console.WriteLine(reading.IsLoaded && reading.Value.Equals(Cole()) ? "the same year" : string.Join('\n', reading.Problems));
        // </FromJson>
        // csharpier-ignore-end
    }

    internal static void FromADistrictsFeed()
    {
        // csharpier-ignore-start
        // <FromADistrictsFeed>
        var feed = IcsReader.Read("""
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:conferences
            SUMMARY:Parent-Teacher Conferences – No School
            DTSTART;VALUE=DATE:20261009
            END:VEVENT
            BEGIN:VEVENT
            UID:spirit
            SUMMARY:Spirit Week
            DTSTART;VALUE=DATE:20261012
            DTEND;VALUE=DATE:20261017
            END:VEVENT
            END:VCALENDAR
            """u8);
        var reading = ClosureImport.Read(feed.Calendar, Cole());
        Print("Each event ends as a fact, ignored with the reason, or for a person to decide:", reading.Decisions);
        var year = reading.ApplyTo(Cole()).School;
        Console.WriteLine($"9 October: {year.On(new(2026, 10, 9)).WhyClosed}");
        // </FromADistrictsFeed>
        // csharpier-ignore-end
    }

    internal static void FromEdFi()
    {
        // csharpier-ignore-start
        // <FromEdFi>
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["sessions.json"] = """
                [{"sessionName": "Fall", "schoolReference": {"schoolId": 7}, "schoolYearTypeReference": {"schoolYear": 2027}, "beginDate": "2026-08-24", "endDate": "2026-12-18"},
                 {"sessionName": "Spring", "schoolReference": {"schoolId": 7}, "schoolYearTypeReference": {"schoolYear": 2027}, "beginDate": "2027-01-04", "endDate": "2027-05-28"}]
                """u8.ToArray(),
            ["calendars.json"] = """
                [{"calendarCode": "MAIN", "schoolReference": {"schoolId": 7}, "schoolYear": 2027, "calendarTypeDescriptor": "uri://ed-fi.org/CalendarTypeDescriptor#School"}]
                """u8.ToArray(),
            ["calendarDates.json"] = """
                [{"date": "2026-09-07", "calendarReference": {"calendarCode": "MAIN", "schoolId": 7, "schoolYear": 2027},
                  "calendarEvents": [{"calendarEventDescriptor": "uri://ed-fi.org/CalendarEventDescriptor#Holiday"}]}]
                """u8.ToArray(),
        };
        var reading = EdFiCalendarReader.Read(files, new(SchoolId: 7, SchoolYear: 2027, "Cole Middle School", DateTimeZoneProviders.Tzdb["America/Denver"]));
        Print($"{reading.School}; rows: {reading.Report}. To know:", reading.Report.Remarks);
        // </FromEdFi>
        // csharpier-ignore-end
    }

    internal static void FromOneRoster()
    {
        // csharpier-ignore-start
        // <FromOneRoster>
        var roster = OneRosterReader.Read(new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["academicSessions.csv"] = """
                sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                y27,,,2026-2027,schoolYear,2026-08-24,2027-05-28,,2027
                s1,,,Semester 1,semester,2026-08-24,2026-12-18,y27,2027
                s2,,,Semester 2,semester,2027-01-04,2027-05-28,y27,2027
                """u8.ToArray(),
        });
        var year = RosterYear.Of(Roster.Empty.Apply(roster).Roster).Single(); // a year's dates and terms; OneRoster knows no holidays
        var school = SchoolCalendar.Create("Cole Middle School", DateTimeZoneProviders.Tzdb["America/Denver"], year.First, year.Last).WithTerms(year.Terms);
        Print($"{year.Title}:", school.Terms);
        // </FromOneRoster>
        // csharpier-ignore-end
    }

    // csharpier-ignore-start
    // <Cole>
    internal static SchoolCalendar Cole(string zone = "America/Denver") =>
        SchoolCalendar
            .Create("Cole Middle School", DateTimeZoneProviders.Tzdb[zone], new(2026, 8, 24), new(2027, 5, 28))
            .WithRotation(new(["A", "B"]))
            .WithEvery(DayEventKind.EarlyRelease, new(IsoDayOfWeek.Wednesday, 1), "Early release", at: new(12, 30)) // the first Wednesday in session of each month
            .Close(new(2026, 9, 7), "Labor Day")
            .With(new DayEvent(DayEventKind.TeacherOnly, new(2026, 9, 25), "Teacher day"))
            .Close(new(2026, 11, 23), new(2026, 11, 27), "Fall break")
            .Close(new(2026, 12, 21), new(2027, 1, 1), "Winter break");
    // </Cole>
    // csharpier-ignore-end
}
