using LearningCycles.Rules;

namespace LearningCycles.Goals;

/// <summary>The lasting ids of the rules about goals, under telling names. An id is never given to another rule.</summary>
/// <remarks>GOAL come from the guide; GLS are the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />. A trailing A is the advice beside a required rule.</remarks>
public static class GoalRuleIds
{
    /// <summary>The goal is of a kind that the school asks for.</summary>
    public static RuleId KindAskedFor { get; } = new("GOAL-01");

    /// <summary>The teacher has a goal of each kind for the year.</summary>
    public static RuleId EachKindForTheYear { get; } = new("GOAL-01A");

    /// <summary>A student goal in a subject without a test connects to the team's and the school's goals.</summary>
    public static RuleId ConnectedWithoutTest { get; } = new("GOAL-02");

    /// <summary>A goal that this one serves was discussed and opened for feedback.</summary>
    public static RuleId LinkedGoalDiscussed { get; } = new("GOAL-03");

    /// <summary>A year goal cites an indicator of a pinned framework.</summary>
    public static RuleId CitesIndicator { get; } = new("GOAL-04");

    /// <summary>The template's mandatory fields are filled.</summary>
    public static RuleId TemplateFilled { get; } = new("GOAL-05");

    /// <summary>An indicator is common to the goals of the team.</summary>
    public static RuleId CommonToTheTeam { get; } = new("GOAL-06");

    /// <summary>Teacher and lead can reach and use the data systems.</summary>
    public static RuleId DataSystemsReady { get; } = new("GOAL-07");

    /// <summary>The goal is put in a sentence.</summary>
    public static RuleId StatementGiven { get; } = new("GLS-01");

    /// <summary>The goal is confirmed by both sides.</summary>
    public static RuleId ConfirmedByBoth { get; } = new("GLS-02");

    /// <summary>The evidence for a cycle's goal is enough, and of both kinds.</summary>
    public static RuleId EvidenceMixed { get; } = new("GLS-03");

    /// <summary>The evidence for a cycle's goal has several sources and is older than the confirmation.</summary>
    public static RuleId EvidenceSources { get; } = new("GLS-04");

    /// <summary>There are success indicators, and they are confirmed.</summary>
    public static RuleId SuccessConfirmed { get; } = new("GLS-05");

    /// <summary>Each success indicator can be shown.</summary>
    public static RuleId EvidenceMethods { get; } = new("GLS-06");

    /// <summary>Success is looked at from every side.</summary>
    public static RuleId EveryPerspective { get; } = new("GLS-07");

    /// <summary>Feedback on a team's or the school's goal is decided on.</summary>
    public static RuleId FeedbackDecided { get; } = new("GLS-08");

    /// <summary>The time to work on the goal has come.</summary>
    public static RuleId TimeHasCome { get; } = new("GLS-09");

    /// <summary>Progress was looked at before the assessment.</summary>
    public static RuleId ProgressMonitored { get; } = new("GLS-10");

    /// <summary>The goal is judged, with evidence.</summary>
    public static RuleId OutcomeJudged { get; } = new("GLS-11");

    /// <summary>It is decided whether a new goal is needed.</summary>
    public static RuleId NewGoalDecided { get; } = new("GLS-12");

    /// <summary>No running cycle works on a goal that ends.</summary>
    public static RuleId NoRunningCycle { get; } = new("GLS-13");

    /// <summary>The goal that takes the place is named.</summary>
    public static RuleId SuccessorNamed { get; } = new("GLS-14");

    /// <summary>A goal is reopened soon and in its school year, or not at all.</summary>
    public static RuleId ReopenWindow { get; } = new("GLS-15");
}
