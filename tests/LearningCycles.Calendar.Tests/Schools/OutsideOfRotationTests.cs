using FsCheck.Fluent;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;
using static LearningCycles.Calendar.Schools.RotationOnClosure;

namespace LearningCycles.Calendar.Tests.Schools;

/// <summary>What single days do to the rotation: days outside of it, and closures that answer for themselves.</summary>
public class OutsideOfRotationTests
{
    private static readonly LocalDate Wednesday = new(2026, 8, 26);
    private static readonly LocalDate Friday = new(2026, 8, 28);
    private static readonly SchoolCalendar School = SchoolCalendar
        .Create("Cole", SchoolYears.Denver, new(2026, 8, 24), new(2026, 9, 4)) // Mon to Fri
        .WithRotation(new(["A", "B"]));

    private static string Labels(SchoolCalendar school) =>
        string.Concat(
            school
                .Days.Where(day => day.Date.DayOfWeek <= IsoDayOfWeek.Friday)
                .Select(day => day.RotationLabel ?? (day.StudentsIn ? "-" : "."))
        );

    [Fact]
    public void WhenAllClassesMeetTheDayHasNoLabelAndTheRotationWaits() =>
        Labels(School.WithoutLabel(Wednesday, "All Classes Meet")).Should().Be("AB-ABABABA");

    [Fact]
    public void SeveralDaysMayMeetOutsideOfTheRotation() =>
        Labels(School.WithoutLabel(Wednesday, Friday, "Testing")).Should().Be("AB---ABABA");

    [Fact]
    public void ATestingDayMayUseItsLabelUp() =>
        Labels(School.With(new DayEvent(Information, Wednesday, "Testing") { Rotation = Drop }))
            .Should()
            .Be("AB-BABABAB");

    [Fact]
    public void AShortDayMayMeetOutsideOfTheRotation() =>
        Labels(School.With(new DayEvent(EarlyRelease, Wednesday, "Exams") { Rotation = Pause }))
            .Should()
            .Be("AB-ABABABA");

    [Fact]
    public void AMakeUpSaturdayMayMeetOutsideOfTheRotation()
    {
        LocalDate saturday = new(2026, 8, 29);
        var school = School.With(new DayEvent(MakeUp, saturday, "Make-up day") { Rotation = Pause });
        school.On(saturday).RotationLabel.Should().BeNull();
        Labels(school).Should().Be(Labels(School));
    }

    [Fact]
    public void OneSnowDayMayShiftTheRotationAndAnotherDropItsLabel() =>
        Labels(
                School
                    .With(new DayEvent(Emergency, Wednesday, "Snow day") { Rotation = Pause })
                    .With(new DayEvent(Emergency, Friday, "Snow day"))
            )
            .Should()
            .Be("AB.A.ABABA");

    [Fact]
    public void OneHolidayMayDropItsLabel() =>
        Labels(
                School
                    .Close(Friday, "Holiday")
                    .With(new DayEvent(TeacherOnly, Wednesday, "Work day") { Rotation = Drop })
            )
            .Should()
            .Be("AB.B.ABABA");

    [Fact]
    public void AHolidayThatIsTakenBackNoLongerAnswers() =>
        Labels(
                School
                    .With(new DayEvent(Holiday, Wednesday, "Flex day") { Rotation = Drop })
                    .With(new DayEvent(MakeUp, Wednesday, "Make-up day"))
            )
            .Should()
            .Be(Labels(School));

    [Fact]
    public void ASnowDayOnAHolidayUsesNoLabelUp() =>
        Labels(School.Close(Wednesday, "Holiday").With(new DayEvent(Emergency, Wednesday, Friday, "Storm")))
            .Should()
            .Be("AB...ABABA");

    [Fact]
    public void ASnowDayOnADayOutsideOfTheRotationUsesNoLabelUp() =>
        Labels(School.WithoutLabel(Wednesday, "All Classes Meet").With(new DayEvent(Emergency, Wednesday, "Snow day")))
            .Should()
            .Be("AB.ABABABA");

    [Fact]
    public void AWeekendWithinABreakUsesNoLabelUp() =>
        Labels(
                School
                    .WithRotation(new(["A", "B", "C"]) { WhenPlanned = Drop })
                    .Close(Friday, new(2026, 8, 31), "Long weekend")
            )
            .Should()
            .Be("ABCA..ABCA");

    [Fact]
    public void ALabelSetByHandPutsADayBackIntoTheRotation() =>
        Labels(School.WithoutLabel(Wednesday, "All Classes Meet").Relabel(Wednesday, "B", laterDaysFollow: true))
            .Should()
            .Be("ABBABABABA");

    [Fact]
    public void AnUndefinedAnswerIsMisuse() =>
        FluentActions
            .Invoking(() => new DayEvent(Holiday, Wednesday, "Holiday") { Rotation = (RotationOnClosure)2 })
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void ASnowDayThatDropsItsLabelRelabelsNoOtherDay() =>
        PropertyCheck.ForAll(
            from school in SchoolYears.WithRotation
            from date in SchoolYears.Date
            select (school, date),
            given =>
            {
                var (school, date) = given;
                // The first labelled day starts the rotation; without it, the rotation starts a day later.
                if (
                    school.Days.FirstOrDefault(day => day.RotationLabel is not null) is not { } first
                    || date <= first.Date
                )
                    return;
                var snow = school.With(new DayEvent(Emergency, date, "Snow day") { Rotation = Drop });
                if (school.On(date).Has(Emergency))
                    return;
                Others(snow).Should().Equal(Others(school));

                IEnumerable<string?> Others(SchoolCalendar year) =>
                    year.Days.Where(day => day.Date != date).Select(day => day.RotationLabel);
            }
        );

    [Fact]
    public void ADayThatWaitsChangesNoOrder() =>
        PropertyCheck.ForAll(
            from school in SchoolYears.WithRotation
            from date in SchoolYears.Date
            where school.On(date).RotationLabel is not null
            // What closes may drop labels: the order of those that are shown then has gaps of its own.
            where school.Events.All(e => e.Rotation is null)
            select (school.WithRotation(school.Rotation! with { WhenPlanned = Pause, WhenUnplanned = Pause }), date),
            given =>
            {
                var (school, date) = given;
                var waiting = school.WithoutLabel(date, "All Classes Meet");
                waiting.On(date).RotationLabel.Should().BeNull();
                var (before, after) = (Shown(school), Shown(waiting));
                after.Should().Equal(before.Take(before.Count - 1));

                static List<string> Shown(SchoolCalendar year) =>
                    year.Days.Select(day => day.RotationLabel).OfType<string>().ToList();
            }
        );
}
