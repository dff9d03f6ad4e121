namespace LearningCycles.Meetings;

/// <summary>What somebody who was asked for feedback on a 1:1 wants.</summary>
public enum FeedbackAnswer
{
    /// <summary>It is good as it is.</summary>
    Keep,

    /// <summary>Something should change.</summary>
    Change,
}
