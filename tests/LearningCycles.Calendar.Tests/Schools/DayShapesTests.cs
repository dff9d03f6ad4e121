using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Schools;

public class DayShapesTests
{
    private static IEnumerable<AvailabilityWindow> Windows { get; } =
    [
        .. from pattern in Patterns()
        from window in new[]
        {
            AvailabilityWindow.Between(pattern, new(9, 0), new(9, 45)),
            AvailabilityWindow.InPeriod(pattern, "P1"),
            AvailabilityWindow.InPeriod(pattern, "P1").During("T1"),
        }
        select window,
    ];

    private static IEnumerable<DayPattern> Patterns()
    {
        yield return DayPattern.Every;
        foreach (var day in Enum.GetValues<IsoDayOfWeek>()[1..])
            yield return DayPattern.On(day);
        yield return DayPattern.On("Day 1");
        yield return DayPattern.On("Day 2");
    }

    [Fact]
    public void AWindowWithoutDatesOrOrdinalsOpensAlikeOnDaysOfOneShape() =>
        PropertyCheck.ForAll(
            SchoolYears.Full,
            school =>
            {
                foreach (var alike in Indices(school).GroupBy(school.Year.ShapeOf))
                {
                    var first = school.Days[alike.First()];
                    foreach (var day in alike.Skip(1).Select(index => school.Days[index]))
                    {
                        (day.StudentsIn, day.StaffIn, day.StudentsOnSite, day.StudentHours, day.StaffHours)
                            .Should()
                            .Be(
                                (
                                    first.StudentsIn,
                                    first.StaffIn,
                                    first.StudentsOnSite,
                                    first.StudentHours,
                                    first.StaffHours
                                )
                            );
                        foreach (var window in Windows)
                        {
                            foreach (var grade in new[] { null, "6", "7" })
                                window.OpenOn(day, grade).Should().Be(window.OpenOn(first, grade), "{0}", window);
                        }
                    }
                }
            },
            tests: 25
        );

    [Fact]
    public void DaysThatDifferInNothingButTheirDateHaveOneShape() =>
        PropertyCheck.ForAll(
            SchoolYears.Full,
            school =>
            {
                var shapes = Indices(school).Select(school.Year.ShapeOf).ToList();
                var facts = school.Days.Select(day =>
                    (
                        day.Date.DayOfWeek,
                        day.RotationLabel,
                        day.AllBells,
                        day.StudentHours,
                        day.StaffHours,
                        (day.StudentsOnSite, day.Terms)
                    )
                );
                facts.Distinct().Count().Should().Be(school.Year.ShapeCount);
                shapes.Distinct().Should().Equal(Enumerable.Range(0, school.Year.ShapeCount));
            },
            tests: 50
        );

    [Fact]
    public void TwoWeeksWithoutAnythingHaveTheShapesOfTheirWeekdays()
    {
        var school = SchoolCalendar.Create("Cole", SchoolYears.Denver, new(2026, 9, 7), new(2026, 9, 20));
        var shapes = Indices(school).Select(school.Year.ShapeOf);
        shapes.Should().Equal(0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6);
    }

    private static IEnumerable<int> Indices(SchoolCalendar school) => Enumerable.Range(0, school.Days.Count);
}
