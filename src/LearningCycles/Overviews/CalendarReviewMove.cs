namespace LearningCycles.Overviews;

/// <summary>What a review of calendars is for.</summary>
public enum CalendarReviewMove
{
    /// <summary>The demands of all leads are put on calendars.</summary>
    Publish,
}
