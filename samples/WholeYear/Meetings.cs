using LearningCycles.Cycles;
using LearningCycles.Meetings;
using NodaTime;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>The regular 1:1s of Lee and Ana.</summary>
internal static class Meetings
{
    // csharpier-ignore-start
    // <TheStep>
    private static readonly NextStep Tickets = NextStep.Agree(
        new("tickets"), "Bring a week of exit tickets", owner: Ana, due: new(2026, 9, 14), on: new(2026, 9, 1), proposedBy: Ana);
    // </TheStep>
    // csharpier-ignore-end

    internal static void AnAgenda()
    {
        // csharpier-ignore-start
        // <AnAgenda>
        var rhythm = new SeriesRhythm(intervalWeeks: 2, IsoDayOfWeek.Tuesday, new(8, 0), minutes: 45, new(2026, 9, 1), new(2026, 10, 13));
        var series = MeetingSeries.Propose(new("lee/ana"), Lee, Ana, rhythm, on: new(2026, 8, 24));
        series = series.Choose(on: new(2026, 8, 25), confirmedBy: [Lee, Ana]).Value;
        Print("The regular time:", series.Slots());

        var meeting = OneOnOne
            .Plan(new("lee/ana/2"), Lee, Ana, series.Slots()[1], on: new(2026, 8, 25), series.Id)
            .OpenAgenda(on: new(2026, 9, 10), facts: new() { NextSteps = [Tickets] }).Value; // what is open comes along
        Print("The teacher writes it:", meeting.Missing(MeetingMove.MakeReady, on: new(2026, 9, 11)));

        meeting = meeting.With(meeting.Agenda.With("Which question to ask all", author: Ana, on: new(2026, 9, 11)));
        Print("The agenda:", meeting.Agenda.Items.Select(item => item.Text));
        Console.WriteLine(meeting.MakeReady(on: new(2026, 9, 14), facts: new() { NextSteps = [Tickets] }).Value);
        // </AnAgenda>
        // csharpier-ignore-end
    }

    internal static void ClosingOut()
    {
        // csharpier-ignore-start
        // <ClosingOut>
        var held = OneOnOne
            .Plan(new("lee/ana/1"), Lee, Ana, new(new(2026, 9, 1), new(8, 0), minutes: 45), on: new(2026, 8, 25))
            .Hold(on: new(2026, 9, 1), ledBy: Ana).Value;
        Print("Not yet closed out:", held.CloseOut(on: new(2026, 9, 1)).Violations);

        var closed = held
            .With(new MeetingRecord { Activities = [new(ActivityKind.GoalSetting)], NextSteps = [Tickets.Id] })
            .With(new MeetingFeedback
            {
                Structure = new(askedOn: new(2026, 9, 1), FeedbackAnswer.Change, "Eight is too early"),
                Content = new(askedOn: new(2026, 9, 1)),
            })
            .CloseOut(on: new(2026, 9, 1), facts: new() { NextSteps = [Tickets] });
        Print(closed.Value.ToString(), closed.Violations);
        // </ClosingOut>
        // csharpier-ignore-end
    }

    internal static void Activities()
    {
        // csharpier-ignore-start
        // <Activities>
        foreach (var stage in new[] { CycleStage.SettingIntention, CycleStage.Learning, CycleStage.Reflecting })
            Print($"{stage}:", SuggestedActivities.For(stage).Cast<object>());
        // </Activities>
        // csharpier-ignore-end
    }

    internal static void Protocols()
    {
        // csharpier-ignore-start
        // <Protocols>
        Print("Known ways to hold a feedback meeting:", FeedbackProtocols.All.Select(known => known.Name));

        var debrief = new ProtocolRecord(FeedbackProtocols.SixSteps)
            .With(new("praise"), "Every student wrote.")
            .With(new("action-step"), "Read three tickets before they leave.");
        Print("Not written yet:", debrief.MissingSteps());
        // </Protocols>
        // csharpier-ignore-end
    }
}
