using LearningCycles.Machines;
using static LearningCycles.Meetings.MeetingMove;
using static LearningCycles.Meetings.MeetingStage;

namespace LearningCycles.Meetings;

/// <summary>The one table of what is open when in a 1:1: moves between stages, and parts within them.</summary>
/// <remarks>A missed 1:1 may turn out to have been held after all. A cancelled one stays cancelled: plan another.</remarks>
public static class MeetingMap
{
    /// <summary>The moves.</summary>
    public static StageMap<MeetingStage, MeetingMove> Moves { get; } =
        new([
            new(null, Plan, Planned),
            new(Planned, OpenAgenda, AgendaOpen),
            new(AgendaOpen, MakeReady, Ready),
            new(Planned, Hold, Held),
            new(AgendaOpen, Hold, Held),
            new(Ready, Hold, Held),
            new(Missed, Hold, Held),
            new(Held, CloseOut, ClosedOut),
            new(Planned, Reschedule, Planned, NeedsReason: true),
            new(AgendaOpen, Reschedule, Planned, NeedsReason: true),
            new(Ready, Reschedule, Planned, NeedsReason: true),
            new(Planned, Cancel, Cancelled, NeedsReason: true),
            new(AgendaOpen, Cancel, Cancelled, NeedsReason: true),
            new(Ready, Cancel, Cancelled, NeedsReason: true),
            new(Planned, Miss, Missed),
            new(AgendaOpen, Miss, Missed),
            new(Ready, Miss, Missed),
            new(Missed, MakeUp, Planned) { MakesAnother = true },
            new(ClosedOut, Reopen, Held, NeedsReason: true),
        ]);

    /// <summary>The parts. Answers to a feedback request, and what is decided on them, may come after a 1:1 was closed out.</summary>
    public static ValueList<MeetingPartRow> Parts { get; } =
    [
        new(MeetingPart.Place, [Planned, AgendaOpen, Ready, Held]),
        new(MeetingPart.Agenda, [AgendaOpen, Ready]),
        new(MeetingPart.Protocol, [Planned, AgendaOpen, Ready, Held]),
        new(MeetingPart.Record, [Held]),
        new(MeetingPart.Feedback, [Held, ClosedOut]),
    ];

    /// <summary>The stages in which a part may be written.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(MeetingMap.OpenIn(MeetingPart.Agenda)); // [AgendaOpen, Ready]
    /// Console.WriteLine(MeetingMap.Moves.OpenMoves(MeetingStage.Missed)); // [Hold, MakeUp]
    /// </code>
    /// </example>
    public static ValueList<MeetingStage> OpenIn(MeetingPart part) =>
        Parts[(int)Guard.Against.EnumOutOfRange(part)].OpenIn;
}
