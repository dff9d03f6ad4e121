using LearningCycles.Rules;

namespace LearningCycles.Cycles;

/// <summary>The lasting ids of the rules about cycles, under telling names. An id is never given to another rule.</summary>
/// <remarks>INT, LRN, REF, AGR and CAD come from the guide; CYC are the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />. A trailing A is the advice beside a required rule.</remarks>
public static class CycleRuleIds
{
    /// <summary>The days lie inside the school year.</summary>
    public static RuleId InsideSchoolYear { get; } = new("CYC-05");

    /// <summary>The teachers have no other open cycle.</summary>
    public static RuleId NoOtherOpenCycle { get; } = new("CYC-06");

    /// <summary>A cycle begins on its first day or later, or both sides confirm an early start.</summary>
    public static RuleId NotBeforeFirstDay { get; } = new("CYC-07");

    /// <summary>An extension leads to a later last day.</summary>
    public static RuleId LaterLastDay { get; } = new("CYC-08");

    /// <summary>A cycle is not extended too often.</summary>
    public static RuleId ExtensionLimit { get; } = new("CYC-09");

    /// <summary>A pause names the day on which it is expected to end.</summary>
    public static RuleId ExpectedReturn { get; } = new("CYC-10");

    /// <summary>Learning is not taken up again after the cycle's last day.</summary>
    public static RuleId LastDayNotPassed { get; } = new("CYC-11");

    /// <summary>A cycle is reopened soon or not at all.</summary>
    public static RuleId ReopenWindow { get; } = new("CYC-12");

    /// <summary>A cycle is not reopened after a later one began from it.</summary>
    public static RuleId NoLaterCycle { get; } = new("CYC-13");

    /// <summary>Next steps are settled before a cycle is closed.</summary>
    public static RuleId NextStepsSettled { get; } = new("CYC-14");

    /// <summary>Coaching is active with every teacher when a cycle begins.</summary>
    public static RuleId CoachingActive { get; } = new("CYC-15");

    /// <summary>The next cycle starts after this one was closed.</summary>
    public static RuleId NextStartsAfterClose { get; } = new("CYC-16");

    /// <summary>A next cycle follows only when the reflection decided so.</summary>
    public static RuleId NextIsWanted { get; } = new("CYC-17");

    /// <summary>A coaching agreement is in force.</summary>
    public static RuleId AgreementInForce { get; } = new("AGR-01");

    /// <summary>One goal is prioritised.</summary>
    public static RuleId OneGoal { get; } = new("INT-01");

    /// <summary>The evidence is enough, and of both kinds.</summary>
    public static RuleId EvidenceMixed { get; } = new("INT-02");

    /// <summary>The evidence has several sources and is older than the confirmation.</summary>
    public static RuleId EvidenceSources { get; } = new("INT-03");

    /// <summary>The goal is confirmed.</summary>
    public static RuleId GoalConfirmed { get; } = new("INT-04");

    /// <summary>There are success indicators, and they are confirmed.</summary>
    public static RuleId SuccessConfirmed { get; } = new("INT-05");

    /// <summary>Success is looked at from every side.</summary>
    public static RuleId EveryPerspective { get; } = new("INT-06");

    /// <summary>Each success indicator can be shown.</summary>
    public static RuleId EvidenceMethods { get; } = new("INT-07");

    /// <summary>A success indicator maps to the framework.</summary>
    public static RuleId MapsToFramework { get; } = new("INT-08");

    /// <summary>The cycle's calendar is filled and confirmed.</summary>
    public static RuleId CalendarConfirmed { get; } = new("CAD-05");

    /// <summary>A way to learn is chosen by or with a teacher.</summary>
    public static RuleId ApproachChosen { get; } = new("LRN-01");

    /// <summary>One or two adjustments are planned.</summary>
    public static RuleId FewAdjustments { get; } = new("LRN-02");

    /// <summary>Each adjustment is complete.</summary>
    public static RuleId AdjustmentsComplete { get; } = new("LRN-03");

    /// <summary>An observation followed an adjustment.</summary>
    public static RuleId ObservedAfterAdjustment { get; } = new("LRN-04");

    /// <summary>Each observation has actionable feedback.</summary>
    public static RuleId ActionableFeedback { get; } = new("LRN-05");

    /// <summary>Feedback follows soon.</summary>
    public static RuleId PromptFeedback { get; } = new("LRN-05A");

    /// <summary>Classroom data is gathered in several ways.</summary>
    public static RuleId SeveralDataMethods { get; } = new("LRN-06");

    /// <summary>A shared challenge gets time as a team.</summary>
    public static RuleId TeamTimeForShared { get; } = new("LRN-07");

    /// <summary>Each teacher reflected, and the lead answered.</summary>
    public static RuleId ReflectedTogether { get; } = new("REF-01");

    /// <summary>The goal is judged, with evidence.</summary>
    public static RuleId OutcomeJudged { get; } = new("REF-02");

    /// <summary>What comes next is decided.</summary>
    public static RuleId NextDecided { get; } = new("REF-03");

    /// <summary>Formal feedback names an indicator and cites only what was released.</summary>
    public static RuleId FormalFeedbackReleased { get; } = new("REF-04");
}
