using LearningCycles.Machines;
using LearningCycles.Meetings;
using static LearningCycles.Meetings.MeetingMove;
using static LearningCycles.Meetings.MeetingStage;

namespace LearningCycles.Tests.Meetings;

public class MeetingMapTests
{
    // Written out once more, apart from the table, so that a slip in the table is seen.
    private static readonly Dictionary<(MeetingStage, MeetingMove), MeetingStage> Expected = new()
    {
        [(Planned, OpenAgenda)] = AgendaOpen,
        [(Planned, Hold)] = Held,
        [(Planned, Reschedule)] = Planned,
        [(Planned, Cancel)] = Cancelled,
        [(Planned, Miss)] = Missed,
        [(AgendaOpen, MakeReady)] = Ready,
        [(AgendaOpen, Hold)] = Held,
        [(AgendaOpen, Reschedule)] = Planned,
        [(AgendaOpen, Cancel)] = Cancelled,
        [(AgendaOpen, Miss)] = Missed,
        [(Ready, Hold)] = Held,
        [(Ready, Reschedule)] = Planned,
        [(Ready, Cancel)] = Cancelled,
        [(Ready, Miss)] = Missed,
        [(Held, CloseOut)] = ClosedOut,
        [(ClosedOut, Reopen)] = Held,
        [(Missed, Hold)] = Held,
        [(Missed, MakeUp)] = Planned,
    };

    [Fact]
    public void EachMoveLeadsWhereTheTableSaysAndNoOtherIsOpen()
    {
        foreach (var stage in Enum.GetValues<MeetingStage>())
        foreach (var move in Enum.GetValues<MeetingMove>())
        {
            var leads = Expected.TryGetValue((stage, move), out var to);
            MeetingMap.Moves.OpenMoves(stage).Contains(move).Should().Be(leads, "{0} in {1}", move, stage);
            if (leads)
                MeetingMap
                    .Moves.Rows.Where(row => row.From == stage && row.Move == move)
                    .Should()
                    .ContainSingle()
                    .Which.To.Should()
                    .Be(to);
            var missing = GivenMeeting.At(stage).Missing(move, GivenMeeting.MissedOn);
            missing.Any(violation => violation.Rule == MoveRuleIds.MoveIsOpen).Should().Be(!leads);
        }
    }

    [Fact]
    public void EveryPartHasItsRowAtItsPlace()
    {
        MeetingMap.Parts.Select(row => row.Part).Should().Equal(Enum.GetValues<MeetingPart>());
        MeetingMap.OpenIn(MeetingPart.Feedback).Should().Equal(Held, ClosedOut);
    }

    [Fact]
    public void APartOutOfItsStageIsNotWritten()
    {
        foreach (var stage in Enum.GetValues<MeetingStage>())
        foreach (var part in Enum.GetValues<MeetingPart>())
        {
            var write = () => Write(GivenMeeting.At(stage), part);
            if (MeetingMap.OpenIn(part).Contains(stage))
                write.Should().NotThrow("{0} in {1}", part, stage);
            else
                write.Should().Throw<PartNotOpenException>("{0} in {1}", part, stage);
        }
        var record = () => GivenMeeting.Ready().With(new MeetingRecord());
        record
            .Should()
            .Throw<PartNotOpenException>()
            .WithMessage(
                "Record of 1:1 m1 cannot be written in Ready; it is open in Held.\n"
                    + "Maybe one of these moves comes first: Hold, Reschedule, Cancel, Miss?"
            )
            .Where(thrown => thrown.Part == "Record" && thrown.Stage == "Ready");
    }

    [Fact]
    public void TheMermaidPictureIsTheTable() =>
        MeetingMap
            .Moves.ToMermaid()
            .Should()
            .Be(
                """
                stateDiagram-v2
                    [*] --> Planned : Plan
                    Planned --> AgendaOpen : OpenAgenda
                    AgendaOpen --> Ready : MakeReady
                    Planned --> Held : Hold
                    AgendaOpen --> Held : Hold
                    Ready --> Held : Hold
                    Missed --> Held : Hold
                    Held --> ClosedOut : CloseOut
                    Planned --> Planned : Reschedule (reason)
                    AgendaOpen --> Planned : Reschedule (reason)
                    Ready --> Planned : Reschedule (reason)
                    Planned --> Cancelled : Cancel (reason)
                    AgendaOpen --> Cancelled : Cancel (reason)
                    Ready --> Cancelled : Cancel (reason)
                    Planned --> Missed : Miss
                    AgendaOpen --> Missed : Miss
                    Ready --> Missed : Miss
                    Missed --> Planned : MakeUp (another)
                    ClosedOut --> Held : Reopen (reason)

                """
            );

    private static OneOnOne Write(OneOnOne meeting, MeetingPart part) =>
        part switch
        {
            MeetingPart.Place => meeting.Within(new("other")),
            MeetingPart.Agenda => meeting.With(Agenda.Empty),
            MeetingPart.Protocol => meeting.With(new ProtocolRecord(FeedbackProtocols.Grow)),
            MeetingPart.Record => meeting.With(new MeetingRecord()),
            MeetingPart.Feedback => meeting.With(new MeetingFeedback()),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No such part."),
        };
}
