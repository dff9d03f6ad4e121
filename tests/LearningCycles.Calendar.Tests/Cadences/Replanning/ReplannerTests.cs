using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

public class ReplannerTests
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Kim = new("kim");
    private static readonly PersonId Ana = new("ana");
    private static readonly PersonId Ben = new("ben");
    private static readonly PersonId Eva = new("eva");
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 21, 15, 0);

    // Eight weeks, Monday 2026-09-07 to Friday 2026-10-30.
    private static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new(2026, 9, 7),
        new(2026, 10, 30)
    );

    private static readonly LocalDate SnowDay = new(2026, 9, 29); // Tue

    private static readonly CoachingPlan Plan = new(
        new("p"),
        School,
        [
            new(Lee, Ana, Cadence.Weekly(30) with { At = At(IsoDayOfWeek.Tuesday, 10) }),
            new(Lee, Ben, Cadence.EveryTwoWeeks(30) with { At = At(IsoDayOfWeek.Wednesday, 10) }),
            new(Kim, Eva, Cadence.Weekly(30) with { At = At(IsoDayOfWeek.Thursday, 9) }),
        ]
    );

    private static readonly CoachingCalendar Published = CadenceGenerator.Generate(Plan);

    private static RegularTime At(IsoDayOfWeek day, int hour) => new(DayPattern.On(day), new(hour, 0));

    private static ReplanOptions On(LocalDate today) => new(today, Now);

    private static ReplanOptions Options => On(new(2026, 9, 21));

    private static CoachingPlan Snow =>
        Plan with
        {
            School = School.With(new DayEvent(DayEventKind.Emergency, SnowDay, "Snow")),
        };

    [Fact]
    public void WithoutAChangeNothingChanges()
    {
        var change = Replanner.Replan(Published, Plan, Options);
        change.Changes.Should().BeEmpty();
        change.After.Should().Be(Published);
    }

    [Fact]
    public void ASnowDayMovesOnlyTheSessionsOfThatDay()
    {
        var change = Replanner.Replan(Published, Snow, Options);
        var moved = change.Changes.Should().ContainSingle().Subject;
        moved.Kind.Should().Be(SessionChangeKind.Moved);
        moved.Before!.Start.Date.Should().Be(SnowDay);
        moved.After!.Start.Date.Should().NotBe(SnowDay);
        moved.Cause.Should().Be(ChangeCause.OldTimeLost);
        moved.Obstacle.Should().Be(new Obstacle(ObstacleKind.NoSchool, "Snow"));
        change.Kept.Should().Be(Published.Sessions.Count - 1);
        change.ToString().Should().Be("19 kept, 1 moved, 0 added, 0 cancelled");
    }

    [Fact]
    public void AMovedSessionKeepsItsNameAndHasARaisedSequenceAndAStamp()
    {
        var moved = Replanner.Replan(Published, Snow, Options).Changes[0];
        moved.After!.Key.Should().Be(moved.Before!.Key);
        (moved.After.Sequence, moved.After.ChangedAt).Should().Be((1, Now));
        moved.After.MovedBecause.Should().Be(new Obstacle(ObstacleKind.NoSchool, "Snow"));
    }

    [Fact]
    public void EveryOtherSessionIsTheValueThatItWas()
    {
        var change = Replanner.Replan(Published, Snow, Options);
        var moved = change.Changes.Select(c => c.Key).ToHashSet();
        change
            .After.Sessions.Where(session => !moved.Contains(session.Key))
            .Should()
            .Equal(Published.Sessions.Where(session => !moved.Contains(session.Key)));
    }

    [Fact]
    public void APreviewChangesNothing()
    {
        var before = Published.Sessions.ToArray();
        Replanner.Replan(Published, Snow, Options);
        Published.Sessions.Should().Equal(before);
        Published.Should().Be(CadenceGenerator.Generate(Plan));
    }

    [Fact]
    public void TheDiffIsToldByPersonWithItsCause()
    {
        var change = Replanner.Replan(Published, Snow, Options);
        change.ByPerson.Select(person => person.Person).Should().Equal(Ana, Lee);
        change.Of(Kim).Should().BeEmpty();
        change
            .Of(Ana)[0]
            .ToString()
            .Should()
            .StartWith("1:1 of ana with lee, 2026-09-29 10:00 is now ")
            .And.EndWith(": no school: Snow");
    }

    [Fact]
    public void NothingOfThePastChanges()
    {
        var closed = Plan with { School = School.Close(new(2026, 9, 8), new(2026, 9, 18), "Flood") };
        Replanner.Replan(Published, closed, Options).Changes.Should().BeEmpty();
    }

    [Fact]
    public void AWholeWeekThatIsClosedTakesItsSessionsAndFlipsNobodysWeeks()
    {
        var closed = Plan with { School = School.Close(new(2026, 9, 28), new(2026, 10, 2), "Flood") };
        var change = Replanner.Replan(Published, closed, Options);
        change.Changes.Should().OnlyContain(c => c.Kind == SessionChangeKind.Cancelled);
        change
            .Changes.Select(c => c.Before!.Start.Date)
            .Should()
            .OnlyContain(date => new LocalDate(2026, 9, 28) <= date && date <= new LocalDate(2026, 10, 2));
        change.Changes.Should().OnlyContain(c => c.Obstacle == new Obstacle(ObstacleKind.NoSchool, "Flood"));
    }

    [Fact]
    public void ACancelledSessionLeavesATombstoneWithARaisedSequence()
    {
        var change = Replanner.Replan(Published, Plan with { Pairs = [Plan.Pairs[0], Plan.Pairs[1]] }, Options);
        change.Changes.Should().HaveCount(6).And.OnlyContain(c => c.Cause == ChangeCause.NoLongerWished);
        change.After.Cancelled.Should().HaveCount(6);
        change.After.Cancelled.Should().OnlyContain(c => c.Session.Sequence == 1 && c.Session.ChangedAt == Now);
        change.After.Cancelled[0].Because.Should().Be("no longer planned");
        change.After.Of(Eva).Should().HaveCount(2, "what was held stays");
    }

    [Fact]
    public void ASessionThatComesBackGoesOnFromItsTombstonesSequence()
    {
        var gone = Replanner.Replan(Published, Plan with { Pairs = [Plan.Pairs[0], Plan.Pairs[1]] }, Options).After;
        var back = Replanner.Replan(gone, Plan, Options);
        back.After.Cancelled.Should().BeEmpty();
        back.Changes.Should().HaveCount(6).And.OnlyContain(c => c.Kind == SessionChangeKind.Added);
        back.Changes.Should().OnlyContain(c => c.After!.Sequence == 2);
    }

    [Fact]
    public void ATeacherWhoLeavesHasNoSessionsAfterTheLastDay()
    {
        var leaving = Plan with
        {
            Pairs = [Plan.Pairs[0] with { Until = new(2026, 10, 2) }, Plan.Pairs[1], Plan.Pairs[2]],
        };
        var change = Replanner.Replan(Published, leaving, Options);
        change.Changes.Should().HaveCount(4).And.OnlyContain(c => c.Key.Teacher == Ana);
        change.After.Of(Ana).Should().OnlyContain(session => session.Start.Date <= new LocalDate(2026, 10, 2));
    }

    [Fact]
    public void ANewTeacherComesInWithoutMovingAnybody()
    {
        var newcomer = new PersonId("noa");
        var change = Replanner.Replan(
            Published,
            Plan with
            {
                Pairs = Plan.Pairs.Add(new(Lee, newcomer, Cadence.Weekly(30)) { From = new(2026, 9, 21) }),
            },
            Options
        );
        change.Changes.Should().HaveCount(6).And.OnlyContain(c => c.Kind == SessionChangeKind.Added);
        change.Changes.Should().OnlyContain(c => c.Cause == ChangeCause.NewlyWished && c.Key.Teacher == newcomer);
        change.After.Of(newcomer).Should().OnlyContain(session => session.Sequence == 0 && session.ChangedAt == Now);
    }

    [Fact]
    public void AChangedCadenceCancelsEverySecondMeetingAndMovesNone()
    {
        var rarer = Plan with
        {
            Pairs =
            [
                Plan.Pairs[0] with
                {
                    Cadence = Cadence.EveryTwoWeeks(30) with { At = At(IsoDayOfWeek.Tuesday, 10) },
                },
                Plan.Pairs[1],
                Plan.Pairs[2],
            ],
        };
        var change = Replanner.Replan(Published, rarer, Options);
        change.Changes.Should().HaveCount(3).And.OnlyContain(c => c.Kind == SessionChangeKind.Cancelled);
        change.Changes.Should().OnlyContain(c => c.Key.Teacher == Ana);
    }

    [Fact]
    public void AMakeUpDayThatProlongsTheYearAddsTheWeeksMeetings()
    {
        var longer = Plan with
        {
            School = School
                .ExtendTo(new(2026, 11, 6))
                .With(new DayEvent(DayEventKind.MakeUp, new(2026, 11, 2), new(2026, 11, 6), "Make-up days")),
        };
        var change = Replanner.Replan(Published, longer, Options);
        change.Changes.Should().OnlyContain(c => c.Kind == SessionChangeKind.Added);
        change.Changes.Select(c => c.Key.Teacher).Should().BeEquivalentTo([Ana, Eva, Ben]);
    }

    [Fact]
    public void ABusyTimeMovesThatPersonsSessionOnlyAndTellsNobodyWhy()
    {
        var busy = Plan with
        {
            People = [new(Ana) { Busy = [new(new(2026, 10, 6, 9, 0), new(2026, 10, 6, 12, 0), "private affair")] }],
        };
        var moved = Replanner.Replan(Published, busy, Options).Changes.Should().ContainSingle().Subject;
        moved.Obstacle.Should().Be(new Obstacle(ObstacleKind.TeacherBusy, null, Ana));
        moved.ToString().Should().NotContain("private");
    }

    [Fact]
    public void LoweredCapsCancelNoMoreThanTheyMust()
    {
        var capped = Plan with { Caps = new() { LeadPerWeek = 1 } };
        var change = Replanner.Replan(Published, capped, Options);
        // In the weeks in which Lee meets both, one of the two has to go.
        change.Changes.Should().HaveCount(3).And.OnlyContain(c => c.Kind == SessionChangeKind.Cancelled);
        change.After.Unplaced.Should().HaveCount(3);
    }

    [Fact]
    public void WhatIsFrozenStaysAndNothingIsAddedThere()
    {
        var options = Options with { FrozenDays = 5 };
        var change = Replanner.Replan(
            Published,
            Plan with
            {
                Pairs = Plan.Pairs.Add(new(Lee, new("noa"), Cadence.Weekly(30))),
            },
            options
        );
        change.Changes.Should().OnlyContain(c => c.After!.Start.Date > new LocalDate(2026, 9, 25));
    }

    [Fact]
    public void WhereMoreDaysAreFrozenThanAreLeftNothingChangesToTheEndOfTheYear()
    {
        var options = Options with { FrozenDays = 60 };
        var change = Replanner.Replan(Published, Plan with { Caps = new() { LeadPerWeek = 9 } }, options);
        change.Changes.Should().BeEmpty();
        var newcomer = Plan with { Pairs = Plan.Pairs.Add(new(Lee, new("noa"), Cadence.Weekly(30))) };
        var after = Replanner.Replan(Published, newcomer, options).After;
        after.Sessions.Should().Equal(Published.Sessions);
        after.Unplaced.Should().Contain(u => u.Plan.Teacher == new PersonId("noa"));
    }

    [Fact]
    public void WhatIsAfterAnEarlierEndOfTheYearIsCancelledForThat()
    {
        var shorter = SchoolCalendar.Create("Cole", School.Zone, School.FirstDay, new(2026, 10, 23));
        var change = Replanner.Replan(Published, Plan with { School = shorter }, Options);
        change.Changes.Should().OnlyContain(c => c.Kind == SessionChangeKind.Cancelled);
        change.Changes.Select(c => c.Before!.Start.Date).Should().OnlyContain(date => date > shorter.LastDay);
        change.Changes.Should().HaveCount(Published.Sessions.Count(s => s.Start.Date > shorter.LastDay));
        change
            .Changes.Select(c => c.Obstacle)
            .Should()
            .OnlyContain(o => o == new Obstacle(ObstacleKind.NoSchool, "outside of the school year", null));
        change.After.Sessions.Should().HaveCount(Published.Sessions.Count - change.Changes.Count);
    }

    [Fact]
    public void WhatChangesAtOneTimeIsToldInTheOrderOfTheKeys()
    {
        CoachingPair OnFridays(string lead, string teacher) =>
            new(new(lead), new(teacher), new(1, 30) { At = At(IsoDayOfWeek.Friday, 9) });

        var more = Plan with { Pairs = Plan.Pairs.Add(OnFridays("zoe", "noa")).Add(OnFridays("kim", "gil")) };
        var changes = Replanner.Replan(Published, more, Options).Changes;
        changes
            .Take(4)
            .Select(c => $"{c.Key.Lead} {SmallPlans.At(c.After!)}")
            .Should()
            .Equal("kim Fri 09-25 09:00", "zoe Fri 09-25 09:00", "kim Fri 10-02 09:00", "zoe Fri 10-02 09:00");
    }

    [Fact]
    public void ADraftChangesWithoutASequenceAndLeavesNoTombstone()
    {
        var change = Replanner.Replan(
            Published,
            Plan with
            {
                Pairs = [Plan.Pairs[0], Plan.Pairs[1]],
            },
            Options with
            {
                PublishedThrough = new(2026, 10, 2),
            }
        );
        change.Changes.Count(c => c.WasPublished).Should().Be(2);
        change.After.Cancelled.Should().HaveCount(2);
    }

    [Fact]
    public void PublishedSessionsMoveForOneMoreUnlessTheyArePinned()
    {
        var (published, changed) = CrowdedTuesday();
        var most = Replanner.Replan(published, changed, Options);
        most.After.Unplaced.Should().BeEmpty();
        most.Changes.Should().Contain(c => c.Kind == SessionChangeKind.Moved && c.Cause == ChangeCause.MadeRoom);
        var pinned = Replanner.Replan(published, changed, Options with { Keep = KeepPolicy.PinPublished });
        pinned.Changes.Should().NotContain(c => c.Kind == SessionChangeKind.Moved);
        pinned.After.Unplaced.Should().NotBeEmpty();
        var none = Replanner.Replan(published, changed, Options with { MostMovesPerPerson = 0 });
        none.Changes.Should().NotContain(c => c.Kind == SessionChangeKind.Moved);
        var two = Replanner.Replan(published, changed, Options with { MostMovesPerPerson = 2 });
        two.Changes.Count(c => c.Kind == SessionChangeKind.Moved).Should().Be(2);
    }

    [Fact]
    public void TwoChangesAtOnceOrOneAfterTheOtherServeTheSameWishes()
    {
        var busy = new PersonTime(Ben) { Busy = [new(new(2026, 9, 30, 8, 0), new(2026, 9, 30, 12, 0), "away")] };
        var both = Snow with { People = [busy] };
        var atOnce = Replanner.Replan(Published, both, Options).After;
        var oneByOne = Replanner.Replan(Replanner.Replan(Published, Snow, Options).After, both, Options).After;
        var otherWay = Replanner
            .Replan(Replanner.Replan(Published, Plan with { People = [busy] }, Options).After, both, Options)
            .After;
        foreach (var after in new[] { oneByOne, otherWay })
        {
            after.Sessions.Select(s => s.Key).Should().BeEquivalentTo(atOnce.Sessions.Select(s => s.Key));
            after.Unplaced.Select(u => u.Plan.Key).Should().BeEquivalentTo(atOnce.Unplaced.Select(u => u.Plan.Key));
        }
    }

    [Fact]
    public void ThreeTimesAreSuggestedForANewTeacherWithWhatEachWouldBring()
    {
        var suggestions = Replanner.Suggest(
            Published,
            new(Lee, new("noa"), Cadence.Weekly(30)),
            Options,
            [
                new(new("noa"))
                {
                    Planning =
                    [
                        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0), new(10, 30)),
                        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Friday), new(9, 0), new(9, 30)),
                    ],
                },
            ]
        );
        suggestions.Select(suggestion => suggestion.ToString()).Should().Equal("Friday 09:00: 6 held, 0 moved, 0 lost");
    }

    [Fact]
    public void ATimeThatAnotherHasEverySecondWeekIsSuggestedAfterAFreeOne()
    {
        var suggestions = Replanner.Suggest(
            Published,
            new(Lee, new("noa"), Cadence.Weekly(30)),
            Options,
            [
                new(new("noa"))
                {
                    Planning =
                    [
                        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Wednesday), new(10, 0), new(10, 30)),
                        AvailabilityWindow.Between(DayPattern.On(IsoDayOfWeek.Friday), new(9, 0), new(9, 30)),
                    ],
                },
            ]
        );
        suggestions
            .Select(suggestion => suggestion.ToString())
            .Should()
            .Equal("Friday 09:00: 6 held, 0 moved, 0 lost", "Wednesday 10:00: 3 held, 3 moved, 0 lost");
    }

    [Fact]
    public void APairThatIsInThePlanAlreadyIsMisuse() =>
        FluentActions
            .Invoking(() => Replanner.Suggest(Published, Plan.Pairs[0], Options))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("lee → ana is in the plan already.*");

    [Fact]
    public void AnotherPlansIdIsMisuse() =>
        FluentActions
            .Invoking(() => Replanner.Replan(Published, new(new("q"), School, Plan.Pairs), Options))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The plan 'q' is not the published 'p'*");

    [Fact]
    public void ACalendarThatAHostPutTogetherFromItsStoreCanBeReplanned()
    {
        // Names, weeks and starts are all that a host need store.
        var stored = new CoachingCalendar(
            Plan,
            Published
                .Sessions.Select(session => new CoachingSession(
                    new(session.Key, session.Plan.Minutes, session.Plan.Earliest, session.Plan.Latest)
                    {
                        Week = session.Plan.Week,
                    },
                    session.Start
                ))
                .ToValueList(),
            []
        );
        var change = Replanner.Replan(stored, Snow, Options);
        change.Changes.Should().ContainSingle().Which.Before!.Start.Date.Should().Be(SnowDay);
    }

    [Fact]
    public void AnObservationMovesWithItsDebrief()
    {
        var plan = Plan with { Cycles = new([new(1, new(2026, 9, 7), new(2026, 10, 30))]) { Hosting = Hosting.Never } };
        var published = CadenceGenerator.Generate(plan);
        var observed = published.Sessions.First(s => s.Kind == SessionKind.Observation && s.Teacher == Ana);
        var closed = plan with { School = School.Close(observed.Start.Date, "Closed") };
        var change = Replanner.Replan(published, closed, Options);
        PlanChecker.Faults(change.After).Should().BeEmpty();
        change.After.Sessions.Should().Contain(s => s.Key == observed.Key && s.Start.Date != observed.Start.Date);
    }

    /// <summary>Two teachers who may meet at two times and at one, and a third who comes new and may meet at the first alone.</summary>
    private static (CoachingCalendar Published, CoachingPlan Changed) CrowdedTuesday()
    {
        AvailabilityWindow Window(IsoDayOfWeek day) =>
            AvailabilityWindow.Between(DayPattern.On(day), new(9, 0), new(9, 30));
        var plan = new CoachingPlan(new("p"), School, [new(Lee, Ana, Cadence.Weekly(30))])
        {
            People = [new(Ana) { Planning = [Window(IsoDayOfWeek.Tuesday), Window(IsoDayOfWeek.Thursday)] }],
        };
        var changed = plan with
        {
            Pairs = plan.Pairs.Add(new(Lee, Ben, Cadence.Weekly(30)) { From = new(2026, 9, 21) }),
            People = plan.People.Add(new(Ben) { Planning = [Window(IsoDayOfWeek.Tuesday)] }),
        };
        return (CadenceGenerator.Generate(plan), changed);
    }
}
