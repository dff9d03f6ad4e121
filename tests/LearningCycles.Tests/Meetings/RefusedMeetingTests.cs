using LearningCycles.Machines;
using LearningCycles.Meetings;
using LearningCycles.Tests.Cycles;
using LearningCycles.Tests.Machines;
using static LearningCycles.Tests.Meetings.GivenMeeting;

namespace LearningCycles.Tests.Meetings;

/// <summary>What a host reads of each stored 1:1 that no 1:1 can have written: the whole text, and the member that is wrong.</summary>
public class RefusedMeetingTests : RefusedSnapshotContract<RefusedMeetingTests>, IRefusedSnapshots
{
    private static readonly MeetingSnapshot Good = Held().ToSnapshot();
    private static readonly MeetingSnapshot JustPlanned = Planned().ToSnapshot();
    private static readonly MeetingSnapshot Moved = Planned().Reschedule(OpenedOn, Later, "Ill").Value.ToSnapshot();
    private static readonly MeetingSnapshot MadeUp = Missed()
        .MakeUp(new("m2"), new(new(2026, 9, 18), new(8, 0), 45), MissedOn)
        .Value.ToSnapshot();

    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, RefusedSnapshot> Refused { get; } =
        new Dictionary<string, RefusedSnapshot>
        {
            ["one of a newer version"] = Of(
                Good with
                {
                    SchemaVersion = 2,
                },
                "1:1 m1 has schema version 2, not 1.\nMaybe it was written by a newer version of the library?",
                null
            ),
            ["one without a history"] = Of(
                Good with
                {
                    History = [],
                },
                "1:1 m1 has no history.\nMaybe it was stored without its first entry?",
                "history"
            ),
            ["a lead who meets themselves"] = Of(
                Good with
                {
                    Lead = Given.Ana,
                },
                "1:1 m1 has ana as lead and as teacher.\nMaybe another lead meets this teacher?",
                null
            ),
            ["one that makes up for itself"] = Of(
                Good with
                {
                    MakesUpFor = Good.Id,
                },
                "1:1 m1 makes up for itself.\nMaybe the ids of two 1:1s were mixed up?",
                "makesUpFor"
            ),
            ["one that was not planned as a make-up"] = Of(
                Good with
                {
                    MakesUpFor = new("m0"),
                },
                "1:1 m1 makes up for m0, but was not planned as one.\nMaybe the missed 1:1's id was lost or added?",
                "makesUpFor"
            ),
            ["a make-up of nothing"] = Of(
                MadeUp with
                {
                    MakesUpFor = null,
                },
                "1:1 m2 is a make-up of no 1:1.\nMaybe the missed 1:1's id was lost or added?",
                "makesUpFor"
            ),
            ["a make-up planned for another time"] = Of(
                MadeUp with
                {
                    PlannedSlot = Slot,
                },
                $"1:1 m2 was planned for {Slot}, but made up at {MadeUp.PlannedSlot}.\nMaybe a later slot was stored as the first one?",
                "plannedSlot"
            ),
            ["one that was moved to no time"] = Of(
                Moved with
                {
                    History = Retold(Moved, MeetingMove.Reschedule, _ => MeetingMoveDetails.None),
                },
                "1:1 m1 has no new slot for \"2026-09-10 Reschedule: Planned to Planned\".\nMaybe what the move was told was lost?",
                "history[1].told.newSlot"
            ),
            ["one that was held on no day"] = Of(
                Good with
                {
                    History = Retold(Good, MeetingMove.Hold, told => told with { HeldOn = null }),
                },
                "1:1 m1 has no day or leader for \"2026-09-15 Hold: Ready to Held\".\nMaybe what the move was told was lost?",
                "history[3].told.heldOn"
            ),
            ["one that nobody led"] = Of(
                Good with
                {
                    History = Retold(Good, MeetingMove.Hold, told => told with { LedBy = null }),
                },
                "1:1 m1 has no day or leader for \"2026-09-15 Hold: Ready to Held\".\nMaybe what the move was told was lost?",
                "history[3].told.ledBy"
            ),
            ["an agenda that was never open"] = Of(
                JustPlanned with
                {
                    Agenda = Written(),
                },
                "1:1 m1 has its Agenda written though it never was in AgendaOpen.\nMaybe its history was cut short?",
                "agenda"
            ),
            ["a record of a 1:1 that was not held"] = Of(
                JustPlanned with
                {
                    Record = Record(),
                },
                "1:1 m1 has its Record written though it never was in Held.\nMaybe its history was cut short?",
                "record"
            ),
            ["feedback on a 1:1 that was not held"] = Of(
                JustPlanned with
                {
                    Feedback = Asked(),
                },
                "1:1 m1 has its Feedback written though it never was in Held.\nMaybe its history was cut short?",
                "feedback"
            ),
        };

    // The history, with one move told otherwise.
    private static ValueList<Change<MeetingStage, MeetingMove, MeetingMoveDetails>> Retold(
        MeetingSnapshot snapshot,
        MeetingMove move,
        Func<MeetingMoveDetails, MeetingMoveDetails> otherwise
    ) =>
        snapshot
            .History.Select(change =>
                change.Move == move
                    ? new(change.From, change.Move, change.To, change.On, otherwise(change.Told))
                    : change
            )
            .ToValueList();

    private static RefusedSnapshot Of(MeetingSnapshot snapshot, string message, string? member) =>
        new(() => OneOnOne.Restore(snapshot), message, member);
}
