namespace LearningCycles.Goals;

/// <summary>For how long a goal is meant.</summary>
public enum GoalScope
{
    /// <summary>For the school year.</summary>
    Year,

    /// <summary>For one learning cycle.</summary>
    Cycle,
}
