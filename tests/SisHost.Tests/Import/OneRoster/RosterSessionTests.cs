using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Tests.Import.OneRoster;

public class RosterSessionTests
{
    private static RosterReading Read(params string[] rows) =>
        RosterText.V12().With("academicSessions.csv", [RosterText.SessionHeader, .. rows]).Read();

    private const string Year = "y,,,2026-2027,schoolYear,2026-08-10,2027-05-27,,2027";

    [Fact]
    public void ATermOutsideOfItsYearIsKeptAndToldAndCutForTheSchool()
    {
        var reading = Read(
            Year,
            "s,,,Summer start,semester,2026-07-27,2026-12-18,y,2027",
            "x,,,Other,term,2025-01-01,2025-02-01,y,2027"
        );

        reading.Row("academicSessions.csv", "s").ShouldBe(RowOutcome.Kept, "leaves its school year");
        var year = RosterYear.Of(Roster.Empty.Apply(reading).Roster).Single();
        year.Terms.Should().Equal(new Term("Summer start", new(2026, 8, 10), new(2026, 12, 18)));
        year.Remarks.Should().HaveCount(2);
    }

    [Fact]
    public void OverlappingSemestersAreKeptAndTold()
    {
        var reading = Read(
            Year,
            "s1,,,Fall,semester,2026-08-10,2027-01-15,y,2027",
            "s2,,,Spring,semester,2027-01-04,2027-05-27,y,2027",
            "q1,,,Q1,gradingPeriod,2026-08-10,2026-10-09,s1,2027"
        );

        reading.Row("academicSessions.csv", "s2").ShouldBe(RowOutcome.Kept, "before 'Fall' ends 2027-01-15");
        reading.Row("academicSessions.csv", "s1").Remarks.Should().BeEmpty();
        reading.Row("academicSessions.csv", "q1").Remarks.Should().BeEmpty("a quarter lies in its semester");
    }

    [Fact]
    public void TwoSchoolYearsInOneFileAreTwoYears()
    {
        var reading = Read(
            "y2,,,2027-2028,schoolYear,2027-08-09,2028-05-25,,2028",
            Year,
            "b1,,,Fall,semester,2027-08-09,2027-12-17,y2,2028",
            "a1,,,Fall,semester,2026-08-10,2026-12-18,y,2027"
        );

        reading.Report.Rows.Should().NotContain(row => row.Remarks.Count > 0);
        var years = RosterYear.Of(Roster.Empty.Apply(reading).Roster);
        years.Select(year => year.Title).Should().Equal("2026-2027", "2027-2028");
        years
            .Select(year => year.Terms.Single().First)
            .Should()
            .Equal(new LocalDate(2026, 8, 10), new LocalDate(2027, 8, 9));
    }

    [Theory]
    [InlineData("2027", RowOutcome.Kept)]
    [InlineData("2026", RowOutcome.Changed)]
    [InlineData("2026-2027", RowOutcome.Kept)]
    [InlineData("2026-27", RowOutcome.Kept)]
    [InlineData("1999", RowOutcome.Changed)]
    [InlineData("", RowOutcome.Changed)]
    public void AYearIsNamedByItsEndWhateverTheFileCallsIt(string number, RowOutcome outcome)
    {
        var reading = Read(Year[..^4] + number, $"s,,,Fall,semester,2026-08-10,2026-12-18,y,{number}");

        reading.Row("academicSessions.csv", "y").ShouldBe(outcome);
        reading.Row("academicSessions.csv", "s").ShouldBe(outcome);
        reading.Sessions.Rows.Should().OnlyContain(session => session.SchoolYear == 2027);
    }

    [Fact]
    public void SystemsThatWriteTheDayAfterTheLastAreFoundAndReadRight()
    {
        string[] rows =
        [
            "y,,,2026-2027,schoolYear,2026-08-10,2027-05-28,,2027",
            "q1,,,Q1,gradingPeriod,2026-08-10,2026-10-12,y,2027",
            "q2,,,Q2,gradingPeriod,2026-10-12,2026-12-19,y,2027",
        ];

        Read(rows).Report.Remarks.Should().ContainSingle().Which.Should().Contain("EndDateIsLastDay");
        var reading = RosterText
            .V12()
            .With("academicSessions.csv", [RosterText.SessionHeader, .. rows])
            .Read(new() { EndDateIsLastDay = false });

        reading.Report.Remarks.Should().BeEmpty();
        reading
            .Sessions.Rows.Select(session => session.Last)
            .Should()
            .Equal(new LocalDate(2026, 10, 11), new LocalDate(2026, 12, 18), new LocalDate(2027, 5, 27));
    }

    [Fact]
    public void AYearOfARosterMakesASchoolsCalendar()
    {
        var roster = Roster.Empty.Apply(OneRosterReader.Read(TestData.Files("OneRoster11"))).Roster;
        var year = RosterYear.Of(roster).Single();

        var school = SchoolCalendar
            .Create("Vale Middle School", DateTimeZoneProviders.Tzdb["America/Denver"], year.First, year.Last)
            .WithTerms(year.Terms);

        year.Remarks.Should().BeEmpty();
        school.On(new(2026, 9, 1)).Terms.Select(term => term.Name).Should().Equal("Fall, Semester 1", "Quarter 1");
    }

    [Fact]
    public void TermsOfOneNameAreTakenOnce()
    {
        var reading = Read(
            Year,
            "a,,,Q1,gradingPeriod,2026-08-10,2026-10-09,y,2027",
            "b,,,Q1,gradingPeriod,2026-08-10,2026-10-09,y,2027"
        );

        var year = RosterYear.Of(Roster.Empty.Apply(reading).Roster).Single();
        year.Terms.Should().ContainSingle();
        year.Remarks.Should().ContainSingle().Which.Should().Contain("twice");
    }
}
