using LearningCycles.Rules;

namespace LearningCycles.Meetings;

/// <summary>The lasting ids of the rules about next steps, under telling names. An id is never given to another rule.</summary>
/// <remarks>STP are the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />.</remarks>
public static class NextStepRuleIds
{
    /// <summary>A carried step gets a later day.</summary>
    public static RuleId LaterDue { get; } = new("STP-01");
}
