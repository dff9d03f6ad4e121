using LearningCycles.Machines;

namespace LearningCycles.Meetings;

/// <summary>Refuses a snapshot that no 1:1 can have written, so that a restored one holds what a lived one would.</summary>
internal static class MeetingSnapshotCheck
{
    internal static MeetingSnapshot Of(MeetingSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        SnapshotGuard.Check(
            $"1:1 {snapshot.Id}",
            snapshot.SchemaVersion,
            MeetingSnapshot.CurrentSchemaVersion,
            MeetingMap.Moves.FindBrokenHistory(snapshot.History)
        );
        if (snapshot.Lead == snapshot.Teacher)
            throw Wrong(snapshot, $"has {snapshot.Lead} as lead and as teacher", "another lead meets this teacher?");
        if (snapshot.MakesUpFor == snapshot.Id)
            throw Wrong(snapshot, "makes up for itself", "the ids of two 1:1s were mixed up?", "makesUpFor");
        CheckHistory(snapshot);
        return snapshot;
    }

    private static void CheckHistory(MeetingSnapshot snapshot)
    {
        var isMakeUp = snapshot.History[0].Move == MeetingMove.MakeUp;
        bool hadAgenda = isMakeUp,
            wasHeld = false;
        if (isMakeUp != snapshot.MakesUpFor is not null)
            throw Wrong(
                snapshot,
                isMakeUp ? "is a make-up of no 1:1" : $"makes up for {snapshot.MakesUpFor}, but was not planned as one",
                "the missed 1:1's id was lost or added?",
                "makesUpFor"
            );
        if (isMakeUp && snapshot.History[0].Told.NewSlot != snapshot.PlannedSlot)
            throw Wrong(
                snapshot,
                $"was planned for {snapshot.PlannedSlot}, but made up at {snapshot.History[0].Told.NewSlot}",
                "a later slot was stored as the first one?",
                "plannedSlot"
            );
        for (var i = 0; i < snapshot.History.Count; i++)
        {
            var change = snapshot.History[i];
            hadAgenda |= change.Move is MeetingMove.OpenAgenda or MeetingMove.Hold;
            wasHeld |= change.Move == MeetingMove.Hold;
            if (change is { Move: MeetingMove.Reschedule, Told.NewSlot: null })
                throw Wrong(
                    snapshot,
                    $"has no new slot for \"{change}\"",
                    "what the move was told was lost?",
                    InvariantText.Of($"history[{i}].told.newSlot")
                );
            if (change is { Move: MeetingMove.Hold } and ({ Told.HeldOn: null } or { Told.LedBy: null }))
                throw Wrong(
                    snapshot,
                    $"has no day or leader for \"{change}\"",
                    "what the move was told was lost?",
                    InvariantText.Of($"history[{i}].told.{(change.Told.HeldOn is null ? "heldOn" : "ledBy")}")
                );
        }
        CheckReached(snapshot, MeetingPart.Agenda, "agenda", hadAgenda || snapshot.Agenda == Agenda.Empty);
        CheckReached(snapshot, MeetingPart.Record, "record", wasHeld || snapshot.Record == MeetingRecord.Empty);
        CheckReached(snapshot, MeetingPart.Feedback, "feedback", wasHeld || snapshot.Feedback == MeetingFeedback.Empty);
    }

    private static void CheckReached(MeetingSnapshot snapshot, MeetingPart part, string member, bool fits)
    {
        if (!fits)
            throw Wrong(
                snapshot,
                $"has its {part} written though it never was in {MeetingMap.OpenIn(part)[0]}",
                "its history was cut short?",
                member
            );
    }

    private static SnapshotRefusedException Wrong(
        MeetingSnapshot snapshot,
        string what,
        string maybe,
        string? member = null
    ) => SnapshotGuard.Wrong($"1:1 {snapshot.Id}", what, maybe, member);
}
