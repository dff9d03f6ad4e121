using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class GradeBellsTests
{
    private static readonly LocalDate Monday = new(2026, 9, 14);

    private static BellSchedule Bells(string name, int hour, params ValueList<string> grades) =>
        new(name, [new("P1", new(new(hour, 0), new(hour, 45))), new("P6", new(new(14, 0), new LocalTime(14, 50)))])
        {
            Grades = grades,
        };

    private static readonly BellSchedule All = Bells("Regular", 8);
    private static readonly BellSchedule Sixth = Bells("Grade 6", 9, "6");
    private static readonly BellSchedule SixthAndSeventh = Bells("Grades 6 and 7", 10, "6", "7");
    private static readonly SchoolCalendar Bare = SchoolCalendar.Create(
        "Cole",
        SchoolYears.Denver,
        new(2026, 8, 24),
        new(2027, 5, 28)
    );
    private static readonly SchoolCalendar School = Bare.WithBells(All).WithBells(Sixth).WithBells(SixthAndSeventh);

    private static readonly BellSchedule AllShort = new(
        "Short",
        [new("P1", new(new(8, 0), new LocalTime(8, 30)))],
        BellUse.EarlyRelease
    );
    private static readonly BellSchedule SixthShort = new(
        "Grade 6 short",
        [new("P1", new(new(9, 0), new LocalTime(9, 30)))],
        BellUse.EarlyRelease
    )
    {
        Grades = ["6"],
    };

    private static SchoolCalendar OnShortMonday(SchoolCalendar school) =>
        school.With(new DayEvent(EarlyRelease, Monday, "Early release", new LocalTime(12, 0)));

    [Fact]
    public void SeveralSchedulesMayBeInForceOnOneDateForDifferentGrades()
    {
        var day = School.On(Monday);
        day.BellsFor("6").Should().Be(Sixth);
        day.BellsFor("7").Should().Be(SixthAndSeventh);
        day.BellsFor("8").Should().Be(All);
        day.BellsFor(null).Should().Be(All);
        day.Bells.Should().Be(All);
        day.AllBells.Should().Equal(Sixth, SixthAndSeventh, All);
    }

    [Fact]
    public void AScheduleThatLeavesNoGradeOverIsNotJoinedByAnother() =>
        Bare.WithBells(SixthAndSeventh)
            .WithBells(Sixth)
            .WithBells(All)
            .WithBells(Bells("Late", 11))
            .On(Monday)
            .AllBells.Should()
            .Equal(SixthAndSeventh, All);

    [Fact]
    public void WhereNoScheduleIsForAllGradesThereAreNoBellsForNoParticularGrade()
    {
        var day = Bare.WithBells(Sixth).On(Monday);
        day.Bells.Should().BeNull();
        day.BellsFor("7").Should().BeNull();
        day.AllBells.Should().Equal(Sixth);
    }

    [Fact]
    public void AnEarlyReleaseTakesEachGradesOwnShortBells()
    {
        var day = OnShortMonday(School.WithBells(AllShort).WithBells(SixthShort)).On(Monday);
        day.BellsFor("6").Should().Be(SixthShort);
        day.BellsFor("7").Should().Be(AllShort);
        day.AllBells.Should().Equal(SixthShort, AllShort);
    }

    [Fact]
    public void OnAnEarlyReleaseGradesWithoutShortBellsLoseTheirLastPeriods()
    {
        var day = OnShortMonday(School.WithBells(SixthShort)).On(Monday);
        day.BellsFor("6").Should().Be(SixthShort);
        day.BellsFor("7")!.Periods.Should().Equal(SixthAndSeventh.Periods[0]);
        day.BellsFor("7")!.Grades.Should().Equal("6", "7");
        day.BellsFor("8")!.Periods.Should().Equal(All.Periods[0]);
    }

    [Fact]
    public void AShortDayAtItsFullLengthHasTheRegularBellsOfEachGrade()
    {
        var school = OnShortMonday(School.WithBells(SixthShort));
        school.AtFullLength(school.On(Monday))!.AllBells.Should().Equal(Sixth, SixthAndSeventh, All);
    }

    [Fact]
    public void ADayWithoutStudentsHasNoBellsForAnyGrade()
    {
        var day = School.With(new DayEvent(TeacherOnly, Monday, "Work day")).On(Monday);
        day.AllBells.Should().BeEmpty();
        day.BellsFor("6").Should().BeNull();
    }

    [Fact]
    public void LikeDaysShareTheirBells() =>
        School.On(Monday).AllBells.Should().BeSameAs(School.On(Monday.PlusDays(1)).AllBells);

    [Fact]
    public void ABlankOrRepeatedGradeIsMisuse()
    {
        Misuse(["6", " "], "A grade of the bell schedule 'X' is blank.\nMaybe*");
        Misuse(["6", "6"], "6 is given twice in Grades.*");

        static void Misuse(ValueList<string> grades, string message) =>
            FluentActions
                .Invoking(() => new BellSchedule("X", All.Periods) { Grades = grades })
                .Should()
                .Throw<ArgumentException>()
                .WithMessage(message);
    }
}
