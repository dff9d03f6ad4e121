using LearningCycles.Rules;

namespace LearningCycles.Meetings;

/// <summary>The lasting ids of the rules about 1:1s, under telling names. An id is never given to another rule.</summary>
/// <remarks>
/// MTG are the guide's, CAD the calendar's, ONE the machine's own. An id that ends in A is the advice beside the required rule of the same number.
/// Those that every machine asks are in <see cref="Machines.MoveRuleIds" />.
/// </remarks>
public static class MeetingRuleIds
{
    /// <summary>The teacher has put an item on the agenda in time.</summary>
    public static RuleId AgendaByTeacher { get; } = new("MTG-01");

    /// <summary>The teacher leads enough of a cycle's 1:1s.</summary>
    public static RuleId TeacherLeads { get; } = new("MTG-02");

    /// <summary>Next steps are agreed on, or a reason is told why none is.</summary>
    public static RuleId NextStepsAgreed { get; } = new("MTG-03");

    /// <summary>Each next step has an owner, a text and a day.</summary>
    public static RuleId NextStepsComplete { get; } = new("MTG-04");

    /// <summary>Each next step is due on a school day of the cycle.</summary>
    public static RuleId NextStepsInReach { get; } = new("MTG-04A");

    /// <summary>Feedback is asked for on structure and on content.</summary>
    public static RuleId FeedbackRequested { get; } = new("MTG-05");

    /// <summary>An answer that asks for a change is followed by a decision.</summary>
    public static RuleId ChangeDecided { get; } = new("MTG-06");

    /// <summary>A cycle's 1:1s hold different activities.</summary>
    public static RuleId VariedActivities { get; } = new("MTG-07");

    /// <summary>Open next steps are on the agenda.</summary>
    public static RuleId OpenStepsCarried { get; } = new("MTG-08");

    /// <summary>A feedback meeting follows a protocol of the school.</summary>
    public static RuleId ProtocolFollowed { get; } = new("MTG-09");

    /// <summary>A new slot lies on a school day, and nobody is busy then.</summary>
    public static RuleId NewSlotIsFree { get; } = new("ONE-09");

    /// <summary>An agenda that stands has an item.</summary>
    public static RuleId AgendaHasItem { get; } = new("ONE-01");

    /// <summary>The day on which it was held is told, and has come.</summary>
    public static RuleId HeldNotInFuture { get; } = new("ONE-02");

    /// <summary>The lead or the teacher led it.</summary>
    public static RuleId LedByOneOfThePair { get; } = new("ONE-03");

    /// <summary>The new slot is another one, and not past.</summary>
    public static RuleId NewSlotAhead { get; } = new("ONE-04");

    /// <summary>A missed 1:1's slot and grace have passed.</summary>
    public static RuleId SlotPassed { get; } = new("ONE-05");

    /// <summary>A 1:1 is reopened soon.</summary>
    public static RuleId ReopenWindow { get; } = new("ONE-06");

    /// <summary>A missed 1:1 is made up once.</summary>
    public static RuleId MadeUpOnce { get; } = new("ONE-07");

    /// <summary>What was done is told.</summary>
    public static RuleId ActivitiesTold { get; } = new("ONE-08");
}
