using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class SchoolCalendarTests
{
    private static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];
    private static readonly LocalDate Monday = new(2026, 9, 14);
    private static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        Denver,
        new(2026, 8, 24),
        new(2027, 5, 28)
    );

    [Fact]
    public void AnOrdinaryMondayIsOpenToStudentsAndStaff()
    {
        var day = School.On(Monday);
        day.StudentsIn.Should().BeTrue();
        day.StaffIn.Should().BeTrue();
        day.StudentsOnSite.Should().BeTrue();
        day.WhyClosed.Should().BeNull();
    }

    [Fact]
    public void AWeekendIsClosedAndSaysSo() => School.On(new(2026, 9, 12)).WhyClosed.Should().Be("weekend");

    [Fact]
    public void ADayOutsideOfTheYearIsClosedAndSaysSo() =>
        School.On(new(2027, 7, 1)).WhyClosed.Should().Be("outside of the school year");

    [Fact]
    public void AHolidayClosesTheSchoolForEveryoneWithItsTitle()
    {
        var day = School.Close(Monday, "Labor Day").On(Monday);
        (day.StudentsIn, day.StaffIn, day.WhyClosed).Should().Be((false, false, "Labor Day"));
    }

    [Fact]
    public void ABreakIncludesItsLastDay()
    {
        var school = School.Close(new(2026, 11, 23), new(2026, 11, 27), "Fall break");
        school.On(new(2026, 11, 27)).StaffIn.Should().BeFalse();
        school.On(new(2026, 11, 30)).StaffIn.Should().BeTrue();
    }

    [Fact]
    public void OnATeacherOnlyDayStaffAreInAndStudentsAreNot()
    {
        var day = School.With(new DayEvent(TeacherOnly, Monday, "Work day")).On(Monday);
        (day.StudentsIn, day.StaffIn, day.StudentsOnSite, day.WhyClosed).Should().Be((false, true, false, "Work day"));
    }

    [Fact]
    public void ARemoteDayIsInstructionalButNotOnSite()
    {
        var day = School.With(new DayEvent(Remote, Monday, "Remote learning")).On(Monday);
        (day.StudentsIn, day.StudentsOnSite).Should().Be((true, false));
    }

    [Fact]
    public void AnEarlyReleaseShortensTheStudentsDayOnly()
    {
        var day = School.With(new DayEvent(EarlyRelease, Monday, "Early release", new LocalTime(12, 30))).On(Monday);
        day.StudentHours!.To.Should().Be(new LocalTime(12, 30));
        day.StaffHours.Should().Be(SchoolHours.Usual.Staff);
    }

    [Fact]
    public void AnEarlyReleaseWithoutAnHourUsesTheSchools() =>
        School
            .With(new DayEvent(EarlyRelease, Monday, "Early release"))
            .On(Monday)
            .StudentHours!.To.Should()
            .Be(new LocalTime(13, 0));

    [Theory]
    [InlineData(10, 12, "10:00-12:00")]
    [InlineData(12, 10, "10:00-13:00")] // They would come after they leave: the usual short hours.
    [InlineData(12, 12, "10:00-13:00")]
    [InlineData(8, 12, "10:00-12:00")] // 08:00 is no late start.
    [InlineData(16, 12, "10:00-12:00")]
    [InlineData(9, 15, "09:00-13:00")] // 15:00 is no early release.
    [InlineData(9, 7, "09:00-13:00")]
    [InlineData(8, 15, "10:00-13:00")]
    public void AShortDayIsNeverAFullOne(int late, int early, string hours) =>
        School
            .With([
                new DayEvent(LateStart, Monday, "Late start", new LocalTime(late, 0)),
                new DayEvent(EarlyRelease, Monday, "Early release", new LocalTime(early, 0)),
            ])
            .On(Monday)
            .StudentHours!.ToString()
            .Should()
            .Be(hours);

    [Theory]
    [InlineData(10, 12, "08:00-10:00")]
    [InlineData(11, 14, "14:00-15:00")]
    [InlineData(11, 11, "08:00-11:00")]
    public void WhenTheUsualShortHoursContradictEachOtherTheShorterDayHolds(int release, int start, string hours) =>
        School
            .WithHours(
                new(
                    SchoolHours.Usual.Students,
                    SchoolHours.Usual.Staff,
                    new LocalTime(release, 0),
                    new LocalTime(start, 0)
                )
            )
            .With([new DayEvent(LateStart, Monday, "Late start"), new DayEvent(EarlyRelease, Monday, "Early release")])
            .On(Monday)
            .StudentHours!.ToString()
            .Should()
            .Be(hours);

    [Fact]
    public void TheLatestLateStartAndTheEarliestReleaseHold()
    {
        var day = School
            .With([
                new DayEvent(LateStart, Monday, "Late start", new LocalTime(9, 0)),
                new DayEvent(LateStart, Monday, "2 hour delay", new LocalTime(10, 0)),
                new DayEvent(EarlyRelease, Monday, "Early release", new LocalTime(13, 30)),
                new DayEvent(EarlyRelease, Monday, "Half day", new LocalTime(12, 0)),
            ])
            .On(Monday);
        day.StudentHours.Should().Be(new TimeRange(new(10, 0), new(12, 0)));
    }

    [Fact]
    public void OneDateCarriesSeveralFacts()
    {
        var day = School
            .With([
                new DayEvent(Information, Monday, "Quarter 1 ends"),
                new DayEvent(EarlyRelease, Monday, "Early release"),
            ])
            .On(Monday);
        day.Events.Should().HaveCount(2);
        day.StudentHours!.To.Should().Be(new LocalTime(13, 0));
    }

    [Fact]
    public void AMakeUpDayOpensASaturday() =>
        School
            .With(new DayEvent(MakeUp, new(2026, 9, 12), "Make-up day"))
            .On(new(2026, 9, 12))
            .StudentsIn.Should()
            .BeTrue();

    [Fact]
    public void AMakeUpDayTakesAHolidayBack() =>
        School
            .Close(Monday, "Flex day")
            .With(new DayEvent(MakeUp, Monday, "Make-up day"))
            .On(Monday)
            .StudentsIn.Should()
            .BeTrue();

    [Fact]
    public void AMakeUpDayTakesATeacherOnlyDayBack() =>
        School
            .With([new DayEvent(TeacherOnly, Monday, "PD day"), new DayEvent(MakeUp, Monday, "Make-up day")])
            .On(Monday)
            .StudentsIn.Should()
            .BeTrue();

    [Fact]
    public void AnEventFallsOnItsDaysInsideOfTheYearInTheOrderGiven()
    {
        var outer = new DayEvent(Information, new(2026, 8, 1), new(2027, 7, 1), "Repairs");
        var inner = new DayEvent(Information, new(2026, 8, 24), new(2026, 8, 25), "Book week");
        var school = School.With([outer, inner]);
        school.On(new(2026, 8, 24)).Events.Should().Equal(outer, inner);
        school.On(new(2026, 8, 25)).Events.Should().Equal(outer, inner);
        school.On(new(2026, 8, 26)).Events.Should().Equal(outer);
        school.On(new(2027, 5, 28)).Events.Should().Equal(outer);
    }

    [Fact]
    public void AnEventOfAnotherYearIsRefusedOnceTheDaysAreAskedFor()
    {
        var before = School.With(new DayEvent(Information, new(2026, 8, 1), new(2026, 8, 23), "Summer"));
        before
            .Invoking(school => school.Days)
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "Summer (Information, 2026-08-01 to 2026-08-23) lies outside of the school year 2026-08-24 to 2027-05-28.\nMaybe its dates are of another year?"
            );
        var after = School.Close(new(2027, 5, 31), "Memorial Day");
        after.Invoking(school => school.On(Monday)).Should().Throw<ArgumentException>().WithMessage("Memorial Day*");
        after.ExtendTo(new(2027, 5, 31)).On(new(2027, 5, 31)).StaffIn.Should().BeFalse();
    }

    [Fact]
    public void AYearIsWorkedOutOnceItIsAskedForAndNotForEachEvent()
    {
        var school = School;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            school = school.Close(Monday, "Holiday");
        // A thousand lists of events take 4 MB; a thousand years would take hundreds.
        (GC.GetAllocatedBytesForCurrentThread() - before)
            .Should()
            .BeLessThan(20_000_000);
        school.On(Monday).Events.Should().HaveCount(1000);
        school.Days.Should().BeSameAs(school.Days);
    }

    [Fact]
    public void ASnowDayClosesEvenAMakeUpDay() =>
        School
            .With([new DayEvent(MakeUp, Monday, "Make-up day"), new DayEvent(Emergency, Monday, "Snow day")])
            .On(Monday)
            .WhyClosed.Should()
            .Be("Snow day");

    [Fact]
    public void InstructionalDaysAreCountedOverAWeekend() =>
        School.InstructionalDaysBetween(new(2026, 9, 11), new(2026, 9, 14)).Should().Be(1);

    [Fact]
    public void InstructionalDaysAreCountedOverABreak() =>
        School
            .Close(new(2026, 11, 23), new(2026, 11, 27), "Fall break")
            .InstructionalDaysBetween(new(2026, 11, 20), new(2026, 12, 1))
            .Should()
            .Be(2);

    [Theory]
    [InlineData(0, "2026-11-20")]
    [InlineData(1, "2026-11-30")]
    [InlineData(2, "2026-12-01")]
    [InlineData(-1, "2026-11-19")]
    public void InstructionalDaysAreAddedOverABreak(int days, string expected) =>
        NodaTime
            .Text.LocalDatePattern.Iso.Format(
                School
                    .Close(new(2026, 11, 23), new(2026, 11, 27), "Fall break")
                    .PlusInstructionalDays(new(2026, 11, 20), days)!
                    .Value
            )
            .Should()
            .Be(expected);

    [Fact]
    public void PastTheYearsEndThereIsNoInstructionalDay() =>
        School.PlusInstructionalDays(new(2027, 5, 27), 2).Should().BeNull();

    [Fact]
    public void AWhollyClosedWeekIsNotCounted()
    {
        var school = School.Close(new(2026, 11, 23), new(2026, 11, 27), "Fall break");
        school.WeekOf(new(2026, 11, 25)).Should().BeNull();
        school.WeekOf(new(2026, 11, 30))!.Number.Should().Be(school.WeekOf(new(2026, 11, 20))!.Number + 1);
    }

    [Fact]
    public void AWeekWithOneOpenDayIsCounted() =>
        School.Close(new(2026, 11, 24), new(2026, 11, 27), "Fall break").WeekOf(new(2026, 11, 25)).Should().NotBeNull();

    [Fact]
    public void ClosingADayLeavesTheFirstCalendarAsItWas()
    {
        _ = School.Close(Monday, "Labor Day");
        School.On(Monday).StudentsIn.Should().BeTrue();
    }

    [Fact]
    public void CalendarsDefinedAlikeAreEqual() =>
        School.Close(Monday, "Labor Day").Should().Be(School.Close(Monday, "Labor Day"));

    [Fact]
    public void AYearThatEndsBeforeItStartsIsMisuse() =>
        FluentActions
            .Invoking(() => SchoolCalendar.Create("Cole", Denver, new(2027, 5, 28), new(2026, 8, 24)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The last day 2026-08-24 lies before the first day 2027-05-28.\nMaybe*");

    [Fact]
    public void AYearOfTenYearsIsMisuse() =>
        FluentActions
            .Invoking(() => SchoolCalendar.Create("Cole", Denver, new(2026, 8, 24), new(2036, 5, 28)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The school year 2026-08-24 to 2036-05-28 spans more than 732 days.*");

    [Fact]
    public void AnHourForAHolidayIsMisuse() =>
        FluentActions
            .Invoking(() => new DayEvent(Holiday, Monday, "Labor Day", new LocalTime(12, 0)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'Labor Day' is Holiday, which has no hour, but 12:00 is given.*");

    [Fact]
    public void StudentsWithoutStaffAreMisuse() =>
        FluentActions
            .Invoking(() =>
                new SchoolHours(new(new(8, 0), new(15, 0)), new(new LocalTime(8, 30), new LocalTime(16, 0)))
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Students are in 08:00-15:00, but staff only 08:30-16:00.*");
}
