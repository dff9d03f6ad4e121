using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.EdFi;
using NodaTime;
using static LearningCycles.Samples.SisHost.Tests.Import.EdFi.EdFiText;

namespace LearningCycles.Samples.SisHost.Tests.Import.EdFi;

public class EdFiDayTests
{
    [Theory]
    [InlineData("Instructional day", true, true, null)]
    [InlineData("Make-up day", true, true, DayEventKind.MakeUp)]
    [InlineData("Student late arrival/early dismissal", true, true, DayEventKind.EarlyRelease)]
    [InlineData("Teacher only day", false, true, DayEventKind.TeacherOnly)]
    [InlineData("Holiday", false, false, DayEventKind.Holiday)]
    [InlineData("Non-instructional day", false, false, DayEventKind.Holiday)]
    [InlineData("Weather day", false, false, DayEventKind.Emergency)]
    [InlineData("Emergency day", false, false, DayEventKind.Emergency)]
    [InlineData("Strike", false, false, DayEventKind.Emergency)]
    [InlineData("Other", false, false, DayEventKind.Information)]
    public void EachOfTheTenEventsDoesToItsDayWhatItSays(string name, bool students, bool staff, DayEventKind? kind)
    {
        var reading = With(Aug(26), name);

        var day = On(reading, Aug(26));
        (day.StudentsIn, day.StaffIn).Should().Be((students, staff));
        if (kind is { } expected)
            day.Has(expected).Should().BeTrue();
        else
            day.Events.Should().BeEmpty();
        reading.Unknown.Should().BeEmpty();
        reading.Report.Rows.Should().OnlyContain(row => row.Outcome == RowOutcome.Kept);
        reading.School!.InstructionalDays.Should().Be(students ? 15 : 14);
    }

    [Fact]
    public void TheMapKnowsAllTenEvents() => EdFiEventMap.Default.Rows.Should().HaveCount(10);

    [Fact]
    public void ADayMayBeInstructionalAndShort()
    {
        var reading = With(Aug(26), "Instructional day", "Student late arrival/early dismissal");

        On(reading, Aug(26)).StudentsIn.Should().BeTrue();
        reading.Decisions.Should().ContainSingle().Which.What.Should().Contain("no bells say");
    }

    [Fact]
    public void AnInstructionalDayThatBecomesASnowDayIsOne()
    {
        var reading = With(Aug(26), "Instructional day", "Weather day");

        On(reading, Aug(26)).WhyClosed.Should().Be("Weather day");
        reading.Decisions.Should().BeEmpty("that is how a snow day is entered");
    }

    [Fact]
    public void ADayIsNeverCalledByControlCharacters()
    {
        var reading = With(Aug(26), "\\u0000");

        On(reading, Aug(26)).WhyClosed.Should().Be("Not an instructional day");
    }

    [Theory]
    [InlineData("Holiday", DayEventKind.Holiday)]
    [InlineData("Teacher only day", DayEventKind.TeacherOnly)]
    public void WhatClosesGoesBeforeWhatOpensAndIsTold(string name, DayEventKind kind)
    {
        var reading = With(Aug(26), "Instructional day", name);

        On(reading, Aug(26)).Has(kind).Should().BeTrue();
        On(reading, Aug(26)).StudentsIn.Should().BeFalse();
        reading.Decisions.Should().ContainSingle().Which.Date.Should().Be(Aug(26));
    }

    [Fact]
    public void AMakeUpDayTakesBackTheHolidayBesideIt()
    {
        var reading = With(Aug(26), "Holiday", "Make-up day");

        On(reading, Aug(26)).StudentsIn.Should().BeTrue();
        reading.Decisions.Should().ContainSingle().Which.What.Should().Contain("make-up day goes before");
    }

    [Theory]
    [InlineData("Make-up day", 0)]
    [InlineData("Instructional day", 1)]
    public void ASaturdayIsHeldAsAMakeUpDay(string name, int decisions)
    {
        var reading = With(Aug(29), name);

        On(reading, Aug(29)).StudentsIn.Should().BeTrue();
        On(reading, Aug(29)).Has(DayEventKind.MakeUp).Should().BeTrue();
        On(reading, Aug(30)).StudentsIn.Should().BeFalse();
        reading.Decisions.Should().HaveCount(decisions);
    }

    [Fact]
    public void AWeekdayThatTheCalendarLeavesOutIsNone()
    {
        var text = new EdFiText().Calendar("MAIN");
        foreach (var day in new[] { 17, 18, 20, 21 })
            text.Date("MAIN", Aug(day), "Instructional day");

        var reading = text.Read();

        On(reading, Aug(19)).WhyClosed.Should().Be("Not an instructional day");
        reading.School!.InstructionalDays.Should().Be(4);
    }

    [Fact]
    public void ACalendarOfExceptionsLeavesOtherWeekdaysOpen()
    {
        var reading = new EdFiText()
            .Calendar("MAIN")
            .Date("MAIN", Aug(26), "Holiday")
            .Date("MAIN", Aug(27), "Other")
            .Session("Fall", "2026-08-17", "2026-12-18")
            .Read();

        On(reading, Aug(25)).StudentsIn.Should().BeTrue();
        On(reading, Aug(26)).StudentsIn.Should().BeFalse();
        On(reading, Aug(27)).StudentsIn.Should().BeTrue("'Other' closes nothing");
        reading.School!.LastDay.Should().Be(new(2026, 12, 18));
        reading.Report.Remarks.Should().ContainSingle(remark => remark.Contains("lists exceptions"));
    }

    [Fact]
    public void UnknownDescriptorsAreListedForAPersonAndReadByTheMapOnceItKnowsThem()
    {
        var text = new EdFiText().Calendar("MAIN").Weeks("MAIN", (Aug(26), ["Instructional day", "Heat day"]));

        var reading = text.Read();
        reading.Unknown.Should().Equal(new UnknownDescriptor("uri://ed-fi.org/CalendarEventDescriptor#Heat day", 1));
        On(reading, Aug(26)).StudentsIn.Should().BeTrue();
        reading.Report.Of(RowOutcome.Changed).Should().ContainSingle();

        var again = text.Read(Request with { Events = EdFiEventMap.Default.With("heat DAY", EdFiMeaning.Unplanned) });
        again.Unknown.Should().BeEmpty();
        On(again, Aug(26)).Has(DayEventKind.Emergency).Should().BeTrue();
    }

    [Fact]
    public void ADateThatIsThereTwiceHasTheEventsOfBoth()
    {
        var reading = new EdFiText().Calendar("MAIN").Weeks("MAIN").Date("MAIN", Aug(26), "Weather day").Read();

        On(reading, Aug(26)).StudentsIn.Should().BeFalse();
        reading.Report.WithRemarks.Should().ContainSingle().Which.Remarks[0].Should().Contain("already");
    }

    [Fact]
    public void ABreakIsOneEventOverItsWeekend()
    {
        var reading = new EdFiText()
            .Calendar("MAIN")
            .Weeks("MAIN", (Aug(27), ["Holiday"]), (Aug(28), ["Holiday"]), (Aug(31), ["Holiday"]))
            .Read();

        reading.School!.Events.Should().Equal(new DayEvent(DayEventKind.Holiday, Aug(27), Aug(31), "Holiday"));
    }

    [Fact]
    public void OppositeEventsInTwoCalendarsOfOneSchoolMeanStaffWithoutStudents()
    {
        var reading = new EdFiText()
            .Calendar("LOW", "Grade Level", "Sixth grade")
            .Calendar("HIGH", "Grade Level", "Eighth grade")
            .Weeks("LOW", (Aug(26), ["Holiday"]))
            .Weeks("HIGH")
            .Read();

        var day = On(reading, Aug(26));
        (day.StudentsIn, day.StaffIn).Should().Be((false, true), "a 1:1 can be held, an observation not be counted on");
        reading
            .Decisions.Should()
            .ContainSingle()
            .Which.What.Should()
            .Contain("'LOW': Holiday")
            .And.Contain("'HIGH': Instructional day");
    }

    [Fact]
    public void AHostThatAsksForSomeGradesReadsTheirCalendarAlone()
    {
        var text = new EdFiText()
            .Calendar("LOW", "Grade Level", "Sixth grade")
            .Calendar("HIGH", "Grade Level", "Eighth grade")
            .Weeks("LOW", (Aug(26), ["Holiday"]))
            .Weeks("HIGH");

        var reading = text.Read(Request with { Grades = ["8"] });
        On(reading, Aug(26)).StudentsIn.Should().BeTrue();
        reading.Decisions.Should().BeEmpty();

        On(text.Read(Request with { Calendars = ["LOW"] }), Aug(26)).StaffIn.Should().BeFalse();
    }

    [Fact]
    public void ASnowDayOfOneCalendarIsOneForAll()
    {
        var reading = new EdFiText()
            .Calendar("A")
            .Calendar("B")
            .Weeks("A", (Aug(26), ["Weather day"]))
            .Weeks("B")
            .Read();

        On(reading, Aug(26)).Has(DayEventKind.Emergency).Should().BeTrue();
        reading.Decisions.Should().ContainSingle();
    }

    [Fact]
    public void CalendarsOfSingleStudentsSayNothingOfTheSchool()
    {
        var reading = new EdFiText()
            .Calendar("MAIN")
            .Calendar("IEP-1", "IEP")
            .Calendar("ONE", "Student Specific")
            .Weeks("MAIN")
            .Weeks("IEP-1", (Aug(26), ["Holiday"]))
            .Date("ONE", Aug(27), "Holiday")
            .Read();

        On(reading, Aug(26)).StudentsIn.Should().BeTrue();
        reading.Report.Of(RowOutcome.Skipped).Should().HaveCount(2 + 15 + 1);
    }

    [Fact]
    public void AStaffCalendarBesideTheStudentsSaysWhenStaffAreIn()
    {
        var reading = new EdFiText()
            .Calendar("MAIN")
            .Calendar("STAFF", "Staff")
            .Weeks(
                "MAIN",
                (Aug(26), ["Non-instructional day"]),
                (Aug(27), ["Teacher only day"]),
                (Aug(28), ["Holiday"])
            )
            .Date("STAFF", Aug(13), "Teacher only day")
            .Date("STAFF", Aug(14), "Teacher only day")
            .Date("STAFF", Aug(26), "Instructional day")
            .Date("STAFF", Aug(27), "Holiday")
            .Read();

        reading.School!.FirstDay.Should().Be(Aug(13), "staff come before students");
        new[] { 13, 14, 26, 27, 28 }
            .Select(day => On(reading, Aug(day)))
            .Select(day => (day.StudentsIn, day.StaffIn))
            .Should()
            .Equal((false, true), (false, true), (false, true), (false, false), (false, false));
        reading.Decisions.Should().ContainSingle().Which.Date.Should().Be(Aug(27));
    }

    [Fact]
    public void StaffMayComeOnASnowDay()
    {
        var reading = new EdFiText()
            .Calendar("MAIN")
            .Calendar("STAFF", "Staff")
            .Weeks("MAIN", (Aug(26), ["Weather day"]), (Aug(27), ["Weather day"]))
            .Date("STAFF", Aug(26), "Teacher only day")
            .Date("STAFF", Aug(27), "Instructional day")
            .Read();

        On(reading, Aug(26)).StaffIn.Should().BeTrue();
        On(reading, Aug(27)).StaffIn.Should().BeFalse("nobody changed what was planned for staff");
    }

    [Fact]
    public void StudentsAreNeverInWithoutStaff()
    {
        var reading = new EdFiText()
            .Calendar("MAIN")
            .Calendar("STAFF", "Staff")
            .Weeks("MAIN")
            .Date("STAFF", Aug(26), "Holiday")
            .Date("STAFF", Aug(27), "Weather day")
            .Read();

        On(reading, Aug(26)).StaffIn.Should().BeTrue();
        On(reading, Aug(27)).StudentsIn.Should().BeFalse("an emergency that one calendar knows is one");
        reading.Decisions.Should().HaveCount(2);
    }

    [Fact]
    public void HolidaysBeforeTheFirstDayAndAfterTheLastDoNotMakeTheYearLonger()
    {
        var reading = new EdFiText()
            .Calendar("MAIN")
            .Weeks("MAIN", (new(2026, 7, 30), ["Holiday"]), (new(2026, 9, 9), ["Holiday"]))
            .Read();

        (reading.School!.FirstDay, reading.School.LastDay).Should().Be((Aug(17), new LocalDate(2026, 9, 4)));
    }

    [Fact]
    public void ADateOfAnotherCenturyIsSkippedAlone()
    {
        var reading = new EdFiText().Calendar("MAIN").Weeks("MAIN", (new(2062, 8, 26), ["Instructional day"])).Read();

        reading.School!.LastDay.Should().Be(new(2026, 9, 4));
        reading.Report.Of(RowOutcome.Skipped).Should().ContainSingle().Which.Remarks[0].Should().Contain("far from");
    }

    [Fact]
    public void TheNumberOfTheYearIsCheckedAgainstItsDates() =>
        new EdFiText()
            .Calendar("MAIN")
            .Weeks("MAIN")
            .Read()
            .Report.Remarks.Should()
            .ContainSingle(remark => remark.Contains("2027 ends in 2026"));
}
