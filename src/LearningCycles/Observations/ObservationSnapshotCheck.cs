using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Observations;

/// <summary>Refuses a snapshot that no observation can have written.</summary>
internal static class ObservationSnapshotCheck
{
    internal static ObservationSnapshot Of(ObservationSnapshot snapshot)
    {
        Guard.Against.Null(snapshot);
        SnapshotGuard.Check(
            $"Observation {snapshot.Id}",
            snapshot.SchemaVersion,
            ObservationSnapshot.CurrentSchemaVersion,
            ObservationMap.Moves.FindBrokenHistory(snapshot.History)
        );
        if (snapshot.Observer == snapshot.Teacher)
            throw Wrong(
                snapshot,
                $"has {snapshot.Teacher} as teacher and as observer",
                "another person observes, or two ids were mixed up?"
            );
        LocalDate? moved = null,
            held = null;
        for (var i = 0; i < snapshot.History.Count; i++)
        {
            var change = snapshot.History[i];
            if (change.Move == ObservationMove.Reschedule)
                moved = change.Told.NewDay ?? moved;
            else if (change.Move == ObservationMove.Hold)
                held =
                    change.Told.HeldOn
                    ?? throw Wrong(
                        snapshot,
                        "was held, but does not tell on which day",
                        "an entry was cut short?",
                        InvariantText.Of($"history[{i}].told.heldOn")
                    );
        }
        if (moved is { } day && day != snapshot.Day)
            throw Wrong(
                snapshot,
                InvariantText.Of($"has the day {snapshot.Day}, but was rescheduled to {day}"),
                "the history or the day was lost?",
                "day"
            );
        if (
            held is null
            && (snapshot.Evidence.Count, snapshot.Feedback.Count, snapshot.IndicatorFeedback.Count) != default
        )
            throw Wrong(
                snapshot,
                "has evidence or feedback, but was never held",
                "its history was cut short?",
                snapshot.Evidence.Count > 0 ? "evidence"
                    : snapshot.Feedback.Count > 0 ? "feedback"
                    : "indicatorFeedback"
            );
        CheckFeedback(snapshot, held);
        return snapshot;
    }

    /// <summary>Refuses feedback that is dated before the lesson.</summary>
    internal static ObservationSnapshot CheckFeedback(ObservationSnapshot snapshot, LocalDate? held)
    {
        for (var i = 0; i < snapshot.Feedback.Count; i++)
        {
            var item = snapshot.Feedback[i];
            if (item.GivenOn < held)
                throw Wrong(
                    snapshot,
                    InvariantText.Of($"has feedback of {item.GivenOn}, before the lesson of {held}"),
                    "it belongs to an earlier observation?",
                    InvariantText.Of($"feedback[{i}].givenOn")
                );
        }
        return snapshot;
    }

    private static SnapshotRefusedException Wrong(
        ObservationSnapshot snapshot,
        string what,
        string maybe,
        string? member = null
    ) => SnapshotGuard.Wrong($"Observation {snapshot.Id}", what, maybe, member);
}
