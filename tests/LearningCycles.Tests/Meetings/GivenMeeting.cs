using LearningCycles.Cycles;
using LearningCycles.Meetings;
using LearningCycles.People;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Meetings;

/// <summary>A made-up 1:1 of Lee and Ana in which every rule is kept, at any stage.</summary>
internal static class GivenMeeting
{
    internal const string Secret = "I feel watched when the door is open";

    internal static readonly CycleId Cycle = new("2026/ana/1");
    internal static readonly LocalDate PlannedOn = new(2026, 9, 1); // Tue
    internal static readonly LocalDate OpenedOn = new(2026, 9, 10); // Thu
    internal static readonly LocalDate ReadyOn = new(2026, 9, 14); // Mon
    internal static readonly LocalDate HeldOn = new(2026, 9, 15); // Tue
    internal static readonly MeetingSlot Slot = new(HeldOn, new(8, 0), 45);
    internal static readonly MeetingSlot Later = new(new(2026, 9, 17), new(8, 0), 45); // Thu
    internal static readonly LocalDate MissedOn = new(2026, 9, 17); // Thu, two school days after the slot

    /// <summary>Agreed on two weeks before, and still open.</summary>
    internal static NextStep Before() => NextStep.Agree(new("s0"), "Ask two colleagues", Given.Ana, ReadyOn, PlannedOn);

    /// <summary>Agreed on in this 1:1.</summary>
    internal static NextStep Agreed() =>
        NextStep.Agree(new("s1"), "Try the exit ticket", Given.Ana, new(2026, 9, 22), HeldOn, proposedBy: Given.Ana);

    internal static MeetingFacts Facts() => new() { NextSteps = [Before(), Agreed()] };

    internal static OneOnOne Planned() =>
        OneOnOne.Plan(new("m1"), Given.Lee, Given.Ana, Slot, PlannedOn).Within(Cycle, CycleStage.Learning);

    internal static OneOnOne AgendaOpen() => Planned().OpenAgenda(OpenedOn, facts: Facts()).Value.With(Written());

    internal static Agenda Written() =>
        Agenda
            .Empty.Carrying([Before()], OpenedOn)
            .With(new AgendaItem(Secret, Given.Ana, OpenedOn) { Activity = ActivityKind.CoPlanning });

    internal static OneOnOne Ready() => AgendaOpen().MakeReady(ReadyOn, facts: Facts()).Value;

    internal static OneOnOne Held() =>
        Ready().Hold(HeldOn, Given.Ana, facts: Facts()).Value.With(Record()).With(Asked());

    internal static MeetingRecord Record() =>
        new()
        {
            Activities = [new(ActivityKind.CoPlanning)],
            Notes = Secret,
            NextSteps = [new("s1")],
        };

    internal static MeetingFeedback Asked() => new() { Structure = new(HeldOn), Content = new(HeldOn) };

    internal static OneOnOne Debrief() =>
        Held().With(Record() with { Activities = [new(ActivityKind.ObservationDebrief)] });

    internal static OneOnOne ClosedOut() => Held().CloseOut(HeldOn, facts: Facts()).Value;

    internal static OneOnOne Cancelled() => Ready().Cancel(ReadyOn, "A storm").Value;

    internal static OneOnOne Missed() => Ready().Miss(MissedOn).Value;

    internal static OneOnOne At(MeetingStage stage) =>
        stage switch
        {
            MeetingStage.Planned => Planned(),
            MeetingStage.AgendaOpen => AgendaOpen(),
            MeetingStage.Ready => Ready(),
            MeetingStage.Held => Held(),
            MeetingStage.ClosedOut => ClosedOut(),
            MeetingStage.Cancelled => Cancelled(),
            MeetingStage.Missed => Missed(),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No such stage."),
        };

    /// <summary>Another 1:1 of the two that was held.</summary>
    internal static OneOnOne Other(
        string id,
        LocalDate on,
        PersonId? ledBy = null,
        ActivityKind kind = ActivityKind.CoPlanning,
        MeetingFeedback? feedback = null,
        CycleId? cycle = null
    ) =>
        OneOnOne
            .Plan(new(id), Given.Lee, Given.Ana, new(on, new(8, 0), 45), PlannedOn.PlusDays(-30))
            .Within(cycle ?? Cycle)
            .Hold(on, ledBy ?? Given.Lee)
            .Value.With(new MeetingRecord { Activities = [new(kind)] })
            .With(feedback ?? new MeetingFeedback());
}
