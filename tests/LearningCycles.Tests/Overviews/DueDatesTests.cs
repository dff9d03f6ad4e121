using LearningCycles.Overviews;
using NodaTime;

namespace LearningCycles.Tests.Overviews;

public class DueDatesTests
{
    [Theory]
    [InlineData(0, "2027-05-28")]
    [InlineData(1, "2027-05-27")]
    [InlineData(5, "2027-05-21")]
    [InlineData(10, "2027-05-14")]
    public void SchoolDaysAreCountedBackFromTheYearsEnd(int days, string expected) =>
        Iso(DueDates.SchoolDaysBeforeEnd(GivenSchool.Year, days, GivenSchool.Count)).Should().Be(expected);

    [Fact]
    public void AHolidayIsNoSchoolDayAndIsJumpedOver()
    {
        // The year ends on the Tuesday after the week off.
        var year = new DateInterval(GivenSchool.Year.Start, new(2026, 12, 1));
        Iso(DueDates.SchoolDaysBeforeEnd(year, 1, GivenSchool.Count)).Should().Be("2026-11-30");
        Iso(DueDates.SchoolDaysBeforeEnd(year, 2, GivenSchool.Count)).Should().Be("2026-11-20");
        Iso(DueDates.SchoolDaysBeforeEnd(year, 2))
            .Should()
            .Be("2026-11-27", "without a calendar it is Monday to Friday");
        var endsInTheWeekOff = new DateInterval(year.Start, new(2026, 11, 25));
        Iso(DueDates.SchoolDaysBeforeEnd(endsInTheWeekOff, 0, GivenSchool.Count)).Should().Be("2026-11-20");
    }

    [Fact]
    public void TheFirstDayOfTheYearIsTheLastThatCanBeGiven()
    {
        var year = new DateInterval(new(2026, 8, 17), new(2026, 8, 21));
        Iso(DueDates.SchoolDaysBeforeEnd(year, 4)).Should().Be("2026-08-17");
        var more = () => DueDates.SchoolDaysBeforeEnd(year, 5);
        more.Should()
            .Throw<ArgumentException>()
            .WithMessage("The school year 2026-08-17 to 2026-08-21 has no school day that 5 others follow.\nMaybe*");
        Iso(DueDates.CalendarDaysBeforeEnd(year, 4)).Should().Be("2026-08-17");
        var earlier = () => DueDates.CalendarDaysBeforeEnd(year, 5);
        earlier
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("5 days before 2026-08-21 lie before the school year begins on 2026-08-17.\nMaybe*");
        var negative = () => DueDates.SchoolDaysBeforeEnd(year, -1);
        negative.Should().Throw<ArgumentException>().WithMessage("schoolDays is -1*");
    }

    [Fact]
    public void CalendarDaysTakeEveryDay() =>
        Iso(DueDates.CalendarDaysBeforeEnd(GivenSchool.Year, 14)).Should().Be("2027-05-14");

    [Theory]
    [InlineData("2026-11-19", 3)]
    [InlineData("2026-11-20", 2)]
    [InlineData("2026-11-24", 2)]
    [InlineData("2026-12-01", 0)]
    [InlineData("2026-12-02", 0)]
    public void SchoolDaysLeftDoNotCountTheWeekOff(string today, int left) =>
        DueDates.SchoolDaysLeft(Day(today), new(2026, 12, 1), GivenSchool.Count).Should().Be(left);

    [Theory]
    [InlineData("2026-11-30", 1)]
    [InlineData("2026-12-01", 0)]
    [InlineData("2026-12-02", 0)]
    [InlineData("2027-01-15", 0)]
    public void NoneAreLeftOnceTheDayHasPassedThoughTheCountGoesBelowZero(string today, int left) =>
        DueDates.SchoolDaysLeft(Day(today), new(2026, 12, 1), GivenSchool.BothWays).Should().Be(left);

    [Fact]
    public void TheDayAfterSoManySchoolDaysIsTheFirstThatHasThem()
    {
        for (var days = 1; days < 30; days++)
        {
            var day = DueDates.SchoolDayAfter(new(2026, 11, 13), days, GivenSchool.Count)!.Value;
            GivenSchool.Count(new(2026, 11, 13), day).Should().Be(days);
            GivenSchool.Count(new(2026, 11, 13), day.PlusDays(-1)).Should().Be(days - 1);
        }
        DueDates.SchoolDayAfter(new(2026, 11, 13), 1, (_, _) => 0).Should().BeNull("there is no school any more");
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
