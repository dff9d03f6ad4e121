using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

public class AvailabilityWindowTests
{
    private static readonly LocalDate Monday = new(2026, 9, 14);
    private static readonly TimeRange Nine = new(new(9, 0), new LocalTime(9, 45));
    private static readonly SchoolCalendar School = SchoolCalendar
        .Create("Cole", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 24), new(2027, 5, 28))
        .WithTerms(
            new Term("Fall", new(2026, 8, 24), new(2026, 12, 18)),
            new Term("Spring", new(2027, 1, 4), new(2027, 5, 28))
        )
        .WithBells(new("Regular", [new("P1", Nine)]))
        .WithBells(new("Grade 6", [new("P1", new(new(10, 0), new LocalTime(10, 45)))]) { Grades = ["6"] });

    private static readonly AvailabilityWindow Window = AvailabilityWindow.Between(
        DayPattern.On(IsoDayOfWeek.Monday),
        Nine
    );

    private static TimeRange? Open(AvailabilityWindow window, LocalDate date) => window.OpenOn(School.On(date));

    [Fact]
    public void AWindowOfATermIsClosedInTheOther()
    {
        Open(Window.During("Fall"), Monday).Should().Be(Nine);
        Open(Window.During("Spring"), Monday).Should().BeNull();
        Open(Window.During("Spring"), new(2027, 1, 11)).Should().Be(Nine);
    }

    [Fact]
    public void AWindowFromADayIsOpenOnThatDayAndLater()
    {
        var window = Window.From(Monday);
        Open(window, Monday.PlusDays(-7)).Should().BeNull();
        Open(window, Monday).Should().Be(Nine);
        Open(window, Monday.PlusDays(7)).Should().Be(Nine);
    }

    [Fact]
    public void AWindowUntilADayIsOpenOnThatDayAndEarlier()
    {
        var window = Window.Until(Monday);
        Open(window, Monday.PlusDays(-7)).Should().Be(Nine);
        Open(window, Monday).Should().Be(Nine);
        Open(window, Monday.PlusDays(7)).Should().BeNull();
    }

    [Fact]
    public void LimitsHoldTogether()
    {
        var window = Window.During("Fall").From(Monday).Until(new(2027, 1, 31));
        Open(window, Monday.PlusDays(-7)).Should().BeNull();
        Open(window, Monday).Should().Be(Nine);
        Open(window, new(2027, 1, 11)).Should().BeNull();
    }

    [Fact]
    public void ALimitLeavesTheFirstWindowAsItWas()
    {
        _ = Window.During("Spring").From(Monday).Until(Monday).At("Cole");
        Open(Window, Monday.PlusDays(7)).Should().Be(Nine);
        (Window.Term, Window.First, Window.Last, Window.School).Should().Be((null, null, null, null));
    }

    [Fact]
    public void AClassPeriodIsHeldWhenTheBellsOfTheGradeSay()
    {
        var window = AvailabilityWindow.InPeriod(DayPattern.Every, "P1");
        window.OpenOn(School.On(Monday)).Should().Be(Nine);
        window.OpenOn(School.On(Monday), "7").Should().Be(Nine);
        window.OpenOn(School.On(Monday), "6").Should().Be(new TimeRange(new(10, 0), new(10, 45)));
    }

    [Fact]
    public void AWindowMayBeForOneSchoolAlone()
    {
        Window.At("Cole").School.Should().Be("Cole");
        Open(Window.At("Hill"), Monday).Should().Be(Nine, "a day does not know its school");
    }

    [Fact]
    public void ItSaysWhatLimitsIt()
    {
        Window.ToString().Should().Be("Monday 09:00-09:45");
        Window
            .During("Fall")
            .From(Monday)
            .Until(Monday.PlusDays(14))
            .At("Cole")
            .ToString()
            .Should()
            .Be("Monday 09:00-09:45 in Fall from 2026-09-14 until 2026-09-28 at Cole");
    }

    [Fact]
    public void AWindowThatEndsBeforeItStartsIsMisuse()
    {
        Misuse(() => Window.From(Monday).Until(Monday.PlusDays(-1)));
        Misuse(() => Window.Until(Monday.PlusDays(-1)).From(Monday));

        static void Misuse(Func<AvailabilityWindow> call) =>
            call.Should()
                .Throw<ArgumentException>()
                .WithMessage("The last day 2026-09-13 lies before the first day 2026-09-14.*");
    }

    [Fact]
    public void ABlankTermOrSchoolIsMisuse()
    {
        FluentActions.Invoking(() => Window.During(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Window.At("")).Should().Throw<ArgumentException>();
    }
}
