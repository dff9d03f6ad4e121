namespace LearningCycles.Meetings;

/// <summary>What feedback on a 1:1 is asked about.</summary>
public enum FeedbackTopic
{
    /// <summary>How the conversation was built: its agenda, time and turns.</summary>
    Structure,

    /// <summary>What it was about.</summary>
    Content,
}
