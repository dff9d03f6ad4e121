using System.Text;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.EdFi;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Import.EdFi;

public class EdFiFileTests
{
    private static readonly EdFiRequest Sample = new(
        620110,
        2027,
        "Marlow Middle School",
        DateTimeZoneProviders.Tzdb["America/Denver"]
    );

    private static readonly EdFiReading Year = EdFiCalendarReader.Read(TestData.Files("EdFi"), Sample);

    [Fact]
    public void AYearOfOneSchoolIsReadWhole()
    {
        var school = Year.School!;

        (school.FirstDay, school.LastDay).Should().Be((new LocalDate(2026, 8, 12), new LocalDate(2027, 5, 27)));
        school.InstructionalDays.Should().Be(179);
        school.Rotation!.Labels.Should().Equal("A", "B");
        school.Terms.Select(term => term.Name).Should().Equal("2026-2027 Fall Semester", "2026-2027 Spring Semester");
        school.Bells.Should().HaveCount(6);
        Year.Unknown.Should().BeEmpty();
        Year.Decisions.Select(decision => decision.Date).Should().Equal(new LocalDate(2027, 4, 16));
    }

    [Fact]
    public void EachDayOfTheYearHasTheLabelAndBellsThatItsFileLists()
    {
        var school = Year.School!;
        using var bells = System.Text.Json.JsonDocument.Parse(TestData.Files("EdFi")["bellSchedules.json"]);
        var seen = 0;
        foreach (var schedule in bells.RootElement.EnumerateArray())
        {
            foreach (var item in schedule.GetProperty("dates").EnumerateArray())
            {
                var day = school.On(
                    NodaTime.Text.LocalDatePattern.Iso.Parse(item.GetProperty("date").GetString()!).Value
                );
                day.RotationLabel.Should().Be(schedule.GetProperty("alternateDayName").GetString(), day.ToString());
                day.Bells!.Name.Should().Be(schedule.GetProperty("bellScheduleName").GetString(), day.ToString());
                seen++;
            }
        }
        seen.Should().Be(179);
        school.Relabellings.Should().BeEmpty();
        school.BellChoices.Should().BeEmpty();
    }

    [Fact]
    public void TheDaysOfTheYearThatAreUnlikeOthersAreRead()
    {
        var school = Year.School!;

        school.On(new(2027, 1, 26)).Has(DayEventKind.Emergency).Should().BeTrue();
        school.On(new(2027, 2, 6)).StudentsIn.Should().BeTrue("a Saturday makes up for it");
        school.On(new(2026, 9, 2)).StudentHours!.From.Should().Be(new LocalTime(9, 45));
        school.On(new(2026, 10, 9)).StudentHours!.To.Should().Be(new LocalTime(12, 30));
        school.On(new(2026, 8, 13)).StaffIn.Should().BeTrue("staff come before students");
        school.On(new(2027, 2, 15)).StaffIn.Should().BeTrue("only the students are free");
        school
            .Events.Should()
            .Contain(new DayEvent(DayEventKind.Holiday, new(2026, 12, 21), new(2027, 1, 1), "Holiday"));
    }

    [Fact]
    public void OtherSchoolsAndYearsAreSkippedWithTheReason() =>
        Year
            .Report.Of(RowOutcome.Skipped)
            .Select(row => string.Join("; ", row.Remarks))
            .Should()
            .BeEquivalentTo(
                "it is a single student's, and says nothing of the school's days",
                "it is another school's",
                "it is another school's",
                "it is of the school year 2026",
                "it is of the school year 2026"
            );

    [Fact]
    public void AnObjectALineReadsAsAnArrayDoes()
    {
        var files = TestData.Files("EdFi").ToDictionary(file => file.Key, file => file.Value);
        var lines = Encoding
            .UTF8.GetString(files["calendarDates.json"])
            .Trim('[', ']', '\n')
            .Replace("},\n{", "}\r\n\r\n{");
        files.Remove("calendarDates.json");
        files["CalendarDates.ndjson"] = Encoding.UTF8.GetBytes("\uFEFF" + lines);

        EdFiCalendarReader.Read(files, Sample).School.Should().Be(Year.School);
    }

    [Fact]
    public void ALineThatIsNoJsonCostsNoOther()
    {
        var files = TestData.Files("EdFi").ToDictionary(file => file.Key, file => file.Value);
        files["sessions.jsonl"] = [.. "{\"sessionName\": oops\n"u8, .. files["sessions.jsonl"], .. "[1,2]\n17\n"u8];

        var reading = EdFiCalendarReader.Read(files, Sample);

        reading.School.Should().Be(Year.School);
        reading
            .Report.Rows.Count(row => row.File == "sessions.jsonl" && row.Remarks.Contains("it is no JSON object"))
            .Should()
            .Be(3);
    }

    [Theory]
    [InlineData("[{\"date\":")]
    [InlineData("")]
    [InlineData("{\"message\":\"Authorization has been denied\"}")]
    [InlineData("[1,null,\"x\",[]]")]
    [InlineData("[{\"calendarReference\":7,\"date\":[],\"calendarEvents\":{}}]")]
    [InlineData(
        "[{\"calendarReference\":{\"schoolId\":620110,\"schoolYear\":2027,\"calendarCode\":\"620110-MS\"},\"date\":\"soon\",\"calendarEvents\":[7,{}]}]"
    )]
    public void WhatAFileHoldsNeverThrows(string content)
    {
        var files = TestData.Files("EdFi").ToDictionary(file => file.Key, file => file.Value);
        files["calendarDates.json"] = Encoding.UTF8.GetBytes(content);

        var reading = EdFiCalendarReader.Read(files, Sample);

        reading.School.Should().NotBeNull("the sessions still say when the year is");
        reading.Report.Remarks.Should().Contain(remark => remark.Contains("no calendar dates of students"));
    }

    [Fact]
    public void JsonThatNestsTooDeepIsNotRead()
    {
        var deep = new string('[', 5000) + new string(']', 5000);

        EdFiCalendarReader
            .Read(TestData.Files(("calendarDates.json", deep)), Sample)
            .Report.Remarks.Should()
            .Contain(remark => remark.Contains("nests too deep"));
    }

    [Fact]
    public void WithoutAnyFileThereIsNoYearAndTheReasonIsTold()
    {
        var reading = EdFiCalendarReader.Read(TestData.Files(), Sample);

        reading.School.Should().BeNull();
        reading.Report.Remarks.Should().Contain(remark => remark.Contains("Maybe the school's id"));
    }

    [Fact]
    public void MembersThatNobodyKnowsAreLetPassAndMoreRowsThanTheLimitAreNot()
    {
        var reading = EdFiCalendarReader.Read(TestData.Files("EdFi"), Sample with { Limits = new() { MaxRows = 3 } });

        reading.Report.Rows.Count(row => row.File == "calendarDates.json").Should().Be(3);
        reading.Report.Remarks.Should().Contain("calendarDates.json has more than 3 objects; the others are not read.");
    }

    [Fact]
    public void TheReportIsTheSameInEveryCulture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("ar-SA");
            EdFiCalendarReader.Read(TestData.Files("EdFi"), Sample).Should().Be(Year);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
