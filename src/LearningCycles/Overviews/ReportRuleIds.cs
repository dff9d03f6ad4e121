using LearningCycles.Rules;

namespace LearningCycles.Overviews;

/// <summary>The lasting ids of the rules about reports, under telling names. An id is never given to another rule.</summary>
public static class ReportRuleIds
{
    /// <summary>A report for people who do not take part holds counts, dates and states only.</summary>
    public static RuleId CountsDatesStatesOnly { get; } = new("PRV-01");
}
