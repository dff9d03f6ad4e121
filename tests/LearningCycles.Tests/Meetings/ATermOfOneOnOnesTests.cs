using LearningCycles.Cycles;
using LearningCycles.Meetings;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;
using static LearningCycles.Meetings.ActivityKind;

namespace LearningCycles.Tests.Meetings;

/// <summary>Ana and Lee meet every two weeks, from September to November.</summary>
public class ATermOfOneOnOnesTests
{
    private static readonly PersonId Lee = new("lee");
    private static readonly PersonId Ana = new("ana");
    private static readonly CycleId Cycle = new("2026/ana/1");
    private static readonly MeetingPolicy School = new() { FeedbackProtocols = [FeedbackProtocols.SixSteps] };
    private static readonly LocalTime Eight = new(8, 0);

    [Fact]
    public void ATermOfFortnightlyMeetings()
    {
        // In August Lee proposes every three weeks. The school asks for one or two, and Ana has to agree.
        var rhythm = new SeriesRhythm(3, IsoDayOfWeek.Tuesday, Eight, 45, new(2026, 9, 1), new(2026, 11, 10));
        var series = MeetingSeries.Propose(new("ana"), Lee, Ana, rhythm, on: new(2026, 8, 24), by: Lee);
        series
            .Choose(new(2026, 8, 25), [Lee], School)
            .Violations.Select(found => found.Finding.Text)
            .Should()
            .Equal("Choose is not confirmed by ana", "weeks from one 1:1 to the next: 3; asked for: 1 to 2");
        series = series
            .With(new SeriesRhythm(2, IsoDayOfWeek.Tuesday, Eight, 45, new(2026, 9, 1), new(2026, 11, 10)))
            .Choose(new(2026, 8, 25), [Lee, Ana], School)
            .Value;
        series.Slots().Should().HaveCount(6);
        var planned = series
            .Slots()
            .Select(
                (slot, i) =>
                    OneOnOne
                        .Plan(new($"ana/{i + 1}"), Lee, Ana, slot, new(2026, 8, 25), series.Id)
                        .Within(Cycle, CycleStage.Learning)
            )
            .ToList();

        // 1 September: Lee leads the first one. A meeting without next steps and feedback is not closed out.
        var first = planned[0].Within(Cycle, CycleStage.SettingIntention).OpenAgenda(new(2026, 8, 27), School).Value;
        first = first
            .With(first.Agenda.With("Two goals to choose from", Ana, new(2026, 8, 27)))
            .MakeReady(new(2026, 8, 31), School)
            .Value.Hold(new(2026, 9, 1), Lee, policy: School)
            .Value;
        first
            .CloseOut(new(2026, 9, 1), School)
            .Violations.Where(found => found.Severity == Severity.Required)
            .Select(found => found.Rule.Value)
            .Should()
            .Equal("MTG-03", "MTG-05");
        var tickets = NextStep.Agree(
            new("tickets"),
            "Bring a week of exit tickets",
            Ana,
            due: new(2026, 9, 14),
            on: new(2026, 9, 1),
            proposedBy: Ana
        );
        first = first
            .With(new MeetingRecord { Activities = [new(GoalSetting)], NextSteps = [tickets.Id] })
            .With(new MeetingFeedback { Structure = new(new(2026, 9, 1)), Content = new(new(2026, 9, 1)) })
            .CloseOut(new(2026, 9, 1), School, new() { NextSteps = [tickets] })
            .Value;

        // A day later Ana answers: the talk was good, but eight o'clock is too early. They decide to start at nine.
        first = first.With(
            new MeetingFeedback
            {
                Structure = new(new(2026, 9, 1), FeedbackAnswer.Change, "I come from another school at eight"),
                Content = new(new(2026, 9, 1), FeedbackAnswer.Keep),
            }
        );

        // The tickets are not there in time, so the next agenda carries them along; Ana writes the rest.
        var second = planned[1].OpenAgenda(new(2026, 9, 10), School, new() { NextSteps = [tickets] }).Value;
        second = second.With(
            second
                .Agenda.With("Which question to ask all", Ana, new(2026, 9, 10))
                .With("A visit to Bo's class", Ana, new(2026, 9, 11))
                .With("Dates", Lee, new(2026, 9, 11))
        );
        second.Agenda.Items[0].Carries.Should().Be(tickets.Id);
        AgendaShare
            .Over([first, second])
            .Select(share => share.ToString())
            .Should()
            .Equal("ana: 3 of 4", "lee: 1 of 4");

        // Lee is ill on the 15th: the same meeting, one revision later, two days on and at nine.
        second = second
            .MakeReady(new(2026, 9, 14), School, new() { NextSteps = [tickets] })
            .Value.Reschedule(new(2026, 9, 15), new(new(2026, 9, 17), new(9, 0), 45), "Lee is ill", School)
            .Value;
        second.Id.Should().Be(planned[1].Id);
        second.Revision.Should().Be(1);
        series = series.Except(new(2026, 9, 15), new(new(2026, 9, 15), second.Slot), School).Value;
        second = second.Hold(new(2026, 9, 17), Ana, policy: School, facts: new() { NextSteps = [tickets] }).Value;
        tickets = tickets.Carry(new(2026, 9, 17), new(2026, 9, 28)).Value;
        second = CoPlanned(second, new(2026, 9, 17));

        // Nothing was decided on Ana's answer yet: advice when the second meeting is closed out, and none once it is.
        second
            .CloseOut(new(2026, 9, 17), School, new() { NextSteps = [tickets], EarlierMeetings = [first] })
            .Violations.Should()
            .ContainSingle()
            .Which.Finding.Text.Should()
            .Be("feedback on ana/1 asks for a change, and nothing is decided");
        first = first.With(
            first.Feedback with
            {
                Decision = new(new(2026, 9, 17), AdjustedPart.Schedule, "We start at nine from now on"),
            }
        );
        var closing = second.CloseOut(
            new(2026, 9, 17),
            School,
            new() { NextSteps = [tickets], EarlierMeetings = [first] }
        );
        closing.Violations.Should().BeEmpty();
        second = closing.Value;
        series = series
            .Change(
                new(2026, 9, 17),
                new(2, IsoDayOfWeek.Tuesday, new(9, 0), 45, new(2026, 9, 29), new(2026, 11, 10)),
                "Ana comes from another school",
                [Ana, Lee],
                School
            )
            .Value;
        series.Slots()[0].Should().Be(new MeetingSlot(new(2026, 9, 29), new(9, 0), 45));

        // 29 September: Ana waits, Lee is at another school. A day later it may still be moved; on Thursday it is missed.
        var missed = planned[2];
        missed.Miss(new(2026, 9, 30), School).IsAccepted.Should().BeFalse();
        missed = missed.Miss(new(2026, 10, 1), School).Value;
        var slot = missed.ProposeMakeUp(new(2026, 10, 1))!;
        slot.Day.Should().Be(new LocalDate(2026, 10, 2));
        var third = missed.MakeUp(new("ana/3b"), slot, new(2026, 10, 1), School).Value;
        missed
            .MakeUp(new("ana/3c"), slot, new(2026, 10, 1), School, new() { MadeUpBy = third.Id })
            .Violations.Should()
            .ContainSingle()
            .Which.Finding.Text.Should()
            .Be("ana/3b was already planned in its place");

        // The make-up talks about an observation, so it follows the school's six steps. One of them is forgotten at first.
        third = third.Hold(new(2026, 10, 2), Lee, policy: School).Value;
        var sixSteps = new ProtocolRecord(FeedbackProtocols.SixSteps)
            .With(new("praise"), "Every student wrote")
            .With(new("probe"), "The last five minutes")
            .With(new("action-step"), "Read three tickets before they leave")
            .With(new("practice"), "Twice, Lee as a student")
            .With(new("plan-ahead"), "Period 3 on Monday");
        third = third
            .With(sixSteps)
            .With(
                new MeetingRecord
                {
                    Activities = [new(ObservationDebrief)],
                    Notes = "Ana was nervous about the door",
                    NoNextStepsReason = "The action step is in the protocol",
                }
            )
            .With(new MeetingFeedback { Structure = new(new(2026, 10, 2)), Content = new(new(2026, 10, 2)) });
        var earlier = new MeetingFacts { NextSteps = [tickets], EarlierMeetings = [first, second, missed] };
        third
            .CloseOut(new(2026, 10, 2), School, earlier)
            .Violations.Select(found => found.ToString())
            .Should()
            .Contain(text => text.Contains("nothing is written for these steps of six-steps: set-timeline"))
            .And.NotContain(text => text.Contains("nervous"));
        closing = third
            .With(sixSteps.With(new("set-timeline"), "Lee comes on Tuesday"))
            .CloseOut(new(2026, 10, 2), School, earlier);

        // Of three meetings Ana has led one: advice, and no more. Their activities differ enough.
        closing.IsAccepted.Should().BeTrue();
        closing
            .Violations.Should()
            .ContainSingle()
            .Which.Finding.Text.Should()
            .Be("1:1s held in 2026/ana/1: 3; led by ana: 1; better: 50 % of them");
        third = closing.Value;

        // 13 October: Ana leads, the tickets are done, and the advice is gone.
        tickets = tickets.Finish(new(2026, 10, 9)).Value;
        var fourth = planned[3].OpenAgenda(new(2026, 10, 8), School, new() { NextSteps = [tickets] }).Value;
        fourth.Agenda.Items.Should().BeEmpty("nothing is left to carry");
        fourth = fourth
            .With(Agenda.Empty.With("What the tickets say", Ana, new(2026, 10, 9)))
            .Hold(new(2026, 10, 13), Ana, policy: School)
            .Value;
        CoPlanned(fourth, new(2026, 10, 13))
            .CloseOut(
                new(2026, 10, 13),
                School,
                new() { NextSteps = [tickets], EarlierMeetings = [third, first, second, missed] }
            )
            .Violations.Should()
            .BeEmpty();
    }

    private static OneOnOne CoPlanned(OneOnOne meeting, LocalDate on) =>
        meeting
            .With(new MeetingRecord { Activities = [new(CoPlanning)], NoNextStepsReason = "The ticket step goes on" })
            .With(new MeetingFeedback { Structure = new(on), Content = new(on) });
}
