using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class InstructionalMinutesTests
{
    private static readonly LocalDate Monday = new(2026, 8, 24);
    private static readonly SchoolCalendar Week = SchoolCalendar.Create(
        "Cole",
        SchoolYears.Denver,
        Monday,
        new(2026, 8, 30)
    );

    [Fact]
    public void AnOrdinaryDayHasTheMinutesOfTheStudentsHours() =>
        Week.On(Monday).InstructionalMinutes.Should().Be(7 * 60);

    [Fact]
    public void AShortDayHasFewer() =>
        Week.With(new DayEvent(EarlyRelease, Monday, "Early release", new LocalTime(13, 30)))
            .On(Monday)
            .InstructionalMinutes.Should()
            .Be(330);

    [Fact]
    public void ARemoteDayHasThemAll() =>
        Week.With(new DayEvent(Remote, Monday, "Election Day")).On(Monday).InstructionalMinutes.Should().Be(420);

    [Fact]
    public void ADayWithoutStudentsHasNone() =>
        Week.With(new DayEvent(TeacherOnly, Monday, "Work day")).On(Monday).InstructionalMinutes.Should().Be(0);

    [Fact]
    public void TheYearHasTheSumOfItsDays() =>
        Week.Close(Monday, "Holiday")
            .With(new DayEvent(LateStart, Monday.PlusDays(1), "Late start", new LocalTime(9, 0)))
            .InstructionalMinutes.Should()
            .Be((3 * 420) + 360);
}
