using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>A lead who serves two schools: each has its own days and bells, and the way between them takes time.</summary>
public class SeveralSchoolsTests
{
    private static readonly SchoolCalendar Annex = SchoolCalendar.Create(
        "Annex",
        School.Zone,
        School.FirstDay,
        School.LastDay
    );

    private static CoachingPlan TwoSchools(SchoolCalendar own, SchoolCalendar other, params PersonTime[] people) =>
        Plan(own, Weekly(Ana), Weekly(Ben) with { School = other.Name }) with
        {
            OtherSchools = [other],
            People = [.. people],
        };

    [Fact]
    public void GradesWithDaysOfTheirOwnAreASchoolOfTheirOwnInTheSameBuilding()
    {
        // A conference day for the upper grades only: theirs move, the others' stay, and the lead is never in two rooms.
        var upper = SchoolCalendar
            .Create("Cole, grades 7-8", School.Zone, School.FirstDay, School.LastDay)
            .Close(new(2026, 9, 8), "Conferences, grades 7-8");
        var tuesday = AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(9, 0), new(10, 0));
        var plan = TwoSchools(School, upper, Free(Lee, tuesday));
        var calendar = CadenceGenerator.Generate(plan);
        calendar.Sessions.Should().Contain(s => s.Key.Teacher == Ana && s.Start.Date == new LocalDate(2026, 9, 8));
        calendar.Sessions.Should().NotContain(s => s.Key.Teacher == Ben && s.Start.Date == new LocalDate(2026, 9, 8));
        calendar
            .Unplaced.Should()
            .ContainSingle()
            .Which.Obstacles.Should()
            .Contain(count => count.Obstacle.Title == "Conferences, grades 7-8");
        calendar.Sessions.GroupBy(s => s.Start).Should().OnlyContain(sameStart => sameStart.Count() == 1);
    }

    [Fact]
    public void TheWayBetweenTwoSchoolsKeepsSessionsApart()
    {
        var monday = AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0), new(10, 0));
        var plan = TwoSchools(School, Annex, Free(Lee, monday));
        CadenceGenerator.Generate(plan).Sessions.Should().HaveCount(16, "an hour holds both without a way");
        var far = CadenceGenerator.Generate(plan with { Travel = [new("Annex", "Cole", 15)] });
        far.Sessions.Should().HaveCount(8);
        far.Unplaced.Should()
            .HaveCount(8)
            .And.OnlyContain(unplaced =>
                unplaced.Obstacles.Any(count => count.Obstacle.Kind == ObstacleKind.LeadTaken)
            );
        var longer = AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), new(9, 0), new(10, 15));
        var near = CadenceGenerator.Generate(
            plan with
            {
                Travel = [new("Annex", "Cole", 15)],
                People = [Free(Lee, longer)],
            }
        );
        near.Sessions.Should().HaveCount(16);
        near.Sessions.Select(session => session.Start.TimeOfDay)
            .Distinct()
            .Should()
            .BeEquivalentTo([new LocalTime(9, 0), new LocalTime(9, 45)]);
    }

    [Fact]
    public void EachSchoolHasItsOwnBells()
    {
        static SchoolCalendar Ringing(SchoolCalendar school, int hour) =>
            school.WithBells(new("Regular", [new("P1", new(new(hour, 0), new(hour, 30)))]));
        var period = AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Monday), "P1");
        var plan = TwoSchools(Ringing(School, 8), Ringing(Annex, 11), Free(Ana, period), Free(Ben, period));
        var year = CadenceGenerator.Generate(plan);
        year.Sessions.Where(session => session.Teacher == Ana)
            .Should()
            .HaveCount(8)
            .And.OnlyContain(session => session.Start.TimeOfDay == new LocalTime(8, 0));
        year.Sessions.Where(session => session.Teacher == Ben)
            .Should()
            .HaveCount(8)
            .And.OnlyContain(session => session.Start.TimeOfDay == new LocalTime(11, 0));
    }

    [Fact]
    public void EachSchoolHasItsOwnClosures()
    {
        var year = CadenceGenerator.Generate(
            TwoSchools(School, Annex.Close(new(2026, 9, 21), new(2026, 9, 25), "Fair"))
        );
        year.Sessions.Count(session => session.Teacher == Ana).Should().Be(8);
        year.Sessions.Count(session => session.Teacher == Ben).Should().Be(7);
        year.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void AGradeHasItsOwnBells()
    {
        var school = School
            .WithBells(new("Seventh", [new("P1", new(new(8, 0), new(8, 30)))]) { Grades = ["7"] })
            .WithBells(new("Sixth", [new("P1", new(new(8, 20), new(8, 50)))]) { Grades = ["6"] });
        var period = AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Monday), "P1");
        var plan = Plan(school, Weekly(Ana)) with { People = [Free(Ana, period) with { Grade = "6" }] };
        CadenceGenerator
            .Generate(plan)
            .Sessions.Should()
            .HaveCount(8)
            .And.OnlyContain(session => session.Start.TimeOfDay == new LocalTime(8, 20));
    }

    [Fact]
    public void AnEventAtOneSchoolBlocksThoseWhomItNamesAtTheOtherToo()
    {
        var plan = TwoSchools(School, Annex, Free(Lee, OnMonday(new(9, 0), new(10, 0))));
        var meeting = OnMonday(new(9, 0), new(9, 30)).At("Cole");
        var named = CadenceGenerator.Generate(plan with { SharedEvents = [new("ILT", meeting, [Lee])] });
        named
            .Sessions.Should()
            .HaveCount(8)
            .And.OnlyContain(session => session.Start.TimeOfDay == new LocalTime(9, 30));
        named
            .Unplaced.SelectMany(unplaced => unplaced.Obstacles)
            .Should()
            .Contain(count => count.Obstacle.Title == "ILT");
        var everyone = CadenceGenerator.Generate(plan with { SharedEvents = [new("Assembly", meeting)] });
        everyone.Sessions.Should().HaveCount(16, "who is at the Annex is not at Cole's assembly");
    }

    [Fact]
    public void TheWayFromAnEventAtAnotherSchoolTakesTime()
    {
        var plan = Plan(School, Weekly(Ben) with { School = Annex.Name }) with
        {
            OtherSchools = [Annex],
            Travel = [new("Annex", "Cole", 15)],
            People = [Free(Lee, OnMonday(new(9, 0), new(10, 15)))],
            SharedEvents = [new("ILT", OnMonday(new(9, 0), new(9, 30)).At("Cole"), [Lee])],
        };
        CadenceGenerator
            .Generate(plan)
            .Sessions.Should()
            .HaveCount(8)
            .And.OnlyContain(session => session.Start.TimeOfDay == new LocalTime(9, 45));
    }

    [Fact]
    public void AnEventAtAnotherSchoolIsNotHeldWhenThatSchoolIsClosed()
    {
        var plan = Plan(School.Close(new(2026, 9, 14), "Water main"), Weekly(Ben) with { School = Annex.Name }) with
        {
            OtherSchools = [Annex],
            People = [Free(Lee, OnMonday(new(9, 0), new(9, 30)))],
            SharedEvents = [new("ILT", OnMonday(new(9, 0), new(9, 30)).At("Cole"), [Lee])],
        };
        CadenceGenerator
            .Generate(plan)
            .Sessions.Should()
            .ContainSingle()
            .Which.Start.Date.Should()
            .Be(new LocalDate(2026, 9, 14));
    }

    private static AvailabilityWindow OnMonday(LocalTime from, LocalTime to) =>
        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Monday), from, to);

    [Fact]
    public void AWindowAtOneSchoolIsClosedAtTheOther()
    {
        var plan = TwoSchools(
            School,
            Annex,
            Free(Lee, HalfHour(IsoDayOfWeek.Monday, 9).At("Cole"), HalfHour(IsoDayOfWeek.Tuesday, 9).At("Annex"))
        );
        CadenceGenerator
            .Generate(plan)
            .Sessions.Select(session => (session.Teacher, session.Start.DayOfWeek))
            .Distinct()
            .Should()
            .BeEquivalentTo([(Ana, IsoDayOfWeek.Monday), (Ben, IsoDayOfWeek.Tuesday)]);
    }

    [Fact]
    public void AWindowMayBeInAPeriodThatOnlyTheOtherSchoolHas()
    {
        var other = Annex.WithBells(new("Regular", [new("Block 2", new(new(10, 0), new(10, 30)))]));
        var window = AvailabilityWindow.InPeriod(DayPattern.On(IsoDayOfWeek.Monday), "Block 2");
        CadenceGenerator.Generate(TwoSchools(School, other, Free(Ben, window))).Unplaced.Should().BeEmpty();
        FluentActions
            .Invoking(() => CadenceGenerator.Generate(TwoSchools(School, other, Free(Ben, window.At("Cole")))))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("In a window of ben stands the class period 'Block 2', which*");
    }

    [Fact]
    public void ASchoolThatThePlanDoesNotHaveIsMisuse() =>
        FluentActions
            .Invoking(() => CadenceGenerator.Generate(Plan(School, Weekly(Ana) with { School = "Anex" })))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The plan has no school 'Anex'.\nMaybe it is one of: Cole?");
}
