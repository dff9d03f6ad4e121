using LearningCycles.Rules;

namespace LearningCycles.Overviews;

/// <summary>The lasting ids of the rules about the calendars of all leads, under telling names. An id is never given to another rule.</summary>
public static class CalendarReviewRuleIds
{
    /// <summary>Demands are on school days and collide with nothing.</summary>
    public static RuleId NoCollision { get; } = new("CAD-04");

    /// <summary>Not too much is wanted of a teacher.</summary>
    public static RuleId FairLoad { get; } = new("CAD-06");

    /// <summary>The shared calendar shows every observation and 1:1, and nothing that is not there.</summary>
    public static RuleId Transparent { get; } = new("CAD-07");
}
