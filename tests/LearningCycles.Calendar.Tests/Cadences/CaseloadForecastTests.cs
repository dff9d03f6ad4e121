using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

public class CaseloadForecastTests
{
    private static readonly PersonId Lee = new("lee");

    // Eight weeks, Monday 2026-09-07 to Friday 2026-10-30.
    private static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new(2026, 9, 7),
        new(2026, 10, 30)
    );

    private static readonly DayPattern OnMondays = DayPattern.On(IsoDayOfWeek.Monday);

    private static PersonId Teacher(int i) => new(InvariantText.Of($"t{i / 10}{i % 10}"));

    private static CoachingPlan Plan(int teachers, DayPattern leadsDays, SchoolCalendar? school = null) =>
        new(
            new("p"),
            school ?? School,
            Enumerable
                .Range(1, teachers)
                .Select(i => new CoachingPair(Lee, Teacher(i), Cadence.Weekly(30)))
                .ToValueList()
        )
        {
            // Two half hours on each of the days.
            People = [new(Lee) { Planning = [AvailabilityWindow.Between(leadsDays, new(9, 0), new(10, 0))] }],
        };

    [Fact]
    public void ACaseloadThatFitsIsSaidToFit()
    {
        var forecast = CaseloadForecast.Of(Plan(10, DayPattern.Every), Lee);
        forecast.ToString().Should().Be("lee: 10 teachers weekly fit (80 of 80).");
        forecast.FitsAsWished.Should().BeTrue();
        forecast.Mix.Should().Be(forecast.Wished);
        forecast.NarrowWeeks.Should().BeEmpty();
        forecast.LeftOver.Should().BeEmpty();
        forecast.More.Should().BeNull();
    }

    [Fact]
    public void TheMostWeeklyAndTheRestEveryTwoWeeksIsNamedWhereNotAllFit()
    {
        var forecast = CaseloadForecast.Of(Plan(12, DayPattern.Every), Lee);
        forecast
            .ToString()
            .Should()
            .Be("lee: 12 teachers weekly do not fit (80 of 96); 8 weekly and 4 every two weeks do.");
        forecast.Wished.Fit.Should().Be(CaseloadFit.Impossible);
        forecast.Wished.UpperBound.Should().Be(80);
        forecast.Mix.Fit.Should().Be(CaseloadFit.Fits);
        forecast.More!.Every(1).Should().Be(9);
        forecast.More.Fit.Should().Be(CaseloadFit.Impossible);
        forecast.NarrowWeeks.Should().HaveCount(8).And.OnlyContain(week => week.AtMost == 10 && week.Wished == 12);
    }

    [Fact]
    public void ThoseOfHighPriorityStayWeekly()
    {
        var plan = Plan(12, DayPattern.Every);
        plan = plan with
        {
            Pairs = plan.Pairs.Select((pair, i) => pair with { Priority = i >= 4 ? 5 : 0 }).ToValueList(),
        };
        CaseloadForecast
            .Of(plan, Lee)
            .Mix.Teachers.Where(rhythm => rhythm.EveryWeeks == 2)
            .Select(rhythm => rhythm.Teacher)
            .Should()
            .Equal(Teacher(1), Teacher(2), Teacher(3), Teacher(4));
    }

    [Fact]
    public void AmongEqualsThoseWithManyPossibleTimesStayWeekly()
    {
        var plan = Plan(3, OnMondays);
        plan = plan with
        {
            People = plan.People.Add(
                new(Teacher(1)) { Planning = [AvailabilityWindow.Between(OnMondays, new(9, 0), new(9, 30))] }
            ),
        };
        CaseloadForecast
            .Of(plan, Lee)
            .Mix.Teachers.Should()
            .Equal(
                new TeacherRhythm(Teacher(2), 1),
                new TeacherRhythm(Teacher(1), 2),
                new TeacherRhythm(Teacher(3), 2)
            );
    }

    [Fact]
    public void ThoseWhoDoNotFitEvenEveryTwoWeeksAreLeftForAnotherLead()
    {
        var forecast = CaseloadForecast.Of(Plan(6, OnMondays), Lee);
        forecast
            .ToString()
            .Should()
            .Be("lee: 6 teachers weekly do not fit (16 of 48); 4 every two weeks do, and 2 are left for another lead.");
        forecast.LeftOver.Should().Equal(Teacher(5), Teacher(6));
        forecast.More!.Teachers.Should().HaveCount(5);
        forecast.More.Fit.Should().Be(CaseloadFit.Impossible);
    }

    [Fact]
    public void AHolidayWeekSaysThatItIsNarrow()
    {
        var school = School.Close(new(2026, 9, 22), new(2026, 9, 25), "Fall break");
        var forecast = CaseloadForecast.Of(Plan(10, DayPattern.Every, school), Lee);
        forecast.Wished.Placed.Should().Be(72);
        forecast.NarrowWeeks.Single().ToString().Should().Be("week of 2026-09-21: room for 2 of 10 (Fall break)");
        // Eight meet in the weeks between, so that the holiday week is nobody else's turn.
        (forecast.Mix.Every(1), forecast.Mix.Every(2), forecast.LeftOver.Count)
            .Should()
            .Be((2, 8, 0));
    }

    [Fact]
    public void OneHolidayWeekNeedNotDecideOverTheYear()
    {
        var school = School.Close(new(2026, 9, 22), new(2026, 9, 25), "Fall break");
        CaseloadForecast
            .Of(Plan(10, DayPattern.Every, school), Lee, mayLose: 8)
            .ToString()
            .Should()
            .Be("lee: 10 teachers weekly fit (72 of 80).");
    }

    [Fact]
    public void WhatTheCalendarRulesOutIsNotHeldAgainstTheCaseload()
    {
        // Nobody has Labor Day: the lead can be met on Mondays only.
        var forecast = CaseloadForecast.Of(Plan(2, OnMondays, School.Close(new(2026, 9, 7), "Labor Day")), Lee);
        forecast
            .ToString()
            .Should()
            .Be("lee: 2 teachers weekly fit (14 of 14). Besides, no time at all is possible for 2 of the 1:1s.");
    }

    [Fact]
    public void WhoMeetsEveryTwoWeeksAlreadyStaysSo()
    {
        var plan = Plan(12, DayPattern.Every);
        plan = plan with
        {
            Pairs = plan
                .Pairs.Select((pair, i) => i < 2 ? pair with { Cadence = Cadence.EveryTwoWeeks(30) } : pair)
                .ToValueList(),
        };
        var forecast = CaseloadForecast.Of(plan, Lee);
        forecast
            .Describe(_ => "Lee")
            .Should()
            .Be(
                "Lee: 10 teachers weekly and 2 every two weeks do not fit (80 of 88); 8 weekly and 4 every two weeks do."
            );
    }

    [Fact]
    public void AnotherLeadsSessionsAreLeftOutOfAccountAndTheSharedTeacherIsNamed()
    {
        var plan = Plan(2, OnMondays);
        plan = plan with { Pairs = plan.Pairs.Add(new(new("kim"), Teacher(2), Cadence.Weekly(30))) };
        var forecasts = CaseloadForecast.OfEveryLead(plan);
        forecasts.Select(forecast => forecast.Lead.Value).Should().Equal("kim", "lee");
        forecasts[1].Should().Be(CaseloadForecast.Of(plan, Lee));
        forecasts[1].SharedTeachers.Should().Equal(Teacher(2));
        forecasts[1].Wished.Teachers.Should().HaveCount(2);
    }

    [Fact]
    public void TheMixCanBeTakenOverIntoThePlan()
    {
        var plan = Plan(6, OnMondays);
        plan = plan with { Pairs = plan.Pairs.Add(new(new("kim"), Teacher(6), Cadence.Weekly(30))) };
        var mixed = CaseloadForecast.Of(plan, Lee).ApplyTo(plan);
        mixed
            .Pairs.Select(pair => (pair.Lead.Value, pair.Teacher.Value, pair.Cadence.EveryWeeks))
            .Should()
            .Equal(("lee", "t01", 2), ("lee", "t02", 2), ("lee", "t03", 2), ("lee", "t04", 2), ("kim", "t06", 1));
    }

    [Fact]
    public void SomebodyWhoCoachesNobodyIsRefused()
    {
        var asking = () => CaseloadForecast.Of(Plan(2, OnMondays), Teacher(1));
        asking.Should().Throw<ArgumentException>().WithMessage("t01 coaches nobody in the plan p.*Maybe *");
    }

    [Fact]
    public void ANarrowWeekTellsOfEachSchoolsClosureInTheOrderOfTheSchools()
    {
        var monday = new LocalDate(2026, 9, 21);
        var ash = SchoolCalendar.Create("Ash", School.Zone, School.FirstDay, School.LastDay).Close(monday, "Snow");
        var plan = Plan(3, OnMondays, School.Close(monday, "Flood"));
        plan = plan with
        {
            OtherSchools = [ash],
            // A third half hour, on Tuesdays, is all that is left of the week.
            People =
            [
                plan.People[0] with
                {
                    Planning = plan.People[0].Planning.Add(SmallPlans.HalfHour(IsoDayOfWeek.Tuesday, 9)),
                },
            ],
            Pairs = plan.Pairs.Select((pair, i) => pair with { School = i == 0 ? null : "Ash" }).ToValueList(),
        };
        var narrow = CaseloadForecast.Of(plan, Lee).NarrowWeeks.Should().ContainSingle().Subject;
        narrow.Monday.Should().Be(monday);
        narrow.Because.Should().Equal("Snow", "Flood");
    }
}
