using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.SisHost.Import;
using NodaTime;
using static LearningCycles.Samples.SisHost.Tests.Import.EdFi.EdFiText;

namespace LearningCycles.Samples.SisHost.Tests.Import.EdFi;

public class EdFiBellTests
{
    private static EdFiText Times() =>
        new EdFiText()
            .Calendar("MAIN")
            .Period("P1", "8:15:00", "11:30:00")
            .Period("P2", "12:00", "15:05:00")
            .Period("L1", "10:15:00", "12:30:00")
            .Period("E1", "8:15:00", "12:05:00");

    private static LocalDate[] Days(params int[] days) => [.. days.Select(Aug)];

    [Fact]
    public void HoursWithoutALeadingZeroAreRead()
    {
        var reading = Times().Weeks("MAIN").Bells("Regular", null, ["P1", "P2"], Days(17, 18, 19)).Read();

        reading.School!.Hours.Students.Should().Be(new TimeRange(new(8, 15), new(15, 5)));
        reading.School.Hours.Staff.Should().Be(new TimeRange(new(7, 45), new(15, 35)));
        On(reading, Aug(17)).Bells!.TimeOf("P1").Should().Be(new TimeRange(new(8, 15), new(11, 30)));
    }

    [Fact]
    public void TheBellsOfAShortDaySayWhetherStudentsComeLateOrLeaveEarly()
    {
        string[] shortDay = ["Instructional day", "Student late arrival/early dismissal"];
        var reading = Times()
            .Weeks("MAIN", (Aug(19), shortDay), (Aug(26), shortDay))
            .Bells("Regular", null, ["P1", "P2"], Days(17, 18, 20, 21))
            .Bells("Late", null, ["L1", "P2"], Aug(19))
            .Bells("Early", null, ["E1"], Aug(26))
            .Read();

        On(reading, Aug(19)).StudentHours.Should().Be(new TimeRange(new(10, 15), new(15, 5)));
        On(reading, Aug(19)).Bells!.Name.Should().Be("Late");
        On(reading, Aug(26)).StudentHours.Should().Be(new TimeRange(new(8, 15), new(12, 5)));
        On(reading, Aug(26)).Bells!.Name.Should().Be("Early");
        reading
            .School!.Bells.Select(bells => bells.Use)
            .Should()
            .Equal(BellUse.Regular, BellUse.LateStart, BellUse.EarlyRelease);
        reading.Decisions.Should().BeEmpty();
    }

    [Fact]
    public void DaysHaveTheLabelsOfTheBellSchedulesThatListThem()
    {
        var reading = Times()
            .Weeks("MAIN", (Aug(20), ["Holiday"]))
            .Bells("A", "A", ["P1"], Days(18, 21, 25, 26, 28))
            .Bells("B", "B", ["P2"], Days(19, 24, 27, 31))
            .Read();

        new[] { 17, 18, 19, 20, 21, 24, 25, 26, 27, 28, 31 }
            .Select(day => On(reading, Aug(day)).RotationLabel)
            .Should()
            .Equal(null, "A", "B", null, "A", "B", "A", "A", "B", "A", "B");
        On(reading, Aug(26)).Bells!.Name.Should().Be("A");
        reading
            .School!.Relabellings.Should()
            .ContainSingle("only one day leaves the rotation")
            .Which.Date.Should()
            .Be(Aug(26));
        On(reading, new(2026, 9, 1)).RotationLabel.Should().BeNull("no schedule lists it");
    }

    [Fact]
    public void ASnowDayLosesItsLabelAndLaterDaysKeepTheirs()
    {
        var reading = Times()
            .Weeks("MAIN", (Aug(19), ["Instructional day", "Weather day"]))
            .Bells("A", "A", ["P1"], Days(17, 19, 21))
            .Bells("B", "B", ["P2"], Days(18, 20, 24))
            .Read();

        On(reading, Aug(19)).RotationLabel.Should().BeNull();
        On(reading, Aug(20)).RotationLabel.Should().Be("B");
        reading.School!.Relabellings.Should().BeEmpty("the rotation drops a snow day's label by itself");
        reading.Decisions.Should().ContainSingle().Which.What.Should().Contain("called 'A', but students are not in");
    }

    [Fact]
    public void TwoLabelsOnOneDateAreTold()
    {
        var reading = Times()
            .Weeks("MAIN")
            .Bells("A", "A", ["P1"], Days(17, 18))
            .Bells("B", "B", ["P2"], Days(18, 19))
            .Read();

        On(reading, Aug(18)).RotationLabel.Should().Be("A");
        reading.Decisions.Should().ContainSingle().Which.Date.Should().Be(Aug(18));
    }

    [Fact]
    public void AScheduleForOneDateIsInForceOnIt()
    {
        var reading = Times()
            .Weeks("MAIN")
            .Bells("Regular", null, ["P1", "P2"], Days(17, 18, 20))
            .Bells("Assembly", null, ["P2"], Aug(19))
            .Read();

        On(reading, Aug(19)).Bells!.Name.Should().Be("Assembly");
        On(reading, Aug(20)).Bells!.Name.Should().Be("Regular");
    }

    [Fact]
    public void GradesMayHaveBellsOfTheirOwn()
    {
        var reading = Times()
            .Weeks("MAIN")
            .GradeBells("Sixth", null, "Sixth grade", ["E1"], Days(17, 18))
            .GradeBells("Kinder", null, "Kindergarten", ["L1"], Days(17, 18))
            .Bells("Others", null, ["P1", "P2"], Days(17, 18))
            .Read();

        var day = On(reading, Aug(17));
        day.BellsFor("6")!.Name.Should().Be("Sixth");
        day.BellsFor("K")!.Name.Should().Be("Kinder");
        day.BellsFor("7")!.Name.Should().Be("Others");
    }

    [Fact]
    public void APeriodWithoutATimeIsLeftOutAndTold()
    {
        var reading = Times()
            .Weeks("MAIN")
            .Period("Odd", "15:00:00", "8:00:00")
            .Bells("Regular", null, ["P1", "Gone", "Odd"], Aug(17))
            .Read();

        On(reading, Aug(17)).Bells!.Periods.Select(period => period.Name).Should().Equal("P1");
        reading.Report.Of(RowOutcome.Changed).Select(row => row.SourcedId).Should().BeEquivalentTo("Odd", "Regular");
    }

    [Fact]
    public void SchedulesWithoutDatesAreLeftOutWhereOthersListTheirs()
    {
        var reading = Times()
            .Weeks("MAIN")
            .Bells("Regular", null, ["P1"], Aug(17))
            .Bells("Testing", "T", ["P2"])
            .Read();

        reading.School!.Bells.Select(bells => bells.Name).Should().Equal("Regular");
        reading.School.Rotation.Should().BeNull();
        reading.Report.Remarks.Count(remark => remark.Contains("'Testing'")).Should().Be(2);
    }

    [Fact]
    public void AHostMaySayTheHours()
    {
        var hours = new SchoolHours(new(new(8, 0), new(15, 30)), new(new(7, 0), new(16, 30)));

        Times()
            .Weeks("MAIN")
            .Bells("Regular", null, ["P1"], Aug(17))
            .Read(Request with { Hours = hours })
            .School!.Hours.Should()
            .Be(hours);
        new EdFiText().Calendar("MAIN").Weeks("MAIN").Read().School!.Hours.Should().Be(SchoolHours.Usual);
    }

    [Fact]
    public void SessionsAreTermsCutToTheYear()
    {
        var reading = new EdFiText()
            .Calendar("MAIN")
            .Weeks("MAIN")
            .Session("Fall", "2026-08-10", "2026-08-28")
            .Session("Second", "2026-08-31", "2026-09-04")
            .Session("Elsewhere", "2027-01-04", "2027-02-04")
            .Session("Fall", "2026-08-17", "2026-08-28")
            .Session("Backwards", "2026-09-01", "2026-08-28")
            .Read();

        reading
            .School!.Terms.Should()
            .Equal(new Term("Fall", Aug(17), Aug(28)), new Term("Second", Aug(31), new(2026, 9, 4)));
        reading
            .Report.Of(RowOutcome.Changed)
            .Should()
            .ContainSingle()
            .Which.Remarks[0]
            .Should()
            .Contain("cut to 2026-08-17");
        reading.Report.Of(RowOutcome.Skipped).Should().HaveCount(3);
    }
}
