using FsCheck.Fluent;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Tests.Schools;

public class RelabellingTests
{
    private static readonly LocalDate Wednesday = new(2026, 8, 26);
    private static readonly SchoolCalendar School = SchoolCalendar
        .Create("Cole", SchoolYears.Denver, new(2026, 8, 24), new(2026, 9, 4)) // Mon to Fri
        .WithRotation(new(["A", "B", "C", "D"]));

    private static string Labels(SchoolCalendar school) =>
        string.Concat(
            school
                .Days.Where(day => day.Date.DayOfWeek <= IsoDayOfWeek.Friday)
                .Select(day => day.RotationLabel ?? (day.StudentsIn ? "-" : "."))
        );

    [Fact]
    public void OnlyThatDateChangesWhereLaterDaysDoNotFollow() =>
        Labels(School.Relabel(Wednesday, "A", laterDaysFollow: false)).Should().Be("ABADABCDAB");

    [Fact]
    public void TheRotationContinuesFromTheLabelWhereLaterDaysFollow() =>
        Labels(School.Relabel(Wednesday, "A", laterDaysFollow: true)).Should().Be("ABABCDABCD");

    [Fact]
    public void TheRotationStartsAnewAfterAHolidayThatIsRelabelled() =>
        Labels(School.Close(Wednesday, "Holiday").Relabel(Wednesday, "A", laterDaysFollow: true))
            .Should()
            .Be("AB.ABCDABC");

    [Fact]
    public void ASnowDayThatDropsItsLabelDropsTheOneSetByHand() =>
        Labels(
                School
                    .With(new DayEvent(Emergency, Wednesday, "Snow day"))
                    .Relabel(Wednesday, "A", laterDaysFollow: true)
            )
            .Should()
            .Be("AB.BCDABCD");

    [Fact]
    public void AClosedDayShowsNoLabelThatIsSetByHand() =>
        Labels(School.Close(Wednesday, "Holiday").Relabel(Wednesday, "A", laterDaysFollow: false))
            .Should()
            .Be("AB.CDABCDA");

    [Fact]
    public void ADayBeforeTheFirstLabelledOneMayHaveALabelOfItsOwn()
    {
        var from = School.WithRotation(School.Rotation! with { From = Wednesday });
        Labels(from.Relabel(new(2026, 8, 25), "D", laterDaysFollow: false)).Should().Be("-DABCDABCD");
        Labels(from.Relabel(new(2026, 8, 25), "D", laterDaysFollow: true)).Should().Be("-DABCDABCD");
        Labels(from.Relabel(new(2026, 8, 25), "B", laterDaysFollow: true)).Should().Be("-BCDABCDAB");
    }

    [Fact]
    public void ADateRelabelledAgainHasTheLaterLabel() =>
        School
            .Relabel(Wednesday, "A", laterDaysFollow: true)
            .Relabel(Wednesday, "D", laterDaysFollow: false)
            .Relabellings.Should()
            .Equal(new Relabelling(Wednesday, "D", laterDaysFollow: false));

    [Fact]
    public void TheOrderOfVerbsDoesNotMatter()
    {
        SchoolCalendar bare = SchoolCalendar.Create("Cole", SchoolYears.Denver, School.FirstDay, School.LastDay);
        bare.Relabel(new(2026, 8, 28), "B", laterDaysFollow: false)
            .Relabel(Wednesday, "A", laterDaysFollow: true)
            .WithRotation(School.Rotation!)
            .Should()
            .Be(
                School
                    .Relabel(Wednesday, "A", laterDaysFollow: true)
                    .Relabel(new(2026, 8, 28), "B", laterDaysFollow: false)
            );
    }

    [Fact]
    public void ALabelThatTheRotationDoesNotHaveIsMisuseOnceTheDaysAreAskedFor() =>
        FluentActions
            .Invoking(() => School.Relabel(Wednesday, "E", laterDaysFollow: true).On(Wednesday))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "The school has no rotation label 'E' (2026-08-26 is E, and later days follow).\nMaybe it is one of: A, B, C, D?"
            );

    [Fact]
    public void ALabelWithoutARotationIsMisuse() =>
        FluentActions
            .Invoking(() => SchoolYears.Empty.Relabel(Wednesday, "A", laterDaysFollow: false).InstructionalDays)
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The school has no rotation label 'A' (2026-08-26 is A).\nMaybe call WithRotation as well?");

    [Fact]
    public void ALabelForADayOutsideOfTheYearIsMisuse() =>
        FluentActions
            .Invoking(() => School.Relabel(new(2027, 8, 26), "A", laterDaysFollow: false).Days)
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "2027-08-26 is given the label 'A', but lies outside of the school year 2026-08-24 to 2026-09-04.\nMaybe*"
            );

    [Fact]
    public void RelabellingWithoutFollowChangesAtMostThatDate() =>
        PropertyCheck.ForAll(
            from school in SchoolYears.WithRotation
            from date in SchoolYears.Date
            select (school, date),
            given =>
            {
                var (school, date) = given;
                var label = school.Rotation!.Labels[^1];
                var changed = school.Relabel(date, label, laterDaysFollow: false);
                changed.On(date).RotationLabel.Should().Be(school.On(date).StudentsIn ? label : null);
                changed.Days.Where(day => day.Date != date).Should().Equal(school.Days.Where(day => day.Date != date));
            }
        );

    [Fact]
    public void RelabellingWithFollowChangesNoDayBefore() =>
        PropertyCheck.ForAll(
            from school in SchoolYears.WithRotation
            from date in SchoolYears.Date
            select (school, date),
            given =>
            {
                var (school, date) = given;
                var changed = school.Relabel(date, school.Rotation!.Labels[^1], laterDaysFollow: true);
                changed.Days.Where(day => day.Date < date).Should().Equal(school.Days.Where(day => day.Date < date));
            }
        );
}
