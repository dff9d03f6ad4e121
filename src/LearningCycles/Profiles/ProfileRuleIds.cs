using LearningCycles.Rules;

namespace LearningCycles.Profiles;

/// <summary>The lasting ids of rules that only some profiles ask, under telling names.</summary>
public static class ProfileRuleIds
{
    /// <summary>The goal is about students.</summary>
    public static RuleId StudentGoal { get; } = new("PRO-01");
}
