using LearningCycles.Observations;
using LearningCycles.Tests.Machines;
using static LearningCycles.Tests.Observations.GivenObservation;

namespace LearningCycles.Tests.Observations;

/// <summary>What a host reads of each stored observation that no observation can have written: the whole text, and the member that is wrong.</summary>
public class RefusedObservationTests : RefusedSnapshotContract<RefusedObservationTests>, IRefusedSnapshots
{
    private const string CutShort =
        "Observation 2026/ana/obs1 has evidence or feedback, but was never held.\nMaybe its history was cut short?";

    private static readonly ObservationSnapshot Good = InReleased().ToSnapshot();
    private static readonly ObservationSnapshot Unheld = InPlan().ToSnapshot();

    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, RefusedSnapshot> Refused { get; } =
        new Dictionary<string, RefusedSnapshot>
        {
            ["one of a newer version"] = Of(
                Good with
                {
                    SchemaVersion = 2,
                },
                "Observation 2026/ana/obs1 has schema version 2, not 1.\nMaybe it was written by a newer version of the library?",
                null
            ),
            ["one without a history"] = Of(
                Good with
                {
                    History = [],
                },
                "Observation 2026/ana/obs1 has no history.\nMaybe it was stored without its first entry?",
                "history"
            ),
            ["a history that begins again"] = Of(
                Good with
                {
                    History = Good.History.Add(Good.History[0]),
                },
                "Observation 2026/ana/obs1 has a history in which \"2026-09-14 Plan: new to Planned\" cannot follow Released.\nMaybe an entry was lost or reordered?",
                "history[5]"
            ),
            ["a teacher who observes themselves"] = Of(
                Good with
                {
                    Observer = Ana,
                },
                "Observation 2026/ana/obs1 has ana as teacher and as observer.\nMaybe another person observes, or two ids were mixed up?",
                null
            ),
            ["a lesson of which nobody knows the day"] = Of(
                Good with
                {
                    History =
                    [
                        Good.History[0],
                        Good.History[1],
                        new(
                            Good.History[2].From,
                            Good.History[2].Move,
                            Good.History[2].To,
                            Good.History[2].On,
                            ObservationMoveDetails.None
                        ),
                        Good.History[3],
                    ],
                },
                "Observation 2026/ana/obs1 was held, but does not tell on which day.\nMaybe an entry was cut short?",
                "history[2].told.heldOn"
            ),
            ["another day than it was moved to"] = Of(
                InPlan().Reschedule(Announced, Told, "A trip").Value.ToSnapshot() with
                {
                    Day = Lesson,
                },
                "Observation 2026/ana/obs1 has the day 2026-09-22, but was rescheduled to 2026-09-25.\nMaybe the history or the day was lost?",
                "day"
            ),
            ["evidence of a lesson that was not held"] = Of(
                Unheld with
                {
                    Evidence = Good.Evidence,
                },
                CutShort,
                "evidence"
            ),
            ["feedback on a lesson that was not held"] = Of(
                Unheld with
                {
                    Feedback = Good.Feedback,
                },
                CutShort,
                "feedback"
            ),
            ["a judgement of a lesson that was not held"] = Of(
                Unheld with
                {
                    IndicatorFeedback = Good.IndicatorFeedback,
                },
                CutShort,
                "indicatorFeedback"
            ),
            ["feedback before the lesson"] = Of(
                Good with
                {
                    Feedback = [new(Lesson.PlusDays(-1), "x")],
                },
                "Observation 2026/ana/obs1 has feedback of 2026-09-21, before the lesson of 2026-09-22.\nMaybe it belongs to an earlier observation?",
                "feedback[0].givenOn"
            ),
        };

    private static RefusedSnapshot Of(ObservationSnapshot snapshot, string message, string? member) =>
        new(() => Observation.Restore(snapshot), message, member);
}
