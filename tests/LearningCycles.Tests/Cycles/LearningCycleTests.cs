using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Machines;
using NodaTime;
using static LearningCycles.Tests.Cycles.Given;
using CycleChange = LearningCycles.Machines.Change<
    LearningCycles.Cycles.CycleStage,
    LearningCycles.Cycles.CycleMove,
    LearningCycles.Cycles.CycleMoveDetails
>;

namespace LearningCycles.Tests.Cycles;

public class LearningCycleTests
{
    [Fact]
    public void AProposedCycleIsADraftWithEmptyParts()
    {
        var cycle = LearningCycle.Propose(new("c"), Lee, [Ana], Start, End, Proposed);
        cycle.Stage.Should().Be(CycleStage.Draft);
        cycle.Intention.Should().Be(new Intention());
        cycle.Reflection.Should().Be(new Reflection());
        cycle
            .History.Should()
            .Equal(new CycleChange(null, CycleMove.Propose, CycleStage.Draft, Proposed, CycleMoveDetails.None));
        cycle.ReturnsTo.Should().BeNull();
        cycle.ToString().Should().Be("c: Draft, 2026-09-01 to 2026-10-16");
        cycle.LastChange.ToString().Should().Be("2026-08-24 Propose: new to Draft");
    }

    [Fact]
    public void ACycleNeedsATeacher() =>
        Misuse(() => LearningCycle.Propose(new("c"), Lee, [], Start, End, Proposed))
            .WithMessage("Cycle c has no teacher.\nMaybe*");

    [Fact]
    public void ATeacherIsGivenOnce() =>
        Misuse(() => LearningCycle.Propose(new("c"), Lee, [Ana, Ana], Start, End, Proposed))
            .WithMessage("ana is given twice*\nMaybe*");

    [Fact]
    public void TheLeadIsNotCoachedInTheirOwnCycle() =>
        Misuse(() => LearningCycle.Propose(new("c"), Lee, [Ana, Lee], Start, End, Proposed))
            .WithMessage("Cycle c has lee as lead and as teacher.\nMaybe*");

    [Fact]
    public void TheLastDayDoesNotLieBeforeTheFirst()
    {
        Misuse(() => LearningCycle.Propose(new("c"), Lee, [Ana], End, Start, Proposed))
            .WithMessage("The last day 2026-09-01 lies before the first day 2026-10-16.\nMaybe*");
        Misuse(() => Draft().WithDates(End, Start));
        LearningCycle.Propose(new("c"), Lee, [Ana], Start, Start, Proposed).End.Should().Be(Start);
    }

    [Theory]
    [InlineData(CycleStage.Draft)]
    [InlineData(CycleStage.SettingIntention)]
    [InlineData(CycleStage.Learning)]
    [InlineData(CycleStage.Reflecting)]
    [InlineData(CycleStage.Closed)]
    [InlineData(CycleStage.Paused)]
    [InlineData(CycleStage.Abandoned)]
    public void APartIsOpenOnlyInItsOwnStages(CycleStage stage)
    {
        var cycle = At(stage);
        Write(CyclePart.Dates, () => cycle.WithDates(Start, End));
        Write(CyclePart.Intention, () => cycle.With(Intention()));
        Write(CyclePart.Calendar, () => cycle.With(Calendar()));
        Write(CyclePart.LearningPlan, () => cycle.With(Plan()));
        Write(CyclePart.LearningRecord, () => cycle.With(Given.Record()));
        Write(CyclePart.LearningRecord, () => cycle.Record(Seen(Ana, Observed, Observed)));
        Write(CyclePart.Reflection, () => cycle.With(Reflection()));

        void Write(CyclePart part, Func<LearningCycle> write)
        {
            if (CycleMap.OpenIn(part).Contains(stage))
            {
                write().Stage.Should().Be(stage);
                return;
            }
            var thrown = write.Should().Throw<PartNotOpenException>().Which;
            thrown.Part.Should().Be(part.ToString());
            thrown.Stage.Should().Be(stage.ToString());
            thrown.Subject.Should().Be("cycle 2026/ana/1");
            thrown
                .Message.Should()
                .StartWith($"{part} of cycle 2026/ana/1 cannot be written in {stage}; it is open in ")
                .And.Contain("\nMaybe one of these moves comes first: ");
        }
    }

    [Fact]
    public void APartThatIsWrittenIsThere()
    {
        var cycle = Learning().Record(Seen(Ana, new(2026, 9, 30), new(2026, 10, 1)));
        cycle.Learning.Observations.Should().HaveCount(2);
        cycle.Calendar.Should().Be(Calendar());
        cycle.Plan.Should().Be(Plan());
        Draft().WithDates(new(2026, 9, 7), End).Start.Should().Be(new(2026, 9, 7));
    }

    [Fact]
    public void OnlyTeachersOfTheCycleAreObservedOrReflect()
    {
        Misuse(() => Learning().Record(Seen(Bo, Observed, Observed)))
            .WithMessage("Cycle 2026/ana/1 has bo as observed, but its teachers are ana.\nMaybe*");
        Misuse(() => Reflecting().With(Reflection(team: true)))
            .WithMessage("*bo as the author of a reflection*\nMaybe*");
        Misuse(() =>
                Reflecting()
                    .With(new Reflection { FormalFeedback = [new(Bo, DailyCheck.Indicators[0], "Clear questions.")] })
            )
            .WithMessage("*bo as given formal feedback*\nMaybe*");
    }

    [Fact]
    public void ARefusedMoveNamesEverythingAtOnce()
    {
        var refused = LearningCycle
            .Propose(new("c"), Lee, [Ana], Start, End, Proposed)
            .Begin(Start)
            .Value.BeginLearning(Start);
        refused.IsAccepted.Should().BeFalse();
        refused
            .Violations.Select(violation => violation.Rule.Value)
            .Should()
            .Equal("INT-01", "INT-02", "INT-03", "INT-04", "INT-05", "INT-06", "INT-08", "CAD-05", "LRN-01", "LRN-02");
    }

    [Fact]
    public void AChangeHoldsWhoWhyAndWhatChanged()
    {
        var extended = Learning()
            .Extend(new(2026, 9, 28), new(2026, 10, 23), "A week of tests", [Lee, Ana], facts: new() { By = Lee })
            .Value;
        extended.End.Should().Be(new(2026, 10, 23));
        extended
            .LastChange.Should()
            .Be(
                new CycleChange(
                    CycleStage.Learning,
                    CycleMove.Extend,
                    CycleStage.Learning,
                    new(2026, 9, 28),
                    new()
                    {
                        ConfirmedBy = [Lee, Ana],
                        Reason = "A week of tests",
                        NewEnd = new(2026, 10, 23),
                    }
                )
                {
                    By = Lee,
                }
            );
        Abandoned().LastChange.Told.AbandonReason.Should().Be(AbandonReason.Reassigned);
        Paused().LastChange.Told.ExpectedReturn.Should().Be(new LocalDate(2026, 10, 6));
    }

    [Fact]
    public void ARevisedIntentionKeepsTheEarlierOneAndHasToBeConfirmedAnew()
    {
        var before = Learning();
        var revised = before.ReviseIntention(new(2026, 9, 28), "The tickets show another gap", [Lee, Ana]).Value;
        revised.EarlierIntentions.Should().Equal(before.Intention);
        revised.Intention.Should().Be(before.Intention.Unconfirmed());
        revised
            .Missing(CycleMove.BeginLearning, new(2026, 9, 28))
            .Select(violation => violation.Rule)
            .Should()
            .Equal(CycleRuleIds.GoalConfirmed, CycleRuleIds.SuccessConfirmed);
    }

    [Fact]
    public void AResumedCycleGetsItsSchoolDaysBackIfAsked()
    {
        // Paused Mon 28 Sep, resumed Tue 6 Oct: six school days, so from Fri 16 Oct to Mon 26 Oct.
        var resumed = Paused().Resume(new(2026, 10, 6), movesEnd: true).Value;
        resumed.End.Should().Be(new(2026, 10, 26));
        resumed.LastChange.Told.NewEnd.Should().Be(new LocalDate(2026, 10, 26));
        Paused().Resume(new(2026, 10, 6)).Value.End.Should().Be(End);
        Paused().Resume(new(2026, 9, 28), movesEnd: true).Value.End.Should().Be(End);
    }

    [Fact]
    public void APauseThatTheRestOfTheYearCannotGiveBackIsRefusedInOneWay()
    {
        // The calendar ends on Wed 21 Oct: three school days after the last day, for six of the pause.
        var on = new LocalDate(2026, 10, 6);
        var facts = new CycleFacts
        {
            CountSchoolDays = (after, until) =>
                SchoolDays.MondayToFriday(after, LocalDate.Min(until, new(2026, 10, 21))),
        };
        var refused = Paused().Resume(on, movesEnd: true, facts: facts);
        refused
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal(
                "CYC-05 required: school days of the pause: 6; the school calendar has fewer after the last day 2026-10-16; resume without moving it"
            );
        Paused()
            .Missing(CycleMove.Resume, on, new() { MovesEnd = true }, facts: facts)
            .Should()
            .Equal(refused.Violations);
        Paused().Resume(on, facts: facts).Value.End.Should().Be(End);
    }

    [Fact]
    public void WithoutTheRuleAPauseThatDoesNotFitLeavesTheLastDay()
    {
        var resumed = Paused()
            .Resume(
                new(2026, 10, 6),
                movesEnd: true,
                new() { Rules = new([]) },
                new() { CountSchoolDays = (after, _) => after < End ? 5 : 0 }
            )
            .Value;
        resumed.End.Should().Be(End);
        resumed.LastChange.Told.NewEnd.Should().BeNull();
    }

    [Fact]
    public void TheNextCycleCarriesTheGoalOn()
    {
        var next = Closed().OpenNext(new("2026/ana/2"), NextStart, NextEnd, ClosedOn).Value;
        next.Stage.Should().Be(CycleStage.Draft);
        next.Previous.Should().Be(Closed().Id);
        (next.Start, next.End).Should().Be((NextStart, NextEnd));
        next.Teachers.Should().Equal(Ana);
        next.Intention.Should().Be(new Intention { Goal = DailyCheck, Candidates = Closed().Intention.Candidates });
        next.History.Should()
            .Equal(
                new CycleChange(
                    null,
                    CycleMove.OpenNext,
                    CycleStage.Draft,
                    ClosedOn,
                    new() { NextStart = NextStart, NextEnd = NextEnd }
                )
            );
        next.Begin(NextStart).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public void TheNextCycleChoosesANewGoalIfTheReflectionSaidSo()
    {
        var closed = Reflecting().With(Reflection() with { Next = new(NextCycle.NewGoal) }).Close(ClosedOn).Value;
        var next = closed.OpenNext(new("2026/ana/2"), NextStart, NextEnd, ClosedOn).Value;
        next.Intention.Goal.Should().BeNull();
        next.Intention.Candidates.Should().Equal(closed.Intention.Candidates);
    }

    [Fact]
    public void TheNextCycleHasAnIdOfItsOwn() =>
        Misuse(() => Closed().OpenNext(Closed().Id, NextStart, NextEnd, ClosedOn))
            .WithMessage("2026/ana/1 is this cycle's own id.\nMaybe*");

    [Fact]
    public void ACycleIsNotRestoredFromNothing() =>
        FluentActions.Invoking(() => LearningCycle.Restore(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void ATeacherStoredTwiceIsNamed() =>
        Misuse(() => LearningCycle.Restore(Closed().ToSnapshot() with { Teachers = [Ana, Ana] }))
            .WithMessage("ana is given twice in teachers.*");

    [Fact]
    public void FormalFeedbackMayCiteNothing() =>
        new FormalFeedback(Ana, LeapFramework.Version2013.Reference("I.5"), "Checks reach most.")
            .Cites.Should()
            .BeEmpty();

    [Fact]
    public void CyclesAreEqualByContent()
    {
        var one = Reflecting(team: true);
        var other = Reflecting(team: true);
        (one == other).Should().BeTrue();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        (one != other.With(new Reflection())).Should().BeTrue();
        ((LearningCycle?)null == null).Should().BeTrue();
    }

    [Theory]
    [InlineData(CycleStage.Draft)]
    [InlineData(CycleStage.Closed)]
    [InlineData(CycleStage.Paused)]
    public void ARestoredCycleIsTheSame(CycleStage stage) =>
        LearningCycle.Restore(At(stage).ToSnapshot()).Should().Be(At(stage));

    [Fact]
    public void ASnapshotThatNoCycleCanHaveWrittenIsRefused()
    {
        var good = Closed().ToSnapshot();
        Refuses(
            good with
            {
                SchemaVersion = 2,
            },
            "Cycle 2026/ana/1 has schema version 2, not 1.\nMaybe it was written by a newer version*"
        );
        Refuses(
            good with
            {
                SchemaVersion = 0,
            },
            "Cycle 2026/ana/1 has schema version 0, not 1.\nMaybe the number was lost*"
        );
        Refuses(good with { History = [] }, "*has no history*");
        Refuses(good with { History = [good.History[0], good.History[2]] }, "*cannot follow Draft*");
        Refuses(good with { History = [good.History[1]] }, "*cannot follow nothing*");
        var fromElsewhere = new CycleChange(
            CycleStage.Paused,
            CycleMove.Begin,
            CycleStage.SettingIntention,
            Start,
            CycleMoveDetails.None
        );
        Refuses(
            Draft().ToSnapshot() with
            {
                History = [good.History[0], fromElsewhere],
            },
            "*\"2026-09-01 Begin: Paused to SettingIntention\" cannot follow Draft*"
        );
        Refuses(good with { History = good.History.Add(good.History[0]) }, "*cannot follow Closed*");
        Refuses(
            good with
            {
                History = good.History.Add(
                    new(CycleStage.Closed, CycleMove.OpenNext, CycleStage.Draft, NextStart, CycleMoveDetails.None)
                ),
            },
            "*cannot follow Closed*"
        );
        Refuses(
            SettingIntention().ToSnapshot() with
            {
                Learning = Given.Record(),
            },
            "*has a LearningRecord though it never was in Learning*"
        );
        Refuses(good with { EarlierIntentions = [new()] }, "*1 earlier intentions for 0 revisions*");
        Refuses(good with { Previous = good.Id }, "*follows from itself*");
        Refuses(good with { Teachers = [Bo] }, "*has ana as observed, but its teachers are bo*");
        Refuses(good with { History = [good.History[0]] }, "*has a LearningPlan though it never was in*");
        Refuses(
            Draft().ToSnapshot() with
            {
                Reflection = Reflection(),
            },
            "*has a Reflection though it never was in Reflecting*"
        );
        var extended = Learning().Extend(Observed, NextStart, "Tests", [Lee, Ana]).Value.ToSnapshot();
        Refuses(
            extended with
            {
                End = NextStart.PlusDays(1),
            },
            "Cycle 2026/ana/1 ends on 2026-10-20, but its last day was moved to 2026-10-19.\nMaybe*"
        );
        Refuses(
            extended with
            {
                PlannedEnd = null,
            },
            "Cycle 2026/ana/1 had its last day moved, but does not hold the planned one.\nMaybe*"
        );
        Refuses(
            good with
            {
                PlannedEnd = NextStart,
            },
            "Cycle 2026/ana/1 holds the planned last day 2026-10-19, but no move changed it.\nMaybe*"
        );
        LearningCycle.Restore(extended).End.Should().Be(NextStart);
        var resumedElsewhere = new CycleChange(
            CycleStage.Paused,
            CycleMove.Resume,
            CycleStage.Reflecting,
            new(2026, 10, 9),
            CycleMoveDetails.None
        );
        var paused = Paused().ToSnapshot();
        Refuses(paused with { History = paused.History.Add(resumedElsewhere) }, "*cannot follow Paused*");

        static void Refuses(CycleSnapshot snapshot, string message) =>
            Misuse(() => LearningCycle.Restore(snapshot)).WithMessage(message);
    }

    [Fact]
    public void FeedbackIsNotOlderThanItsObservation() =>
        Misuse(() => Seen(Ana, Observed, Observed.PlusDays(-1)))
            .WithMessage("Feedback of 2026-09-21 lies before the observation of 2026-09-22.\nMaybe*");

    [Fact]
    public void ASuccessIndicatorIsNamedOnce() =>
        Misuse(() =>
                new Intention
                {
                    Indicators =
                    [
                        new(new("s"), SuccessPerspective.Self, "a"),
                        new(new("s"), SuccessPerspective.Self, "b"),
                    ],
                }
            )
            .WithMessage("s is given twice*");

    [Fact]
    public void NumbersOfAPolicyAreNotNegative()
    {
        Misuse(() => new CyclePolicy { MaximumAdjustments = -1 })
            .WithMessage("MaximumAdjustments is -1, but cannot be negative.*");
        Misuse(() => new CyclePolicy { TeacherQuorum = -1 }).WithMessage("TeacherQuorum is -1, but*");
        Misuse(() => new GoalPolicy { MinimumSources = -1 }).WithMessage("MinimumSources is -1, but*");
        Misuse(() => new CycleFacts { OpenNextSteps = -1 }).WithMessage("OpenNextSteps is -1, but*");
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Misuse(Func<object> call) =>
        call.Should().Throw<ArgumentException>();
}
