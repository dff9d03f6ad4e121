using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class DayRotationTests
{
    private static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new(2026, 8, 24), // Mon
        new(2026, 9, 11) // Fri
    );

    private static string Labels(SchoolCalendar school) =>
        string.Concat(
            school
                .Days.Where(day => day.Date.DayOfWeek <= IsoDayOfWeek.Friday)
                .Select(day =>
                    day.RotationLabel is { } label ? label[^1..]
                    : day.StudentsIn ? "-"
                    : "."
                )
        );

    private static DayRotation AB => new(["A", "B"]);

    private static LocalDate Wednesday => new(2026, 8, 26);

    [Fact]
    public void LabelsAlternateOverWeekends() => Labels(School.WithRotation(AB)).Should().Be("ABABABABABABABA");

    [Fact]
    public void APlannedClosurePausesTheRotation() =>
        Labels(School.Close(Wednesday, "Holiday").WithRotation(AB)).Should().Be("AB.ABABABABABAB");

    [Fact]
    public void APlannedClosureDropsALabelWhereTheSchoolSaysSo() =>
        Labels(School.Close(Wednesday, "Holiday").WithRotation(AB with { WhenPlanned = RotationOnClosure.Drop }))
            .Should()
            .Be("AB.BABABABABABA");

    [Fact]
    public void ASnowDayDropsItsLabelAndLaterDaysKeepTheirs() =>
        Labels(School.With(new DayEvent(Emergency, Wednesday, "Snow day")).WithRotation(AB))
            .Should()
            .Be("AB.BABABABABABA");

    [Fact]
    public void ASnowDayShiftsTheRotationWhereTheSchoolSaysSo() =>
        Labels(
                School
                    .With(new DayEvent(Emergency, Wednesday, "Snow day"))
                    .WithRotation(AB with { WhenUnplanned = RotationOnClosure.Pause })
            )
            .Should()
            .Be("AB.ABABABABABAB");

    [Fact]
    public void BeforeTheFirstLabelledDayThereIsNoLabelToDrop() =>
        Labels(School.Close(new(2026, 8, 24), "Holiday").WithRotation(AB with { WhenPlanned = RotationOnClosure.Drop }))
            .Should()
            .Be(".ABABABABABABAB");

    [Fact]
    public void AfterADayFromWhichLabelsAreGivenAClosureDropsTheFirst() =>
        Labels(
                School
                    .Close(Wednesday, "Holiday")
                    .WithRotation(AB with { WhenPlanned = RotationOnClosure.Drop, From = Wednesday })
            )
            .Should()
            .Be("--.BABABABABABA");

    [Fact]
    public void AnUndefinedAnswerToAClosureIsMisuse()
    {
        Misuse(() => AB with { WhenPlanned = (RotationOnClosure)2 });
        Misuse(() => AB with { WhenUnplanned = (RotationOnClosure)(-1) });

        static void Misuse(Func<DayRotation> call) => call.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ATeacherOnlyDayIsOutsideOfTheRotation() =>
        Labels(School.With(new DayEvent(TeacherOnly, Wednesday, "Work day")).WithRotation(AB))
            .Should()
            .Be("AB.ABABABABABAB");

    [Fact]
    public void DaysBeforeTheFirstLabelledDayMeetOutsideOfTheRotation() =>
        Labels(School.WithRotation(AB with { From = Wednesday })).Should().Be("--ABABABABABABA");

    [Fact]
    public void ARotationMayHaveSixDays() =>
        Labels(School.WithRotation(new(["Day 1", "Day 2", "Day 3", "Day 4", "Day 5", "Day 6"])))
            .Should()
            .Be("123456123456123");

    [Fact]
    public void AMakeUpSaturdayTakesTheNextLabel() =>
        School
            .With(new DayEvent(MakeUp, new(2026, 8, 29), "Make-up day"))
            .WithRotation(AB)
            .On(new(2026, 8, 29))
            .RotationLabel.Should()
            .Be("B");

    [Fact]
    public void AnEmptyRotationIsMisuse() =>
        FluentActions
            .Invoking(() => new DayRotation([]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A rotation needs*");

    [Fact]
    public void ARepeatedLabelIsMisuse() =>
        FluentActions
            .Invoking(() => new DayRotation(["A", "A"]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A is given twice in labels.*");
}
