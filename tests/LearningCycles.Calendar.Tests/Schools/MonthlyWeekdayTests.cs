using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace LearningCycles.Calendar.Tests.Schools;

public class MonthlyWeekdayTests
{
    private static readonly SchoolCalendar School = SchoolCalendar
        .Create("Cole", SchoolYears.Denver, new(2026, 8, 24), new(2027, 5, 28))
        .Close(new(2026, 11, 2), new(2026, 11, 4), "Fall break")
        .Close(new(2026, 12, 21), new(2027, 1, 8), "Winter break");

    private static IEnumerable<LocalDate> Days(DayPattern pattern, int month) =>
        School.Days.Where(day => day.Date.Month == month && pattern.Matches(day)).Select(day => day.Date);

    [Fact]
    public void TheFirstInSessionWednesdayIsTheSecondOfTheMonthWhenTheFirstIsInABreak() =>
        Days(DayPattern.OnOrdinal(Wednesday, 1), 11).Should().Equal(new LocalDate(2026, 11, 11));

    [Fact]
    public void TheThirdInSessionWednesdayCountsNoneInABreak() =>
        Days(DayPattern.OnOrdinal(Wednesday, 3), 11).Should().Equal(new LocalDate(2026, 11, 25));

    [Fact]
    public void LateStartsMayBeOnFirstAndThirdFridays() =>
        Days(DayPattern.OnOrdinal(Friday, 1, 3), 10)
            .Should()
            .Equal(new LocalDate(2026, 10, 2), new LocalDate(2026, 10, 16));

    [Fact]
    public void TheLastInSessionFridayOfDecemberLiesBeforeTheBreak() =>
        Days(DayPattern.OnOrdinal(Friday, -1), 12).Should().Equal(new LocalDate(2026, 12, 18));

    [Fact]
    public void AMonthWithFewerDaysHasNone() => Days(DayPattern.OnOrdinal(Monday, 5), 10).Should().BeEmpty();

    [Fact]
    public void ADayThatIsFirstAndLastIsMeantOnce() =>
        Days(DayPattern.OnOrdinal(Wednesday, 1, -1), 8).Should().Equal(new LocalDate(2026, 8, 26));

    [Fact]
    public void ADayWithoutStudentsHasNoOrdinal()
    {
        var day = School.On(new(2026, 11, 4));
        (day.OrdinalInMonth, day.OrdinalFromEndOfMonth).Should().Be((null, null));
        MonthlyWeekday.Every(Wednesday).Includes(day).Should().BeFalse();
    }

    [Fact]
    public void AMakeUpSaturdayIsAnInSessionSaturday() =>
        School
            .With(new DayEvent(DayEventKind.MakeUp, new(2026, 10, 31), "Make-up day"))
            .On(new(2026, 10, 31))
            .OrdinalInMonth.Should()
            .Be(1);

    [Fact]
    public void EveryMeansAllInSessionDaysOfTheWeekday() =>
        School
            .Days.Where(MonthlyWeekday.Every(Friday).Includes)
            .Should()
            .Equal(School.Days.Where(day => day.StudentsIn && day.Date.DayOfWeek == Friday));

    [Fact]
    public void ThePatternSaysWhichDaysItMeans()
    {
        DayPattern.OnOrdinal(Friday, 1, 3).ToString().Should().Be("1st and 3rd in-session Friday");
        DayPattern
            .OnOrdinal(Wednesday, 2, 4, -1, -2)
            .ToString()
            .Should()
            .Be("2nd and 4th and last and 2nd from last in-session Wednesday");
    }

    [Fact]
    public void PatternsWithTheSameOrdinalsAreEqual()
    {
        DayPattern.OnOrdinal(Friday, 1, 3).Should().Be(DayPattern.OnOrdinal(Friday, 1, 3));
        DayPattern.OnOrdinal(Friday, 1, 3).Should().NotBe(DayPattern.OnOrdinal(Friday, 1));
    }

    [Fact]
    public void AnOrdinalOutsideOfItsBoundsIsMisuse()
    {
        Misuse([], "The ordinals of Friday are [], but have to be 1 to 5 or -1 to -5.\nMaybe*");
        Misuse([0], "The ordinals of Friday are [0], but*");
        Misuse([6], "The ordinals of Friday are [6], but*");
        Misuse([-6], "The ordinals of Friday are [-6], but*");
        Misuse([1, 1], "1 is given twice in ordinals.*");

        static void Misuse(ValueList<int> ordinals, string message) =>
            FluentActions
                .Invoking(() => DayPattern.OnOrdinal(Friday, ordinals))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage(message);
    }

    [Fact]
    public void NoDayOfTheWeekIsMisuse() =>
        FluentActions
            .Invoking(() => DayPattern.OnOrdinal(None, 1))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("None is no day of the week.*");

    [Fact]
    public void OrdinalsAgreeWithCountingByHand() =>
        PropertyCheck.ForAll(
            SchoolYears.Full,
            school =>
            {
                foreach (var day in school.Days)
                {
                    var alike = school
                        .Days.Where(other =>
                            other.StudentsIn
                            && other.Date.Month == day.Date.Month
                            && other.Date.DayOfWeek == day.Date.DayOfWeek
                        )
                        .ToList();
                    day.OrdinalInMonth.Should().Be(day.StudentsIn ? alike.IndexOf(day) + 1 : null);
                    day.OrdinalFromEndOfMonth.Should().Be(day.StudentsIn ? alike.Count - alike.IndexOf(day) : null);
                }
            },
            tests: 60
        );
}
