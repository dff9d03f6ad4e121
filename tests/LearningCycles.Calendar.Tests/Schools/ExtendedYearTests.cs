using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class ExtendedYearTests
{
    private static readonly LocalDate Last = new(2027, 5, 26); // Wed
    private static readonly LocalDate Monday = new(2027, 5, 31);
    private static readonly SchoolCalendar School = SchoolCalendar
        .Create("Cole", SchoolYears.Denver, new(2026, 8, 24), Last)
        .WithRotation(new(["A", "B", "C"]) { WhenPlanned = RotationOnClosure.Drop });
    private static readonly SchoolCalendar Extended = School.ExtendTo(Monday.PlusDays(1));

    private static readonly DayEvent MadeUp = new(MakeUp, Monday, "Calamity day");

    [Fact]
    public void DaysAfterThePublishedLastDayStayClosedUntilOneIsMadeUp()
    {
        var day = Extended.On(Last.PlusDays(1));
        (day.StudentsIn, day.StaffIn, day.WhyClosed).Should().Be((false, false, "after the last day of school"));
        Extended.On(Last.PlusDays(3)).WhyClosed.Should().Be("weekend");
        Extended.With(MadeUp).On(Monday).StudentsIn.Should().BeTrue();
    }

    [Fact]
    public void StaffMayBeInAfterTheStudentsLastDay()
    {
        var day = Extended.With(new DayEvent(TeacherOnly, Monday, "Post-planning")).On(Monday);
        (day.StudentsIn, day.StaffIn).Should().Be((false, true));
    }

    [Fact]
    public void EveryDayAndWeekBeforeStaysAsItWas()
    {
        var extended = Extended.With(MadeUp);
        // All but what is counted from the last month's end.
        extended.Days.Take(School.Days.Count).Select(Forwards).Should().Equal(School.Days.Select(Forwards));
        extended.Weeks.Take(School.Weeks.Count).Should().Equal(School.Weeks);
        extended.WeekOf(Monday)!.Number.Should().Be(School.Weeks.Count + 1);
        extended.InstructionalDays.Should().Be(School.InstructionalDays + 1);

        static DayFacts Forwards(DayFacts day) => day with { OrdinalFromEndOfMonth = null };
    }

    [Fact]
    public void TheClosedDaysBetweenUseNoLabelUp()
    {
        var labels = School.Rotation!.Labels.ToList();
        var next = (labels.IndexOf(School.On(Last).RotationLabel!) + 1) % labels.Count;
        Extended.With(MadeUp).On(Monday).RotationLabel.Should().Be(labels[next]);
    }

    [Fact]
    public void ThePublishedLastDayIsKept()
    {
        (Extended.PublishedLastDay, Extended.LastDay).Should().Be((Last, Monday.PlusDays(1)));
        (School.PublishedLastDay, School.LastDay).Should().Be((Last, Last));
    }

    [Fact]
    public void AnExtendedYearDiffersFromAYearThatWasPublishedLonger() =>
        Extended.Should().NotBe(SchoolCalendar.Create("Cole", SchoolYears.Denver, School.FirstDay, Extended.LastDay));

    [Fact]
    public void AYearIsNotExtendedBackwards() =>
        FluentActions
            .Invoking(() => Extended.ExtendTo(Last))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The school year ends on 2027-06-01 already and cannot be extended to 2027-05-26.\nMaybe*");

    [Fact]
    public void AYearIsNotExtendedByYears() =>
        FluentActions
            .Invoking(() => School.ExtendTo(new(2036, 5, 28)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The school year 2026-08-24 to 2036-05-28 spans more than 732 days.*");
}
