using LearningCycles.Rules;

namespace LearningCycles.Support;

/// <summary>The lasting ids of the rules about support requests, under telling names. An id is never given to another rule.</summary>
/// <remarks>SUP come from the guide; SUR are the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />.</remarks>
public static class SupportRuleIds
{
    /// <summary>The audience is limited.</summary>
    public static RuleId AudienceLimited { get; } = new("SUP-01");

    /// <summary>An intervention request tells what was tried and what is asked.</summary>
    public static RuleId InterventionExplained { get; } = new("SUP-04");

    /// <summary>The concern is told.</summary>
    public static RuleId ConcernTold { get; } = new("SUR-01");

    /// <summary>Somebody of the audience answers.</summary>
    public static RuleId AcknowledgedByAudience { get; } = new("SUR-02");

    /// <summary>The answer comes soon.</summary>
    public static RuleId AcknowledgedSoon { get; } = new("SUR-03");

    /// <summary>Those who talk belong to the audience.</summary>
    public static RuleId ParticipantsInAudience { get; } = new("SUR-04");

    /// <summary>A plan has a complete step.</summary>
    public static RuleId PlanComplete { get; } = new("SUR-05");

    /// <summary>Steps belong to people who may know of them.</summary>
    public static RuleId PlanOwnersKnow { get; } = new("SUR-06");

    /// <summary>There is an outcome.</summary>
    public static RuleId OutcomeTold { get; } = new("SUR-07");

    /// <summary>After an intervention it is decided what becomes of the relationship.</summary>
    public static RuleId EffectChosen { get; } = new("SUR-08");

    /// <summary>Only the raiser confirms, withdraws and reopens.</summary>
    public static RuleId MadeByRaiser { get; } = new("SUR-09");

    /// <summary>The raiser consents to a wider audience.</summary>
    public static RuleId RaiserConsents { get; } = new("SUR-10");

    /// <summary>Widening names somebody new.</summary>
    public static RuleId SomebodyJoins { get; } = new("SUR-11");

    /// <summary>A school leader knows of an escalated request.</summary>
    public static RuleId SchoolLeaderKnows { get; } = new("SUR-12");

    /// <summary>A school leader decides about an intervention.</summary>
    public static RuleId DecidedBySchoolLeader { get; } = new("SUR-13");

    /// <summary>An update tells a school leader no more than the leader may know.</summary>
    public static RuleId UpdateKeepsConfidence { get; } = new("SUR-14");

    /// <summary>Nobody from outside makes a move.</summary>
    public static RuleId MadeFromInside { get; } = new("SUR-15");
}
