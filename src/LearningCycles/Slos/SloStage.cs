namespace LearningCycles.Slos;

/// <summary>Where a student learning objective stands.</summary>
public enum SloStage
{
    /// <summary>The teacher writes it.</summary>
    Draft,

    /// <summary>It waits for approval.</summary>
    Submitted,

    /// <summary>More was asked for before it is approved.</summary>
    MoreInfo,

    /// <summary>It is approved: the course runs, and progress is watched.</summary>
    Approved,

    /// <summary>The course ends: the teacher writes what the students reached.</summary>
    EndOfCourse,

    /// <summary>The results wait to be accepted.</summary>
    EndOfCourseSubmitted,

    /// <summary>More was asked for before the results are accepted.</summary>
    EndOfCourseMoreInfo,

    /// <summary>The results are accepted.</summary>
    Completed,
}
