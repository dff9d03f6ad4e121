using LearningCycles.Machines;
using static LearningCycles.Observations.ObservationMove;
using static LearningCycles.Observations.ObservationStage;

namespace LearningCycles.Observations;

/// <summary>The one table of an observation: moves between stages, and parts within them.</summary>
/// <remarks>Only the kinds that the policy names are held without having been announced; a rule asks it.</remarks>
public static class ObservationMap
{
    /// <summary>The moves.</summary>
    public static StageMap<ObservationStage, ObservationMove> Moves { get; } =
        new([
            new(null, Plan, Planned),
            new(Planned, Announce, Announced),
            new(Planned, Reschedule, Planned, NeedsReason: true),
            new(Announced, Reschedule, Planned, NeedsReason: true),
            new(Planned, Hold, Done),
            new(Announced, Hold, Done),
            new(Done, GiveFeedback, FeedbackGiven),
            new(FeedbackGiven, Release, Released),
            new(Planned, Cancel, Cancelled, NeedsReason: true),
            new(Announced, Cancel, Cancelled, NeedsReason: true),
        ]);

    /// <summary>The parts.</summary>
    public static ValueList<ObservationPartRow> Parts { get; } =
    [
        new(ObservationPart.Plan, [Planned, Announced]),
        new(ObservationPart.Consents, [Planned, Announced]),
        new(ObservationPart.Notes, [Planned, Announced, Done, FeedbackGiven]),
        new(ObservationPart.Evidence, [Done, FeedbackGiven]),
        new(ObservationPart.Feedback, [Done, FeedbackGiven]),
        new(ObservationPart.IndicatorFeedback, [Done, FeedbackGiven]),
    ];

    /// <summary>The stages in which a part may be written.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(ObservationMap.OpenIn(ObservationPart.Evidence)); // [Done, FeedbackGiven]
    /// Console.WriteLine(ObservationMap.Moves.OpenMoves(ObservationStage.Planned));
    /// // [Announce, Reschedule, Hold, Cancel]
    /// </code>
    /// </example>
    public static ValueList<ObservationStage> OpenIn(ObservationPart part) =>
        Parts[(int)Guard.Against.EnumOutOfRange(part)].OpenIn;
}
