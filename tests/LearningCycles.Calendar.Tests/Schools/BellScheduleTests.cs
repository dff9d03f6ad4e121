using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class BellScheduleTests
{
    private static readonly LocalDate Monday = new(2026, 9, 14);
    private static readonly BellSchedule Regular = new(
        "Regular",
        [new("P1", new(new(8, 0), new(9, 0))), new("P6", new(new(13, 30), new LocalTime(14, 30)))]
    );
    private static readonly BellSchedule Short = new(
        "Early release",
        [new("P1", new(new(8, 0), new(8, 40))), new("P6", new(new(11, 50), new LocalTime(12, 30)))],
        BellUse.EarlyRelease
    );
    private static readonly SchoolCalendar School = SchoolCalendar
        .Create("Cole", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 24), new(2027, 5, 28))
        .WithBells(Regular);

    private static readonly DayEvent EarlyMonday = new(EarlyRelease, Monday, "Early release", new LocalTime(12, 30));

    [Fact]
    public void AnOrdinaryDayHasTheRegularBells() => School.On(Monday).Bells.Should().Be(Regular);

    [Fact]
    public void AnEarlyReleaseHasItsOwnBells() =>
        School.WithBells(Short).With(EarlyMonday).On(Monday).Bells.Should().Be(Short);

    [Fact]
    public void AnEarlyReleaseWithoutBellsOfItsOwnLosesThePeriodsAfterIt() =>
        School.With(EarlyMonday).On(Monday).Bells!.Periods.Select(p => p.Name).Should().Equal("P1");

    [Fact]
    public void ADayWithoutStudentsHasNoBells() =>
        School.With(new DayEvent(TeacherOnly, Monday, "Work day")).On(Monday).Bells.Should().BeNull();

    [Fact]
    public void BellsMayBeForSomeLabelsOnly()
    {
        var onlyB = new BellSchedule("B", [new("P9", new(new(9, 0), new(10, 0)))], labels: ["B"]);
        var school = SchoolCalendar
            .Create("Cole", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 24), new(2027, 5, 28))
            .WithBells(onlyB)
            .WithBells(Regular)
            .WithRotation(new(["A", "B"]));
        school.On(new(2026, 8, 24)).Bells.Should().Be(Regular);
        school.On(new(2026, 8, 25)).Bells.Should().Be(onlyB);
    }

    [Fact]
    public void APeriodWindowMovesWithTheBells()
    {
        var window = AvailabilityWindow.InPeriod(DayPattern.Every, "P6");
        window.OpenOn(School.On(Monday)).Should().Be(new TimeRange(new(13, 30), new(14, 30)));
        window
            .OpenOn(School.WithBells(Short).With(EarlyMonday).On(Monday))
            .Should()
            .Be(new TimeRange(new(11, 50), new(12, 30)));
    }

    [Fact]
    public void APeriodWindowIsClosedWhenThePeriodFallsAway() =>
        AvailabilityWindow
            .InPeriod(DayPattern.Every, "P6")
            .OpenOn(School.With(EarlyMonday).On(Monday))
            .Should()
            .BeNull();

    [Fact]
    public void ABlankOrRepeatedLabelIsMisuse()
    {
        Misuse(["A", " "], "A rotation label of the bell schedule 'X' is blank.\nMaybe*");
        Misuse(["A", "B", "A"], "A is given twice in labels.*");

        static void Misuse(ValueList<string> labels, string message) =>
            FluentActions
                .Invoking(() => new BellSchedule("X", Regular.Periods, labels: labels))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage(message);
    }

    [Fact]
    public void APeriodGivenTwiceIsMisuse() =>
        FluentActions
            .Invoking(() => new BellSchedule("X", [Regular.Periods[0], Regular.Periods[0]]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("P1 is given twice in periods.*");
}
