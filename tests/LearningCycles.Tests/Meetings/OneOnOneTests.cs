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
        Planned()
            .IsAgendaDue(new(2026, 9, 9), facts: new() { CountSchoolDays = (_, _) => 3 })
            .Should()
            .BeTrue("a day between was no school day");
    }

    [Theory]
    [InlineData(366, true)]
    [InlineData(367, false)]
    public void AMissedOneOnOneIsMadeUpWithinAYear(int schoolAfter, bool isProposed)
    {
        var only = MissedOn.PlusDays(schoolAfter);
        var slot = Missed()
            .ProposeMakeUp(MissedOn, new() { CountSchoolDays = (from, to) => from < only && only <= to ? 1 : 0 });
        (slot?.Day == only).Should().Be(isProposed);
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
    public void A1To1IsNotRestoredFromNothing() =>
        FluentActions.Invoking(() => OneOnOne.Restore(null!)).Should().Throw<ArgumentNullException>();

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
}
