namespace LearningCycles.Overviews;

/// <summary>What a report is checked for.</summary>
public enum ReportMove
{
    /// <summary>It is shown to people who do not take part.</summary>
    Publish,
}
