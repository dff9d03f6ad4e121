using LearningCycles.Machines;

namespace LearningCycles.Slos;

/// <summary>The one table of what is open when for a student learning objective: moves between stages, and parts within them.</summary>
/// <remarks>
/// Unlocking leads to where the content can be written again: an approved objective becomes a draft, a complete one gets its results back.
/// </remarks>
public static class SloMap
{
    /// <summary>The moves.</summary>
    public static StageMap<SloStage, SloMove> Moves { get; } =
        new([
            new(null, SloMove.Begin, SloStage.Draft),
            new(SloStage.Draft, SloMove.Submit, SloStage.Submitted),
            new(SloStage.Submitted, SloMove.AskForMore, SloStage.MoreInfo, NeedsReason: true),
            new(SloStage.MoreInfo, SloMove.Resubmit, SloStage.Submitted),
            new(SloStage.Submitted, SloMove.Approve, SloStage.Approved),
            new(SloStage.Approved, SloMove.BeginEndOfCourse, SloStage.EndOfCourse),
            new(SloStage.EndOfCourse, SloMove.SubmitEndOfCourse, SloStage.EndOfCourseSubmitted),
            new(
                SloStage.EndOfCourseSubmitted,
                SloMove.AskForMoreAtEnd,
                SloStage.EndOfCourseMoreInfo,
                NeedsReason: true
            ),
            new(SloStage.EndOfCourseMoreInfo, SloMove.ResubmitEndOfCourse, SloStage.EndOfCourseSubmitted),
            new(SloStage.EndOfCourseSubmitted, SloMove.Complete, SloStage.Completed),
            new(SloStage.Approved, SloMove.Unlock, SloStage.Draft, NeedsReason: true),
            new(SloStage.Completed, SloMove.Unlock, SloStage.EndOfCourse, NeedsReason: true),
        ]);

    /// <summary>The parts.</summary>
    public static ValueList<SloPartRow> Parts { get; } =
    [
        new(SloPart.Plan, [SloStage.Draft, SloStage.MoreInfo]),
        new(SloPart.Progress, [SloStage.Approved, SloStage.EndOfCourse, SloStage.EndOfCourseMoreInfo]),
        new(SloPart.Results, [SloStage.EndOfCourse, SloStage.EndOfCourseMoreInfo]),
    ];

    /// <summary>The stages in which a part may be written.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(SloMap.OpenIn(SloPart.Results)); // [EndOfCourse, EndOfCourseMoreInfo]
    /// </code>
    /// </example>
    public static ValueList<SloStage> OpenIn(SloPart part) => Parts[(int)Guard.Against.EnumOutOfRange(part)].OpenIn;
}
