using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;
using static NodaTime.IsoDayOfWeek;

namespace LearningCycles.Calendar.Tests.Schools;

public class RecurringEventTests
{
    private static readonly SchoolCalendar School = SchoolCalendar
        .Create("Cole", SchoolYears.Denver, new(2026, 8, 24), new(2027, 5, 28))
        .Close(new(2026, 11, 2), new(2026, 11, 4), "Fall break");

    private static IEnumerable<LocalDate> ShortDays(SchoolCalendar school, DayEventKind kind) =>
        school.Days.Where(day => day.StudentsIn && day.Has(kind)).Select(day => day.Date);

    [Fact]
    public void AnEarlyReleaseMayBeOnEachFirstInSessionWednesday()
    {
        var school = School.WithEvery(EarlyRelease, new(Wednesday, 1), "PLC", new LocalTime(13, 30));
        ShortDays(school, EarlyRelease)
            .Take(4)
            .Should()
            .Equal(new(2026, 8, 26), new(2026, 9, 2), new(2026, 10, 7), new LocalDate(2026, 11, 11));
        school.On(new(2026, 11, 11)).StudentHours!.To.Should().Be(new LocalTime(13, 30));
        school
            .On(new(2026, 11, 11))
            .Events.Should()
            .Equal(new DayEvent(EarlyRelease, new(2026, 11, 11), "PLC", new LocalTime(13, 30)));
    }

    [Fact]
    public void ALateStartMayBeOnFirstAndThirdFridays() =>
        ShortDays(School.WithEvery(LateStart, new(Friday, 1, 3), "Late start"), LateStart)
            .Where(date => date.Month == 10)
            .Should()
            .Equal(new(2026, 10, 2), new LocalDate(2026, 10, 16));

    [Fact]
    public void AnEarlyReleaseMayBeEachFriday() =>
        ShortDays(School.WithEvery(EarlyRelease, MonthlyWeekday.Every(Friday), "Early Friday"), EarlyRelease)
            .Should()
            .Equal(School.Days.Where(day => day.StudentsIn && day.Date.DayOfWeek == Friday).Select(day => day.Date));

    [Fact]
    public void ASnowDayMovesTheFirstInSessionWednesdayToTheNext() =>
        ShortDays(
                School
                    .WithEvery(EarlyRelease, new(Wednesday, 1), "PLC")
                    .With(new DayEvent(Emergency, new(2026, 10, 7), "Snow day")),
                EarlyRelease
            )
            .Should()
            .Contain(new LocalDate(2026, 10, 14));

    [Fact]
    public void ItLeavesEveryDayInSession()
    {
        var school = School.WithEvery(Remote, new(Wednesday, -1), "Remote Wednesday");
        school.InstructionalDays.Should().Be(School.InstructionalDays);
        school.On(new(2026, 9, 30)).StudentsOnSite.Should().BeFalse();
    }

    [Theory]
    [InlineData(Holiday)]
    [InlineData(Emergency)]
    [InlineData(TeacherOnly)]
    [InlineData(MakeUp)]
    public void AKindThatChangesWhichDaysAreInSessionIsMisuse(DayEventKind kind) =>
        FluentActions
            .Invoking(() => School.WithEvery(kind, new(Wednesday, 1), "PLC"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"'PLC' recurs on days in session, but {kind} changes which days are.\nMaybe*");

    [Fact]
    public void AnHourForAKindThatHasNoneIsMisuse() =>
        FluentActions
            .Invoking(() => School.WithEvery(Information, new(Wednesday, 1), "PLC", new LocalTime(13, 0)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'PLC' is Information, which has no hour, but 13:00 is given.*");

    [Fact]
    public void ItSaysOnWhichDays() =>
        new RecurringEvent(EarlyRelease, new(Wednesday, 1), "PLC")
            .ToString()
            .Should()
            .Be("PLC (EarlyRelease, each 1st in-session Wednesday)");
}
