using LearningCycles.Machines;
using static LearningCycles.Meetings.SeriesMove;
using static LearningCycles.Meetings.SeriesStage;

namespace LearningCycles.Meetings;

/// <summary>The one table of a series' moves. What is only proposed is simply written again.</summary>
public static class SeriesMap
{
    /// <summary>The moves.</summary>
    public static StageMap<SeriesStage, SeriesMove> Moves { get; } =
        new([
            new(null, Propose, Proposed),
            new(Proposed, Choose, Chosen, NeedsBoth: true),
            new(Chosen, Except, Chosen),
            new(Chosen, Change, Chosen, NeedsReason: true, NeedsBoth: true),
            new(Proposed, End, Ended, NeedsReason: true),
            new(Chosen, End, Ended, NeedsReason: true),
        ]);
}
