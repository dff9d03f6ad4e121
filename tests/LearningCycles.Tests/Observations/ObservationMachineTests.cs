using LearningCycles.Machines;
using LearningCycles.Observations;
using LearningCycles.Rules;
using LearningCycles.Tests.Machines;
using NodaTime;
using static LearningCycles.Tests.Observations.GivenObservation;

namespace LearningCycles.Tests.Observations;

/// <summary>What holds for any life of an observation.</summary>
public class ObservationMachineTests : MachineContract<Observation, ObservationStage, ObservationMove>
{
    protected override StageMap<ObservationStage, ObservationMove> Map => ObservationMap.Moves;

    protected override (Observation Subject, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var first = numbers.Count > 0 ? numbers[0] : 0;
        var observation = InPlan(
            Plan(first % 2 == 0 ? ObservationKind.Full : ObservationKind.Walkthrough, first % 3 > 0)
        );
        var today = GivenObservation.Planned;
        foreach (var number in numbers)
        {
            today = today.PlusDays(number / 7 % 4);
            observation = Written(observation, today, number);
            var moves = observation.OpenMoves;
            // Leaving early is open from the start; taken as often as the rest, few lives would go on. Feedback is
            // the only move once the lesson was seen; taken at once, no life would end with feedback that is not given.
            if (
                moves.Count == 0
                || (moves[number % moves.Count] == ObservationMove.Cancel && number % 11 > 0)
                || (moves[0] == ObservationMove.GiveFeedback && number % 4 > 0)
            )
                continue;
            if (
                Make(observation, moves[number % moves.Count], today, number / 3) is { } decision
                && decision.TryGetValue(out var moved)
            )
                observation = moved;
        }
        return (observation, today);
    }

    protected override Decision<Observation>? Make(Observation subject, ObservationMove move, LocalDate on, int number)
    {
        var told = ToldAt(subject, on, number);
        var (policy, facts) = (Asked(number), Said(number));
        return move switch
        {
            ObservationMove.Announce => subject.Announce(on, policy, facts),
            ObservationMove.Reschedule => subject.Reschedule(on, told.NewDay!.Value, told.Reason!, policy, facts),
            ObservationMove.Hold => subject.Hold(on, told.HeldOn, policy, facts),
            ObservationMove.GiveFeedback => subject.GiveFeedback(on, policy, facts),
            ObservationMove.Release => subject.Release(on, told.Releases, policy, facts),
            ObservationMove.Cancel => subject.Cancel(on, told.Reason!, policy, facts),
            _ => null,
        };
    }

    protected override ValueList<RuleViolation> Missing(
        Observation subject,
        ObservationMove move,
        LocalDate on,
        int number
    ) => subject.Missing(move, on, ToldAt(subject, on, number), Asked(number), Said(number));

    protected override (ObservationStage Stage, ValueList<ObservationMove> OpenMoves, int Changes) Look(
        Observation subject
    ) => (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override Observation Restored(Observation subject) => Observation.Restore(subject.ToSnapshot() with { });

    private static Observation Written(Observation observation, LocalDate today, int number) =>
        observation switch
        {
            { HeldOn: null } when number % 4 == 0 && observation.OpenMoves.Count > 0 => observation.With(
                new MoveConsent(ObserverMove.CoTeach, today)
            ),
            { HeldOn: { } held, Stage: ObservationStage.Done } => (number % 3) switch
            {
                0 when observation.FindEvidence(new("e1")) is null => observation.With(
                    new EvidenceItem(new("e1"), "a tally")
                ),
                1 => observation.With(
                    new LearningCycles.Cycles.FeedbackItem(
                        LocalDate.Max(held, today),
                        "seen",
                        number % 5 > 0 ? "do" : null
                    )
                ),
                2 => observation.WithNotes("a note"),
                _ => observation,
            },
            { Stage: ObservationStage.FeedbackGiven } when observation.FindEvidence(new("e1")) is null =>
                observation.With(new EvidenceItem(new("e1"), "a tally")),
            _ => observation,
        };

    private static ObservationMoveDetails ToldAt(Observation observation, LocalDate on, int number) =>
        new()
        {
            Reason = (number % 4) switch
            {
                0 => null,
                1 => " ",
                _ => "because",
            },
            NewDay = on.PlusDays((number % 6) - 1),
            HeldOn = (number % 5) switch
            {
                0 => null,
                1 => on.PlusDays(1),
                _ => LocalDate.Min(on, LocalDate.Max(observation.Day, on.PlusDays(-2))),
            },
            Releases = (number % 3) switch
            {
                0 => [],
                1 => [new("e1")],
                _ => [new("e1"), new("e9")],
            },
        };

    private static ObservationPolicy? Asked(int number) =>
        (number % 7) switch
        {
            0 => new() { KindsWithoutAnnouncement = [ObservationKind.Full], NoticeSchoolDays = 3 },
            1 => new()
            {
                Rules = ObservationRules.Book.WithSeverity(ObservationRuleIds.AnnouncedBeforeHeld, Severity.Advice),
            },
            _ => null,
        };

    private static ObservationFacts? Said(int number) =>
        (number % 9) switch
        {
            0 => null,
            1 => Facts(Ana, new MoveWish(ObserverMove.WalkAround, MoveAnswer.Declined)),
            2 => Facts() with { CycleStart = Told },
            3 or 4 => Facts(),
            _ => Facts(Ana),
        };
}
