using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Observations;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Tests.Observations;

/// <summary>Lee comes to see Ana teach: from her wishes in August to what she releases in September.</summary>
public class ObservationScenarioTests
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Ana = new("ana");

    [Fact]
    public void AnObservationFromPreferencesToRelease()
    {
        // Lee plans a formal look at a whole lesson, and would like to co-teach and to talk to students.
        var observation = Observation.PlanFor(
            new("2026/ana/obs1"),
            Ana,
            Lee,
            day: new(2026, 9, 22),
            on: new(2026, 9, 14),
            new()
            {
                IsFormal = true,
                Position = new(ObserverPlace.Back),
                Moves = [ObserverMove.TalkToStudents, ObserverMove.CoTeach],
                Focus = [LeapFramework.Version2013.Reference("I.5")],
            },
            cycle: new("2026/ana/1")
        );

        // Nobody asked Ana yet how she likes to be observed, so it cannot be announced.
        var asLee = new ObservationFacts { By = Lee, CycleStart = new(2026, 9, 1) };
        observation
            .Announce(new(2026, 9, 15), facts: asLee)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("REL-08 required: no preferences of ana are recorded by 2026-09-15");

        // Ana would rather not have students talked to, and wants to be asked before somebody teaches with her.
        asLee = asLee with
        {
            Preferences = new PreferenceHistory(Ana).Record(
                new(Ana, 1, new(2026, 9, 16), Lee)
                {
                    Position = new(ObserverPlace.Back),
                    Moves =
                    [
                        new(ObserverMove.TalkToStudents, MoveAnswer.Declined, "They lose the thread"),
                        new(ObserverMove.WalkAround, MoveAnswer.Welcome),
                        new(ObserverMove.CoTeach, MoveAnswer.AskFirst),
                        new(ObserverMove.Model, MoveAnswer.AskFirst),
                    ],
                }
            ),
        };
        observation
            .Announce(new(2026, 9, 17), facts: asLee)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("REL-09 required: ana declined: TalkToStudents");

        // Lee leaves that out and announces it.
        observation = observation.With(observation.Plan with { Moves = [ObserverMove.CoTeach] });
        observation = observation.Announce(new(2026, 9, 17), facts: asLee).Value;

        // On the day, co-teaching needs Ana's yes; she gives it for this lesson.
        observation
            .Hold(new(2026, 9, 22), facts: asLee)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("REL-09 required: no consent of ana is recorded to: CoTeach");
        observation = observation.With(new MoveConsent(ObserverMove.CoTeach, new(2026, 9, 22)));
        observation = observation.Hold(new(2026, 9, 22), facts: asLee).Value;

        // Lee tallies answers, and tells Ana on Thursday what to try.
        observation = observation
            .WithNotes("Ana seemed tired today.")
            .With(
                new EvidenceItem(new("tally"), "19 of 28 students answered", LeapFramework.Version2013.Reference("I.5"))
            )
            .With(new EvidenceItem(new("script"), "Questions of minute 5 to 20"))
            .With(new FeedbackItem(new(2026, 9, 24), "Questions went to all.", "Wait three seconds after each."))
            .GiveFeedback(new(2026, 9, 24), facts: asLee)
            .Value;

        // The cycle's record holds the lesson and the feedback, not the notes.
        observation.ToCycleObservation()!.Feedback.Should().ContainSingle();

        // Lee writes a word on the indicator, and cites both; it is not for Lee to release them.
        observation = observation.With([
            new IndicatorFeedback(
                LeapFramework.Version2013.Reference("I.5"),
                "Most students are checked.",
                [new("tally"), new("script")]
            ),
        ]);
        observation
            .Release(new(2026, 9, 28), [new("tally"), new("script")], facts: asLee)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("OBS-07 required: lee cannot release; only ana may");

        // Ana releases the tally only, so the script may not be cited.
        var asAna = asLee with
        {
            By = Ana,
        };
        observation
            .Release(new(2026, 9, 28), [new("tally")], facts: asAna)
            .Violations.Select(violation => violation.ToString())
            .Should()
            .Equal("OBS-09 required: cited but not released: script");
        observation = observation
            .With([
                new IndicatorFeedback(
                    LeapFramework.Version2013.Reference("I.5"),
                    "Most students are checked.",
                    [new("tally")]
                ),
            ])
            .Release(new(2026, 9, 28), [new("tally")], facts: asAna)
            .Value;

        // The cycle's formal feedback cites the tally with the day of its release.
        observation.ToFormalFeedback()[0].Cites[0].ReleasedOn.Should().Be(new LocalDate(2026, 9, 28));

        // Weeks later Ana is at ease with modelling, which is a new version of her wishes.
        var wishes = asLee.Preferences.AddStrategy(new(2026, 10, 12), Ana, "Show me a launch, then I teach it");
        wishes.Current!.Version.Should().Be(2);
        wishes.InForceOn(new(2026, 9, 22))!.Version.Should().Be(1);
    }
}
