using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;
using static LearningCycles.Calendar.Schools.RotationOnClosure;
using static NodaTime.IsoDayOfWeek;

namespace LearningCycles.Calendar.Tests.Schools;

/// <summary>What school systems and districts are known to do, each as one sentence.</summary>
public class SchoolFactsTests
{
    private static readonly LocalDate Wednesday9 = new(2026, 9, 9);
    private static readonly SchoolCalendar Year = SchoolCalendar.Create(
        "Cole",
        SchoolYears.Denver,
        new(2026, 8, 24),
        new(2027, 5, 28)
    );
    private static readonly SchoolCalendar AB = Year.WithRotation(new(["A", "B"]));

    private static string? Label(SchoolCalendar school, LocalDate date) => school.On(date).RotationLabel;

    private static IEnumerable<string> Labels(SchoolCalendar school) =>
        school.Days.Select(day => day.RotationLabel).OfType<string>();

    private static SchoolCalendar With(DayEventKind kind, RotationOnClosure? rotation) =>
        Year.WithRotation(new(["Day 1", "Day 2", "Day 3", "Day 4", "Day 5", "Day 6"]))
            .With(new DayEvent(kind, new(2026, 8, 26), "That day") { Rotation = rotation });

    [Fact]
    public void AnIncludedDayTakesItsLabel() => Label(With(Information, null), new(2026, 8, 26)).Should().Be("Day 3");

    [Theory]
    [InlineData(Information)]
    [InlineData(Holiday)]
    [InlineData(Emergency)]
    public void AfterAnExcludedDayThreeTheNextDayIsDayThree(DayEventKind kind)
    {
        var school = With(kind, Pause);
        Label(school, new(2026, 8, 26)).Should().BeNull();
        Label(school, new(2026, 8, 27)).Should().Be("Day 3");
    }

    [Theory]
    [InlineData(Information)]
    [InlineData(Holiday)]
    [InlineData(Emergency)]
    public void AfterASkippedDayThreeLaterDaysAreUnchanged(DayEventKind kind)
    {
        var school = With(kind, Drop);
        Label(school, new(2026, 8, 26)).Should().BeNull();
        Label(school, new(2026, 8, 27)).Should().Be("Day 4");
    }

    [Fact]
    public void OnASnowDayTheBDayIsLostAndLaterDatesKeepTheirLetters()
    {
        Label(AB, new(2026, 8, 25)).Should().Be("B");
        var snow = AB.With(new DayEvent(Emergency, new(2026, 8, 25), "Snow day"));
        snow.Days.Where(day => day.Date > new LocalDate(2026, 8, 25))
            .Should()
            .OnlyContain(day => day.RotationLabel == Label(AB, day.Date));
    }

    [Fact]
    public void ASchoolMayCascadeOneSnowDayByHand()
    {
        LocalDate snowed = new(2026, 8, 25);
        var snow = AB.With(new DayEvent(Emergency, snowed, "Snow day"));
        Labels(snow.Relabel(snowed.PlusDays(1), "B", laterDaysFollow: true)).Take(3).Should().Equal("A", "B", "A");
    }

    [Fact]
    public void FourLettersRunOnOverPlannedClosures()
    {
        var school = Year.Close(new(2026, 9, 7), "Labor Day")
            .Close(new(2026, 9, 21), "Yom Kippur")
            .With(new DayEvent(TeacherOnly, new(2026, 9, 25), "PD day"))
            .WithRotation(new(["A", "B", "C", "D"]));
        Labels(school).Take(29).Should().Equal(Enumerable.Range(0, 29).Select(day => "ABCD".Substring(day % 4, 1)));
    }

    [Fact]
    public void AAndBRunOnOverSpringBreak()
    {
        var school = AB.Close(new(2027, 3, 15), new(2027, 3, 19), "Spring break");
        Label(school, new(2027, 3, 22)).Should().NotBe(Label(school, new(2027, 3, 12)));
    }

    [Fact]
    public void AllClassesMeetBeforeTheFirstADay() =>
        Year.WithRotation(new(["A", "B"]))
            .WithoutLabel(Year.FirstDay, "All Classes Meet")
            .Days.Take(3)
            .Select(day => day.RotationLabel)
            .Should()
            .Equal(null, "A", "B");

    [Fact]
    public void TwelveTwoHourLateStartsAreOnFirstAndThirdFridays()
    {
        var school = Year.WithEvery(LateStart, new(Friday, 1, 3), "PLC", new LocalTime(10, 0));
        var semester = school
            .Days.Where(day => day.Has(LateStart) && day.Date >= new LocalDate(2026, 9, 1))
            .Take(12)
            .ToList();
        semester.Should().OnlyContain(day => day.StudentHours!.From == new LocalTime(10, 0));
        semester.Select(day => day.Date.Day).Should().OnlyContain(day => day <= 7 || (day >= 15 && day <= 21));
    }

    [Fact]
    public void EachFridayMayEndNinetyMinutesEarly()
    {
        var school = Year.WithEvery(EarlyRelease, MonthlyWeekday.Every(Friday), "Early Friday", new LocalTime(13, 30));
        school
            .Days.Where(day => day.StudentsIn && day.Date.DayOfWeek == Friday)
            .Should()
            .OnlyContain(day => day.InstructionalMinutes == 330);
        school.On(new(2026, 9, 10)).InstructionalMinutes.Should().Be(420);
    }

    [Fact]
    public void TheFirstWednesdayInSessionIsNotAlwaysTheMonthsFirstWednesday()
    {
        var school = Year.Close(new(2026, 9, 2), "Closed").WithEvery(EarlyRelease, new(Wednesday, 1, 3), "PLC");
        school
            .Days.Where(day => day.Date.Month == 9 && day.Has(EarlyRelease))
            .Select(day => day.Date.Day)
            .Should()
            .Equal(9, 23);
    }

    [Fact]
    public void ASnowDayIsAShortDayOrAStaffDayOrAClosedOne()
    {
        Facts(LateStart).Should().Be((true, true, true));
        Facts(TeacherOnly).Should().Be((false, true, false));
        Facts(Emergency).Should().Be((false, false, false));

        static (bool, bool, bool) Facts(DayEventKind kind)
        {
            var day = Year.With(new DayEvent(kind, Wednesday9, "Snow")).On(Wednesday9);
            return (day.StudentsIn, day.StaffIn, day.StudentsOnSite);
        }
    }

    [Fact]
    public void OneDateMayEndAQuarterAndASemesterAndBeAnHourShort()
    {
        LocalDate last = new(2026, 12, 18);
        var day = Year.WithTerms(new("S1", Year.FirstDay, last), new Term("Q2", new(2026, 10, 13), last))
            .With(new DayEvent(EarlyRelease, last, "One hour early release", new LocalTime(14, 0)))
            .With(new DayEvent(Information, last, "Second quarter ends"))
            .On(last);
        day.Terms.Should().OnlyContain(term => term.Last == last).And.HaveCount(2);
        day.InstructionalMinutes.Should().Be(360);
        (day.Has(EarlyRelease), day.Has(Information), day.Has(LateStart)).Should().Be((true, true, false));
    }
}
