using LearningCycles.Observations;
using LearningCycles.Overviews;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Meetings;
using LearningCycles.Tests.Observations;
using NodaTime;

namespace LearningCycles.Tests.Overviews;

public class CalendarReviewTests
{
    private static readonly LocalDate Day = new(2026, 9, 15);
    private static readonly LocalTime Nine = new(9, 0);
    private static readonly PersonId Max = new("max");

    [Fact]
    public void TwoLeadsPublishAWeekOnceNothingCollides()
    {
        CoachingDemand seen = new(Max, Given.Ana, DemandKind.Observation, Day, 45, Nine),
            talk = new(Given.Lee, Given.Ana, DemandKind.OneOnOne, Day, 45, new(9, 30));
        var refused = CalendarReview.Publish([talk, seen]);
        refused.IsAccepted.Should().BeFalse();
        refused.Violations.Should().ContainSingle().Which.Rule.Should().Be(CalendarReviewRuleIds.NoCollision);

        var later = new CoachingDemand(Given.Lee, Given.Ana, DemandKind.OneOnOne, Day, 45, new(10, 0));
        var again = new CoachingDemand(Given.Lee, Given.Ana, DemandKind.Observation, Day, 45, new(13, 0));
        var published = CalendarReview.Publish([again, later, seen]);
        published
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("CAD-06 advice: observations a day over 1: ana (2026-09-15): 2");
        published
            .Value.Entries.Select(entry => entry.ToString())
            .Should()
            .Equal(
                "2026-09-15 09:00 Observation (45 minutes)",
                "2026-09-15 10:00 OneOnOne (45 minutes)",
                "2026-09-15 13:00 Observation (45 minutes)"
            );
    }

    [Fact]
    public void ThePublishedCalendarIsTheOneThatWasChecked() =>
        CalendarReview
            .Publish(
                [new(Given.Lee, Given.Ana, DemandKind.TeamTime, Day, 45)],
                IltProjection.Empty,
                facts: new() { CountSchoolDays = GivenSchool.Count }
            )
            .Value.Should()
            .Be(IltProjection.Empty);

    [Fact]
    public void AnEntryOfTheSharedCalendarHoldsCategoryAndTimeOnly() =>
        typeof(IltEntry)
            .GetProperties()
            .Select(property => (property.Name, property.PropertyType))
            .Should()
            .BeEquivalentTo([
                ("Kind", typeof(DemandKind)),
                ("Day", typeof(LocalDate)),
                ("Start", typeof(LocalTime?)),
                ("Minutes", typeof(int)),
            ]);

    [Fact]
    public void TheOrderOfEntriesTellsNothingOfPeople()
    {
        ValueList<CoachingDemand> demands =
        [
            new(Given.Lee, Given.Bo, DemandKind.OneOnOne, Day, 30),
            new(Given.Lee, Given.Ana, DemandKind.Observation, Day, 45, Nine),
        ];
        IltProjection.Of(demands).Should().Be(IltProjection.Of(demands.Reverse().ToValueList()));
        IltProjection.Of(demands).ToString().Should().Be("entries: 2");
    }

    [Fact]
    public void TimeAsATeamIsOneEntryForAllItsTeachers()
    {
        IltProjection
            .Of([
                new(Given.Lee, Given.Ana, DemandKind.TeamTime, Day, 60, Nine),
                new(Given.Lee, Given.Bo, DemandKind.TeamTime, Day, 60, Nine),
                new(Given.Lee, Given.Bo, DemandKind.TeamTime, Day, 60, new(11, 0)),
                new(Max, new("cy"), DemandKind.TeamTime, Day, 60, Nine),
            ])
            .Entries.Should()
            .HaveCount(3);
    }

    [Fact]
    public void ADemandThatCannotBeIsRefused()
    {
        var alone = () => new CoachingDemand(Given.Ana, Given.Ana, DemandKind.OneOnOne, Day, 30);
        alone.Should().Throw<ArgumentException>().WithMessage("ana is both lead and teacher of a demand.\nMaybe*");
        var endless = () => new CoachingDemand(Given.Lee, Given.Ana, DemandKind.OneOnOne, Day, 61, new(23, 0));
        endless
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("61 minutes from 23:00 on do not end on the same day.\nMaybe*");
        var nothing = () => new IltEntry(DemandKind.OneOnOne, Day, 0);
        nothing.Should().Throw<ArgumentOutOfRangeException>().WithMessage("minutes is 0, but has to be 1 to 1440.*");
        var backwards = () => new BusyPeriod(Given.Ana, Day, Nine, Nine);
        backwards.Should().Throw<ArgumentException>().WithMessage("The end 09:00 is not after the start 09:00.*");
        new CoachingDemand(Given.Lee, Given.Ana, DemandKind.OneOnOne, Day, 1440, LocalTime.Midnight)
            .ToString()
            .Should()
            .Be("ana + lee (2026-09-15 00:00): OneOnOne, 1440 minutes");
    }

    [Fact]
    public void OneOnOnesAndObservationsAreDemandsUntilTheyAreCalledOff()
    {
        CoachingDemand
            .Of(GivenMeeting.Ready())!
            .ToString()
            .Should()
            .Be("ana + lee (2026-09-15 08:00): OneOnOne, 45 minutes");
        CoachingDemand
            .Of(GivenTeam.Held(Given.Ana, Day.PlusDays(1)))!
            .Start.Should()
            .Be(new LocalTime(8, 0), "it was held on the day of its slot");
        var early = GivenMeeting
            .Ready()
            .Hold(GivenMeeting.HeldOn, Given.Ana, GivenMeeting.ReadyOn, GivenTeam.AnyMeeting)
            .Value;
        CoachingDemand.Of(early)!.ToString().Should().Be("ana + lee (2026-09-14): OneOnOne, 45 minutes");
        CoachingDemand.Of(GivenMeeting.Cancelled()).Should().BeNull();
        CoachingDemand.Of(GivenMeeting.Missed()).Should().BeNull();
        CoachingDemand
            .Of(GivenObservation.InPlan(), 50, Nine)!
            .ToString()
            .Should()
            .Be("ana + lee (2026-09-22 09:00): Observation, 50 minutes");
        CoachingDemand.Of(GivenObservation.At(ObservationStage.Cancelled), 50).Should().BeNull();
    }

    [Fact]
    public void AWholeYearOfAllLeadsIsCheckedAtOnce()
    {
        // 20 leads with 10 teachers each, weekly for a school year.
        var demands = (
            from lead in Enumerable.Range(0, 20)
            from teacher in Enumerable.Range(0, 10)
            from week in Enumerable.Range(0, 40)
            select new CoachingDemand(
                new($"l{lead}"),
                new($"t{lead}/{teacher}"),
                DemandKind.OneOnOne,
                GivenSchool.Year.Start.PlusDays((7 * week) + (teacher % 5)),
                45,
                new(8 + (teacher / 5), 0)
            )
        ).ToValueList();
        CalendarReview.Publish(demands).Violations.Should().BeEmpty();
    }
}
