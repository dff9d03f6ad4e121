using LearningCycles.Rules;

namespace LearningCycles.Observations;

/// <summary>The lasting ids of the rules about observations, under telling names. An id is never given to another rule.</summary>
/// <remarks>REL come from the guide; OBS are the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />. A trailing A is the advice beside a required rule.</remarks>
public static class ObservationRuleIds
{
    /// <summary>The teacher's preferences are recorded before the first observation.</summary>
    public static RuleId PreferencesRecorded { get; } = new("REL-08");

    /// <summary>They are reviewed at least once a cycle.</summary>
    public static RuleId PreferencesReviewed { get; } = new("REL-08A");

    /// <summary>The observer does nothing that the teacher declined or did not consent to.</summary>
    public static RuleId MovesWelcome { get; } = new("REL-09");

    /// <summary>It is announced no later than on its day.</summary>
    public static RuleId AnnouncedInTime { get; } = new("OBS-01");

    /// <summary>The teacher gets notice.</summary>
    public static RuleId Notice { get; } = new("OBS-01A");

    /// <summary>A rescheduled one gets another day that is not past.</summary>
    public static RuleId AnotherDay { get; } = new("OBS-02");

    /// <summary>It is announced before it is held.</summary>
    public static RuleId AnnouncedBeforeHeld { get; } = new("OBS-03");

    /// <summary>It is held on its day or later, and not in the future.</summary>
    public static RuleId HeldOnItsDay { get; } = new("OBS-04");

    /// <summary>Feedback names something to do.</summary>
    public static RuleId ActionableFeedback { get; } = new("OBS-05");

    /// <summary>Feedback follows soon.</summary>
    public static RuleId PromptFeedback { get; } = new("OBS-05A");

    /// <summary>Only a formal one is released.</summary>
    public static RuleId FormalOnly { get; } = new("OBS-06");

    /// <summary>The teacher releases it.</summary>
    public static RuleId ReleasedByTeacher { get; } = new("OBS-07");

    /// <summary>What is released is evidence of this observation.</summary>
    public static RuleId ReleasesEvidence { get; } = new("OBS-08");

    /// <summary>What it says on indicators cites only what is released.</summary>
    public static RuleId CitesReleased { get; } = new("OBS-09");

    /// <summary>The observer sits where the teacher wishes.</summary>
    public static RuleId PositionAsWished { get; } = new("OBS-10");
}
