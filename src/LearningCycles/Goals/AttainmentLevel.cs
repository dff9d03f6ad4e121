namespace LearningCycles.Goals;

/// <summary>What was attained, against what was expected (goal-attainment scaling). The value is the score.</summary>
public enum AttainmentLevel
{
    /// <summary>Much less than expected: -2.</summary>
    MuchLess = -2,

    /// <summary>Less than expected: -1.</summary>
    Less = -1,

    /// <summary>As expected: 0.</summary>
    Expected = 0,

    /// <summary>More than expected: 1.</summary>
    More = 1,

    /// <summary>Much more than expected: 2.</summary>
    MuchMore = 2,
}
