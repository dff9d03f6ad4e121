using LearningCycles.Cycles;
using LearningCycles.Machines;
using LearningCycles.Observations;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Tests.Observations.GivenObservation;

namespace LearningCycles.Tests.Observations;

public class ObservationTests
{
    private static readonly ObservationPolicy WithoutRules = new() { Rules = new([]) };

    [Fact]
    public void OnlyThePairSeesTheNotes()
    {
        var observation = InFeedback();
        observation.NotesFor(Ana).Should().Be("secret notes");
        observation.NotesFor(Lee).Should().Be("secret notes");
        observation.NotesFor(Bo).Should().BeEmpty();
    }

    [Fact]
    public void NoTextOfAnObservationShowsWhatSomebodyWrote()
    {
        var observation = InReleased();
        string[] texts =
        [
            observation.ToString(),
            observation.ToSnapshot().ToString(),
            observation.History.ToString(),
            observation.Evidence.ToString(),
            observation.IndicatorFeedback.ToString(),
            (observation.Plan with { Position = new(ObserverPlace.Described, "secret corner") }).ToString(),
            new ObservationMoveDetails { Reason = "secret reason" }.ToString(),
            Facts().ToString(),
            new ObservationCase(
                observation,
                ObservationMove.Release,
                Released,
                ObservationMoveDetails.None,
                ObservationPolicy.Default,
                Facts()
            ).ToString(),
        ];
        texts.Should().NotContain(text => text.Contains("secret", StringComparison.Ordinal));
        texts[0].Should().Be("2026/ana/obs1: Released, 2026-09-22");
        texts[3].Should().Be("[e1 on I.5 (leap/2013-14), e2]");
        texts[4].Should().Be("[I.5 (leap/2013-14) cites [e1]]");
        texts[5].Should().Be("Full, formal, at Described, moves [WalkAround], focus [I.5 (leap/2013-14)]");
        new ObservationPlan().ToString().Should().Be("Full, informal, at ?, moves [], focus []");
        // What would be shown if it were.
        observation.Evidence.Should().Contain(item => item.Description.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void NoFindingShowsWhatSomebodyWrote()
    {
        foreach (var stage in Enum.GetValues<ObservationStage>())
        foreach (var move in Enum.GetValues<ObservationMove>())
        foreach (var violation in At(stage).Missing(move, Asked, new() { Releases = [new("e2")] }))
            violation.ToString().Should().NotContain("secret");
    }

    [Fact]
    public void ACycleGetsTheLessonOnceItWasSeen()
    {
        InAnnounced().ToCycleObservation().Should().BeNull();
        At(ObservationStage.Cancelled).ToCycleObservation().Should().BeNull();
        var seen = InFeedback(Plan(ObservationKind.Video)).ToCycleObservation()!;
        seen.Mode.Should().Be(ObservationMode.Video);
        seen.On.Should().Be(Lesson);
        seen.Feedback.Should().ContainSingle().Which.IsActionable.Should().BeTrue();
        InDone().ToCycleObservation()!.Mode.Should().Be(ObservationMode.Live);
        InAnnounced()
            .Hold(Told, Lesson.PlusDays(1), facts: Facts())
            .Value.ToCycleObservation()!
            .On.Should()
            .Be(Lesson.PlusDays(1), "the day of the lesson counts, not the planned one or that of the move");
    }

    [Fact]
    public void WhatIsCitedCarriesTheDayOfItsRelease()
    {
        InFeedback().ToFormalFeedback()[0].Cites[0].ReleasedOn.Should().BeNull("the teacher did not release it yet");
        var released = InReleased();
        released.ReleasedEvidence.Should().Equal(new EvidenceId("e1"));
        released.ToFormalFeedback()[0].Cites[0].ReleasedOn.Should().Be(Released);
        released.ToFormalFeedback()[0].Teacher.Should().Be(Ana);
        released
            .Cite(new("e2"))
            .Should()
            .Be(new CitedEvidence("evidence e2"), "it was kept back, so its words are too");
        var unknown = () => released.Cite(new("e9"));
        unknown.Should().Throw<ArgumentException>().WithMessage("e9 is not evidence*one of: e1, e2?*");
    }

    [Fact]
    public void ARescheduledOneIsAnnouncedAnew()
    {
        var moved = InAnnounced().Reschedule(Announced, Lesson.PlusDays(1), "A trip", facts: Facts(Ana)).Value;
        moved.Stage.Should().Be(ObservationStage.Planned);
        moved.Day.Should().Be(Lesson.PlusDays(1));
        moved.LastChange.By.Should().Be(Ana);
        moved
            .Hold(Lesson.PlusDays(1), facts: Facts())
            .Violations.Should()
            .ContainSingle()
            .Which.Rule.Should()
            .Be(ObservationRuleIds.AnnouncedBeforeHeld);
    }

    [Fact]
    public void ALessonThatIsWrittenDownLaterKeepsItsDay()
    {
        var held = InAnnounced().Hold(Told, Lesson, facts: Facts()).Value;
        held.HeldOn.Should().Be(Lesson);
        held.LastChange.On.Should().Be(Told);
        InAnnounced().Hold(Lesson, facts: Facts()).Value.HeldOn.Should().Be(Lesson);
        var early = () => held.With(new FeedbackItem(Lesson.PlusDays(-1), "x"));
        early
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*feedback of 2026-09-21, before the lesson of 2026-09-22*");
    }

    [Fact]
    public void APartIsWrittenOnlyInItsStages()
    {
        var planned = () => InPlan().With(new EvidenceItem(new("e1"), "x"));
        planned
            .Should()
            .Throw<PartNotOpenException>()
            .WithMessage(
                "Evidence of observation 2026/ana/obs1 cannot be written in Planned; it is open in Done, FeedbackGiven.\nMaybe one of these moves comes first: Announce, Reschedule, Hold, Cancel?"
            );
        var done = () => InDone().With(Plan());
        done.Should().Throw<PartNotOpenException>().Which.Part.Should().Be("Plan");
        var consent = () => InDone().With(new MoveConsent(ObserverMove.Model, Lesson));
        consent.Should().Throw<PartNotOpenException>().Which.Stage.Should().Be("Done");
        var cancelled = () => At(ObservationStage.Cancelled).WithNotes("x");
        cancelled.Should().Throw<PartNotOpenException>().WithMessage("*No move leads on from here.");
        var again = () => InFeedback().With(new EvidenceItem(new("e1"), "x"));
        again.Should().Throw<ArgumentException>().WithMessage("e1 is given twice in Evidence*");
    }

    [Fact]
    public void NobodyObservesThemselves()
    {
        var self = () => Observation.PlanFor(new("o"), Ana, Ana, Lesson, Planned);
        self.Should()
            .Throw<SnapshotRefusedException>()
            .WithMessage("Observation o has ana as teacher and as observer.\nMaybe*");
    }

    [Fact]
    public void APolicyWithoutRulesAsksForNothing()
    {
        foreach (var stage in Enum.GetValues<ObservationStage>())
        foreach (var move in ObservationMap.Moves.OpenMoves(stage).Where(move => move != ObservationMove.Release))
            At(stage).Missing(move, Asked, policy: WithoutRules).Should().BeEmpty();
    }

    [Fact]
    public void NothingIsFoundByNoId() =>
        FluentActions.Invoking(() => InFeedback().FindEvidence(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void FeedbackMayCiteNothing() => new IndicatorFeedback(Checks, "clear").Cites.Should().BeEmpty();

    [Fact]
    public void PreferencesSayNothingElseUnlessTold() =>
        new ObservationPreferences(Ana, 1, Asked, Lee).Note.Should().BeEmpty();

    [Fact]
    public void NoPolicyReleasesWhatTheTeacherDidNotRelease()
    {
        InFeedback()
            .Missing(
                ObservationMove.Release,
                new(2026, 12, 1),
                policy: WithoutRules,
                facts: new() { By = InFeedback().Observer }
            )
            .Select(violation => violation.Rule)
            .Should()
            .Contain(ObservationRuleIds.ReleasedByTeacher);
        ObservationRules.Book.Rules.Should().NotContain(rule => ObservationRules.OfRelease.Contains(rule));
    }
}
