using LearningCycles.Rules;

namespace LearningCycles.Agreements;

/// <summary>The lasting ids of the rules about agreements, under telling names. An id is never given to another rule.</summary>
/// <remarks>AGR come from the guide; AGM are the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />. A trailing A is the advice beside a required rule.</remarks>
public static class AgreementRuleIds
{
    /// <summary>Both sign the same version with the same text.</summary>
    public static RuleId SameVersionSigned { get; } = new("AGR-02");

    /// <summary>The text states what an agreement is for.</summary>
    public static RuleId EssentialClauses { get; } = new("AGR-02A");

    /// <summary>Only the lead and the teacher sign, each for themselves.</summary>
    public static RuleId SignerIsParty { get; } = new("AGM-01");

    /// <summary>Each signs once.</summary>
    public static RuleId SignsOnce { get; } = new("AGM-02");

    /// <summary>The text that is offered is written.</summary>
    public static RuleId TextWritten { get; } = new("AGM-03");

    /// <summary>An amendment says something else.</summary>
    public static RuleId AmendmentChanges { get; } = new("AGM-04");

    /// <summary>The last day is not past.</summary>
    public static RuleId LastDayAhead { get; } = new("AGM-05");

    /// <summary>The last day lies inside the school year.</summary>
    public static RuleId InsideSchoolYear { get; } = new("AGM-05A");

    /// <summary>The teacher declines.</summary>
    public static RuleId TeacherDeclines { get; } = new("AGM-06");

    /// <summary>The lead withdraws.</summary>
    public static RuleId LeadWithdraws { get; } = new("AGM-07");

    /// <summary>It expires after its last day.</summary>
    public static RuleId ExpiresAfterLastDay { get; } = new("AGM-08");

    /// <summary>Running cycles are looked at when it ends.</summary>
    public static RuleId CyclesSettled { get; } = new("AGM-09");

    /// <summary>Support is sought when it does not come about.</summary>
    public static RuleId SupportSought { get; } = new("AGM-10");
}
