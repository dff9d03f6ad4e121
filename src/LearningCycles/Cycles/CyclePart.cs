namespace LearningCycles.Cycles;

/// <summary>A part of a cycle that people write. In which stages it is open is in <see cref="CycleMap" />.</summary>
public enum CyclePart
{
    /// <summary>The first and last day.</summary>
    Dates,

    /// <summary>Goal, data points and success indicators.</summary>
    Intention,

    /// <summary>The dates of 1:1s, observations and further sessions.</summary>
    Calendar,

    /// <summary>How the teacher will learn, and what will be adjusted.</summary>
    LearningPlan,

    /// <summary>What happened: observations with feedback, and classroom data.</summary>
    LearningRecord,

    /// <summary>The look back.</summary>
    Reflection,
}
