using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class BellChoiceTests
{
    private static readonly LocalDate Monday = new(2026, 9, 14);

    private static BellSchedule Bells(string name, int hour, BellUse use = BellUse.Regular) =>
        new(
            name,
            [new("P1", new(new(hour, 0), new(hour, 45))), new("P6", new(new(14, 0), new LocalTime(14, 50)))],
            use
        );

    private static readonly BellSchedule Regular = Bells("Regular", 8);
    private static readonly BellSchedule Assembly = Bells("Assembly", 10);
    private static readonly BellSchedule Short = Bells("Short", 9, BellUse.EarlyRelease);
    private static readonly BellSchedule SixthTesting = Bells("Testing", 11) with { Grades = ["6"] };
    private static readonly SchoolCalendar School = SchoolCalendar
        .Create("Cole", SchoolYears.Denver, new(2026, 8, 24), new(2027, 5, 28))
        .WithBells(Regular)
        .WithBells(Assembly)
        .WithBells(Short)
        .WithBells(SixthTesting with { Grades = ["8"] })
        .WithBells(new("Day B", Assembly.Periods, labels: ["B"]));

    private static DayEvent EarlyMonday => new(EarlyRelease, Monday, "Early release", new LocalTime(12, 0));

    [Fact]
    public void AScheduleChosenByHandHoldsForItsDateAlone()
    {
        var school = School.WithBellsOn(Monday, "Assembly");
        school.On(Monday).Bells.Should().Be(Assembly);
        school.On(Monday.PlusDays(1)).Bells.Should().Be(Regular);
    }

    [Fact]
    public void ItGoesBeforeUseAndLabel()
    {
        School.WithBellsOn(Monday, "Short").On(Monday).Bells.Should().Be(Short);
        School.WithBellsOn(Monday, "Day B").On(Monday).Bells!.Name.Should().Be("Day B");
    }

    [Fact]
    public void ItGoesBeforeAnotherThatNamesTheGrade()
    {
        School.On(Monday).BellsFor("8")!.Name.Should().Be("Testing");
        School.WithBellsOn(Monday, "Assembly").On(Monday).BellsFor("8").Should().Be(Assembly);
    }

    [Fact]
    public void AScheduleForSomeGradesLeavesTheOthersTheirs()
    {
        var eighth = SixthTesting with { Grades = ["8"] };
        School.WithBellsOn(Monday, "Testing").On(Monday).AllBells.Should().Equal(eighth, Regular);
    }

    [Fact]
    public void SeveralMayBeChosenForOneDate()
    {
        var school = School.WithBellsOn(Monday, "Testing").WithBellsOn(Monday, "Assembly");
        school.On(Monday).BellsFor("8")!.Name.Should().Be("Testing");
        school.On(Monday).BellsFor("7").Should().Be(Assembly);
    }

    [Fact]
    public void ARegularScheduleChosenForAShortDayHasThePeriodsUntilItsEnd() =>
        School
            .With(EarlyMonday)
            .WithBellsOn(Monday, "Assembly")
            .On(Monday)
            .Bells!.Periods.Select(period => period.Name)
            .Should()
            .Equal("P1");

    [Fact]
    public void AShortScheduleChosenForAShortDayIsWhole() =>
        School.With(EarlyMonday).WithBellsOn(Monday, "Short").On(Monday).Bells.Should().Be(Short);

    [Fact]
    public void AShortDayAtItsFullLengthKeepsTheRegularScheduleChosenForIt()
    {
        var school = School.With(EarlyMonday);
        Full(school.WithBellsOn(Monday, "Assembly")).Should().Be(Assembly);
        Full(school.WithBellsOn(Monday, "Short")).Should().Be(Regular);

        static BellSchedule? Full(SchoolCalendar year) => year.AtFullLength(year.On(Monday))!.Bells;
    }

    [Fact]
    public void TheChoiceMayBeGivenBeforeTheSchedule() =>
        SchoolYears
            .Empty.WithBellsOn(Monday, "Regular")
            .WithBells(Regular)
            .Should()
            .Be(SchoolYears.Empty.WithBells(Regular).WithBellsOn(Monday, "Regular"));

    [Fact]
    public void TheOrderOfChoicesDoesNotMatter() =>
        School
            .WithBellsOn(Monday.PlusDays(1), "Short")
            .WithBellsOn(Monday, "Testing")
            .WithBellsOn(Monday, "Assembly")
            .WithBellsOn(Monday, "Assembly")
            .BellChoices.Should()
            .Equal(new(Monday, "Assembly"), new(Monday, "Testing"), new BellChoice(Monday.PlusDays(1), "Short"));

    [Fact]
    public void AScheduleThatTheSchoolDoesNotHaveIsMisuseOnceTheDaysAreAskedFor() =>
        FluentActions
            .Invoking(() => School.WithBellsOn(Monday, "Pep rally").Days)
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "The school has no bell schedule 'Pep rally' (Pep rally on 2026-09-14).\nMaybe it is one of: Regular, Assembly, Short, Testing, Day B?"
            );

    [Fact]
    public void AChoiceForADayOutsideOfTheYearIsMisuse() =>
        FluentActions
            .Invoking(() => School.WithBellsOn(new(2027, 9, 14), "Assembly").Weeks)
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("2027-09-14 is given the bell schedule 'Assembly', but lies outside of the school year*");

    [Fact]
    public void ABlankNameIsMisuse() =>
        FluentActions.Invoking(() => School.WithBellsOn(Monday, " ")).Should().Throw<ArgumentException>();
}
