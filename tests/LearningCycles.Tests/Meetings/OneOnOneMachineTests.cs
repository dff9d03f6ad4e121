using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Machines;
using NodaTime;

namespace LearningCycles.Tests.Meetings;

/// <summary>What holds for any life of a 1:1.</summary>
public class OneOnOneMachineTests : MachineContract<OneOnOne, MeetingStage, MeetingMove>
{
    protected override StageMap<MeetingStage, MeetingMove> Map => MeetingMap.Moves;

    protected override (OneOnOne Subject, LocalDate Today) Live(IReadOnlyList<int> numbers)
    {
        var meeting = GivenMeeting.Planned();
        // Some lives begin when the slot has passed, so that 1:1s are missed too.
        var today = GivenMeeting.PlannedOn.PlusDays(numbers.Count > 0 && numbers[0] % 3 == 0 ? 20 : 0);
        foreach (var number in numbers)
        {
            var n = (int)(Math.Abs((long)number) % 100_000);
            today = today.PlusDays(n / 16 % 4);
            meeting = Step(meeting, n, today);
        }
        return (meeting, today);
    }

    protected override Decision<OneOnOne>? Make(OneOnOne subject, MeetingMove move, LocalDate on, int number)
    {
        var (told, policy, facts) = (Told(subject, on, number), Asked(number), Said(number, on));
        return move switch
        {
            MeetingMove.Plan => null,
            MeetingMove.OpenAgenda => subject.OpenAgenda(on, policy, facts),
            MeetingMove.MakeReady => subject.MakeReady(on, policy, facts),
            MeetingMove.Hold => subject.Hold(on, told.LedBy!, told.HeldOn, policy, facts),
            MeetingMove.CloseOut => subject.CloseOut(on, policy, facts),
            MeetingMove.Reschedule => subject.Reschedule(on, told.NewSlot!, told.Reason!, policy, facts),
            MeetingMove.Cancel => subject.Cancel(on, told.Reason!, policy, facts),
            MeetingMove.Miss => subject.Miss(on, policy, facts),
            MeetingMove.MakeUp => subject.MakeUp(new(subject.Id + "+"), told.NewSlot!, on, policy, facts),
            MeetingMove.Reopen => subject.Reopen(on, told.Reason!, policy, facts),
            _ => throw new ArgumentOutOfRangeException(nameof(move), move, "No such move."),
        };
    }

    protected override ValueList<RuleViolation> Missing(OneOnOne subject, MeetingMove move, LocalDate on, int number) =>
        subject.Missing(move, on, Told(subject, on, number), Asked(number), Said(number, on));

    protected override (MeetingStage Stage, ValueList<MeetingMove> OpenMoves, int Changes) Look(OneOnOne subject) =>
        (subject.Stage, subject.OpenMoves, subject.History.Count);

    protected override OneOnOne Restored(OneOnOne subject) => OneOnOne.Restore(subject.ToSnapshot() with { });

    private OneOnOne Step(OneOnOne meeting, int n, LocalDate on)
    {
        // Half of the numbers live well: what is open is written, and the first open move is made.
        if (n % 16 < 8)
            return Moved(
                Filled(meeting, on),
                meeting.OpenMoves.Count == 0 ? MeetingMove.Plan : meeting.OpenMoves[0],
                on,
                2
            );
        return (n % 16) switch
        {
            8 when IsOpen(MeetingPart.Agenda) => meeting.With(Agenda.Empty),
            9 when IsOpen(MeetingPart.Record) => meeting.With(
                new MeetingRecord { Activities = [new(ActivityKind.Other)], NextSteps = [new("lost")] }
            ),
            10 when IsOpen(MeetingPart.Feedback) => meeting.With(
                new MeetingFeedback { Structure = new(on, FeedbackAnswer.Change) }
            ),
            11 when IsOpen(MeetingPart.Protocol) => meeting.With(new ProtocolRecord(FeedbackProtocols.Grow)),
            12 when IsOpen(MeetingPart.Place) => meeting.Within(new("other")),
            13 => Moved(meeting, MeetingMove.Miss, on, n),
            // A make-up goes on as the new 1:1.
            _ when meeting.OpenMoves.Count > 0 => Moved(
                meeting,
                meeting.OpenMoves[n / 16 % meeting.OpenMoves.Count],
                on,
                n
            ),
            _ => meeting,
        };

        bool IsOpen(MeetingPart part) => MeetingMap.OpenIn(part).Contains(meeting.Stage);
    }

    private OneOnOne Moved(OneOnOne meeting, MeetingMove move, LocalDate on, int n) =>
        Make(meeting, move, on, n) is { } decision && decision.TryGetValue(out var moved) ? moved : meeting;

    private static OneOnOne Filled(OneOnOne meeting, LocalDate on) =>
        meeting.Stage switch
        {
            MeetingStage.AgendaOpen => meeting.With(
                Agenda.Empty.Carrying(Said(2, on).NextSteps, on).With("Idea", Given.Ana, on)
            ),
            MeetingStage.Held => meeting
                .With(
                    new MeetingRecord
                    {
                        Activities = [new(ActivityKind.Reflection)],
                        NoNextStepsReason = "All is under way",
                    }
                )
                .With(new MeetingFeedback { Structure = new(on), Content = new(on) }),
            _ => meeting,
        };

    private static MeetingMoveDetails Told(OneOnOne meeting, LocalDate on, int number)
    {
        var n = (int)(Math.Abs((long)number) % 100_000);
        return new()
        {
            Reason = (n % 3) switch
            {
                0 => null,
                1 => " ",
                _ => "because",
            },
            NewSlot = n % 11 == 0 ? meeting.Slot : new(on.PlusDays((n % 5) - 1), new(9, 0), 30 + (n % 7)),
            HeldOn = on.PlusDays(1 - (n % 3)),
            LedBy = (n % 4) switch
            {
                0 => Given.Bo,
                1 => Given.Lee,
                _ => Given.Ana,
            },
        };
    }

    private static MeetingFacts Said(int number, LocalDate on)
    {
        var n = (int)(Math.Abs((long)number) % 100_000);
        return new()
        {
            By = n % 2 == 0 ? Given.Lee : null,
            NextSteps = n % 3 == 0 ? [] : [GivenMeeting.Before(), GivenMeeting.Agreed()],
            EarlierMeetings =
                n % 4 == 0
                    ? []
                    :
                    [
                        GivenMeeting.Other("a", on.PlusDays(-14)),
                        GivenMeeting.Other(
                            "b",
                            on.PlusDays(-7),
                            feedback: new() { Content = new(on, FeedbackAnswer.Change) }
                        ),
                    ],
            CycleEnd = n % 5 == 0 ? on : null,
            NewSlotIsTaken = n % 6 == 0,
            MadeUpBy = n % 7 == 0 ? new("m2") : null,
        };
    }

    private static MeetingPolicy Asked(int number) =>
        (Math.Abs((long)number) % 3) switch
        {
            0 => MeetingPolicy.WithFeedbackProtocols,
            1 => new() { MissedAfterSchoolDays = 0, TeacherLedPercent = 100 },
            _ => MeetingPolicy.Default,
        };
}
