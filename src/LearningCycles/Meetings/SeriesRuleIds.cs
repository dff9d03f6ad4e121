using LearningCycles.Rules;

namespace LearningCycles.Meetings;

/// <summary>The lasting ids of the rules about series of 1:1s, under telling names. An id is never given to another rule.</summary>
/// <remarks>CAD are the calendar's, SER the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />.</remarks>
public static class SeriesRuleIds
{
    /// <summary>The 1:1s are every week or every two weeks.</summary>
    public static RuleId Interval { get; } = new("CAD-01");

    /// <summary>Not too many dates in a row are moved.</summary>
    public static RuleId RegularTime { get; } = new("CAD-02");

    /// <summary>An exception is one of a date of the series.</summary>
    public static RuleId ExceptionFits { get; } = new("SER-01");

    /// <summary>A changed rhythm is another one, and begins now or later.</summary>
    public static RuleId NewRhythmAhead { get; } = new("SER-02");

    /// <summary>A series has a date.</summary>
    public static RuleId HasDate { get; } = new("SER-03");
}
