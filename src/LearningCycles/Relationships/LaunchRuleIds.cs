using LearningCycles.Rules;

namespace LearningCycles.Relationships;

/// <summary>The lasting ids of the rules about a team's launch, under telling names.</summary>
public static class LaunchRuleIds
{
    /// <summary>Every teacher of the team has a relationship; the advice beside the required REL-07.</summary>
    public static RuleId EveryTeacherHasOne { get; } = new("REL-07A");

    /// <summary>Every teacher has a goal for the year.</summary>
    public static RuleId EveryTeacherHasGoal { get; } = new("LCH-01");
}
