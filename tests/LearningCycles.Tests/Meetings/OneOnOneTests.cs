using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Tests.Cycles;
using NodaTime;
using static LearningCycles.Tests.Meetings.GivenMeeting;

namespace LearningCycles.Tests.Meetings;

public class OneOnOneTests
{
    [Fact]
    public void OpeningTheAgendaCarriesOpenStepsAlong()
    {
        var done = NextStep.Agree(new("s9"), "Done", Given.Ana, ReadyOn, PlannedOn).Finish(PlannedOn).Value;
        var opened = Planned().OpenAgenda(OpenedOn, facts: new() { NextSteps = [Before(), done, Agreed()] }).Value;
        opened
            .Agenda.Items.Should()
            .Equal(new AgendaItem("Ask two colleagues", null, OpenedOn) { Carries = new("s0") });
        opened.Agenda.Carrying([Before()], ReadyOn).Should().Be(opened.Agenda, "a step is carried once");
        Agenda.Empty.Carrying([Before().Finish(ReadyOn).Value], ReadyOn).Should().Be(Agenda.Empty, "it is done");
    }

    [Fact]
    public void HoldingCarriesStepsThatTheAgendaLost()
    {
        var held = Ready().With(Agenda.Empty).Hold(HeldOn, Given.Ana, facts: Facts()).Value;
        held.Agenda.Carries(new("s0")).Should().BeTrue();
        held.Agenda.Carries(new("s1")).Should().BeFalse("it was agreed on in this 1:1");
        Ready()
            .With(Agenda.Empty)
            .Hold(Later.Day, Given.Ana, facts: Facts())
            .Value.Agenda.Carries(new("s1"))
            .Should()
            .BeTrue("it was agreed on before the day on which this 1:1 took place");
    }

    [Fact]
    public void AMovedMeetingStaysTheSameAndCountsOneMore()
    {
        var moved = Ready().Reschedule(ReadyOn, Later, "Ana is ill").Value;
        moved.Id.Should().Be(Ready().Id);
        (moved.Slot, moved.PlannedSlot, moved.Revision).Should().Be((Later, Slot, 1));
        moved.Agenda.Should().Be(Ready().Agenda);
        moved.Cancel(ReadyOn, "Still ill").Value.Revision.Should().Be(2);
        Ready().Revision.Should().Be(0);
        moved.ToString().Should().Be("m1: Planned, 2026-09-17 08:00, 45 minutes");
    }

    [Fact]
    public void AMissedMeetingIsMadeUpOnTheNextSchoolDayAndStaysMissed()
    {
        var missed = Missed();
        var friday = new LocalDate(2026, 9, 18);
        missed.ProposeMakeUp(friday).Should().Be(new MeetingSlot(new(2026, 9, 21), new(8, 0), 45));
        missed.ProposeMakeUp(friday, new() { CountSchoolDays = (_, _) => 0 }).Should().BeNull("no school day is left");
        var another = missed.MakeUp(
            new("m2"),
            missed.ProposeMakeUp(MissedOn)!,
            MissedOn,
            facts: new() { By = Given.Lee }
        );
        another.Value.MakesUpFor.Should().Be(missed.Id);
        another.Value.Slot.Day.Should().Be(friday);
        another.Value.Agenda.Should().Be(missed.Agenda);
        another.Value.LastChange.By.Should().Be(Given.Lee);
        missed.Stage.Should().Be(MeetingStage.Missed);
        var own = () => missed.MakeUp(missed.Id, Later, MissedOn);
        own.Should().Throw<ArgumentException>().WithMessage("m1 is this 1:1's own id.\nMaybe count it up?*");
    }

    [Fact]
    public void AMissedMeetingMayTurnOutToHaveBeenHeld()
    {
        var held = Missed().Hold(MissedOn.PlusDays(1), Given.Lee, HeldOn).Value;
        (held.HeldOn, held.LedBy, held.WasHeld).Should().Be((HeldOn, Given.Lee, true));
        Missed().HeldOn.Should().BeNull();
    }

    [Fact]
    public void TheAgendaIsDueThreeSchoolDaysBefore()
    {
        // Tue 15 Sep: three school days before are Thu 10 Sep.
        Planned().IsAgendaDue(new(2026, 9, 9)).Should().BeFalse();
        Planned().IsAgendaDue(new(2026, 9, 10)).Should().BeTrue();
        Planned().IsAgendaDue(HeldOn).Should().BeTrue();
        Planned().IsAgendaDue(HeldOn.PlusDays(1)).Should().BeFalse("it is past");
        AgendaOpen().IsAgendaDue(HeldOn).Should().BeFalse("it is open already");
        Planned().IsAgendaDue(new(2026, 9, 9), new() { AgendaOpensBeforeSchoolDays = 4 }).Should().BeTrue();
    }

    [Fact]
    public void WhoWroteTheAgendaIsCountedWithoutCarriedAndBlankItems()
    {
        var agenda = Written()
            .With("More", Given.Ana, OpenedOn)
            .With("Data", Given.Lee, OpenedOn)
            .With(" ", Given.Lee, OpenedOn);
        var shares = AgendaShare.Over([AgendaOpen().With(agenda), Planned()]);
        shares.Select(share => share.ToString()).Should().Equal("ana: 2 of 3", "lee: 1 of 3");
        shares.Select(share => share.Percent).Should().Equal(66, 33);
        AgendaShare.Over([Planned()]).Should().BeEmpty();
    }

    [Theory]
    [InlineData(CycleStage.Draft)]
    [InlineData(CycleStage.SettingIntention)]
    [InlineData(CycleStage.Learning)]
    [InlineData(CycleStage.Reflecting)]
    [InlineData(CycleStage.Closed)]
    public void EachStageOfACycleHasItsActivities(CycleStage stage)
    {
        SuggestedActivities
            .For(stage)
            .Should()
            .NotBeEmpty()
            .And.OnlyHaveUniqueItems()
            .And.NotContain(ActivityKind.Other);
        SuggestedActivities
            .For(stage)
            .Contains(ActivityKind.ObservationDebrief)
            .Should()
            .Be(stage == CycleStage.Learning, "lessons are observed while learning");
    }

    [Fact]
    public void ACycleThatStandsStillSuggestsNothing()
    {
        SuggestedActivities.For(CycleStage.Paused).Should().BeEmpty();
        SuggestedActivities.For(CycleStage.Abandoned).Should().BeEmpty();
    }

    [Fact]
    public void NoTextOfAMeetingShowsWhatIsPrivate()
    {
        var record = new ProtocolRecord(FeedbackProtocols.Grow).With(new("goal"), Secret);
        var decided = new AdjustmentDecision(HeldOn, AdjustedPart.Schedule, Secret);
        var held = Held()
            .With(record)
            .With(Record() with { NoNextStepsReason = Secret, Activities = [new(ActivityKind.Other, Secret)] })
            .With(
                new MeetingFeedback
                {
                    Structure = new(HeldOn, FeedbackAnswer.Change, Secret),
                    Content = new(HeldOn, FeedbackAnswer.Keep, Secret),
                    Decision = decided,
                }
            );
        var facts = Facts() with { EarlierMeetings = [held] };
        var told = new MeetingMoveDetails { Reason = Secret, NewSlot = Later };
        var seriesTold = new SeriesMoveDetails { Reason = Secret };
        object[] shown =
        [
            held,
            held.ToSnapshot(),
            held.Agenda,
            held.Agenda.Items,
            held.Record,
            held.Record.Activities,
            held.Feedback,
            held.Feedback.Structure!,
            decided,
            record,
            record.Entries,
            told,
            seriesTold,
            new NextStepMoveDetails { Reason = Secret, NewDue = HeldOn },
            facts,
            new MeetingCase(held, MeetingMove.CloseOut, HeldOn, told, MeetingPolicy.Default, facts),
            held.LastChange,
        ];
        held.ToSnapshot().Agenda.Items.Should().Contain(item => item.Text == Secret, "it is there to be hidden");
        foreach (var value in shown)
            value.ToString().Should().NotContain(Secret).And.NotContain("Ask two colleagues", "{0}", value.GetType());
        held.Record.ToString().Should().Be("[Other], next steps [s1]");
        held.Agenda.Items[1].ToString().Should().Be("2026-09-10 by ana: CoPlanning");
        held.Feedback.ToString()
            .Should()
            .Be("structure 2026-09-15 Change, content 2026-09-15 Keep, decision 2026-09-15 Schedule");
    }

    [Fact]
    public void NoFindingShowsWhatIsPrivate()
    {
        var found = MeetingRuleExamples
            .All.Select(example =>
                MeetingRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
            )
            .OfType<string>()
            .ToList();
        found.Should().HaveCountGreaterThan(40);
        found.Should().NotContain(text => text.Contains(Secret) || text.Contains("colleagues"));
    }

    [Fact]
    public void ASnapshotThatNoMeetingWroteIsRefused()
    {
        var good = Held().ToSnapshot();
        Refused(
            good with
            {
                SchemaVersion = 2,
            },
            "1:1 m1 has schema version 2, not 1.\nMaybe it was written by a newer*"
        );
        Refused(good with { History = [] }, "1:1 m1 has no history.\nMaybe*");
        Refused(good with { History = good.History.Add(good.History[0]) }, "*cannot follow Held*");
        Refused(good with { Lead = Given.Ana }, "1:1 m1 has ana as lead and as teacher.\nMaybe another lead*");
        Refused(good with { MakesUpFor = good.Id }, "1:1 m1 makes up for itself.\nMaybe*");
        Refused(good with { MakesUpFor = new("m0") }, "1:1 m1 makes up for m0, but was not planned as one.\nMaybe*");
        Refused(
            good with
            {
                History = Lost(good, MeetingMove.Hold),
            },
            "1:1 m1 has no day or leader for \"2026-09-15 Hold: Ready to Held\".\nMaybe*"
        );
        var planned = Planned().ToSnapshot();
        Refused(
            planned with
            {
                Agenda = Written(),
            },
            "1:1 m1 has its Agenda written though it never was in AgendaOpen.\nMaybe*"
        );
        Refused(
            planned with
            {
                Record = Record(),
            },
            "1:1 m1 has its Record written though it never was in Held.\nMaybe*"
        );
        Refused(
            planned with
            {
                Feedback = Asked(),
            },
            "1:1 m1 has its Feedback written though it never was in Held.\nMaybe*"
        );
        var moved = Planned().Reschedule(OpenedOn, Later, "Ill").Value.ToSnapshot();
        Refused(
            moved with
            {
                History = Lost(moved, MeetingMove.Reschedule),
            },
            "1:1 m1 has no new slot for \"2026-09-10 Reschedule: Planned to Planned\".\nMaybe*"
        );
        var madeUp = Missed().MakeUp(new("m2"), new(new(2026, 9, 18), new(8, 0), 45), MissedOn).Value.ToSnapshot();
        Refused(madeUp with { MakesUpFor = null }, "1:1 m2 is a make-up of no 1:1.\nMaybe*");
        Refused(madeUp with { PlannedSlot = Slot }, "1:1 m2 was planned for 2026-09-15*made up at 2026-09-18*");
    }

    private static void Refused(MeetingSnapshot snapshot, string message)
    {
        var restore = () => OneOnOne.Restore(snapshot);
        restore.Should().Throw<SnapshotRefusedException>().WithMessage(message);
    }

    // The history, with what one move was told left out.
    private static ValueList<Change<MeetingStage, MeetingMove, MeetingMoveDetails>> Lost(
        MeetingSnapshot snapshot,
        MeetingMove move
    ) =>
        snapshot
            .History.Select(change =>
                change.Move == move
                    ? new Change<MeetingStage, MeetingMove, MeetingMoveDetails>(
                        change.From,
                        change.Move,
                        change.To,
                        change.On,
                        MeetingMoveDetails.None
                    )
                    : change
            )
            .ToValueList();
}
