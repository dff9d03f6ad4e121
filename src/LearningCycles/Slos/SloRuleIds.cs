using LearningCycles.Rules;

namespace LearningCycles.Slos;

/// <summary>The lasting ids of the rules about student learning objectives, under telling names. An id is never given to another rule.</summary>
/// <remarks>GOAL comes from the catalogue of goals; SLO are the machine's own; those that every machine asks are in <see cref="Machines.MoveRuleIds" />.</remarks>
public static class SloRuleIds
{
    /// <summary>The teacher has enough objectives, and they are submitted inside the windows.</summary>
    public static RuleId CountAndWindows { get; } = new("GOAL-08");

    /// <summary>The objective names its course and what students will master.</summary>
    public static RuleId ObjectiveStated { get; } = new("SLO-01");

    /// <summary>Every student has a baseline level.</summary>
    public static RuleId BaselineForEach { get; } = new("SLO-02");

    /// <summary>Evidence comes from several sources.</summary>
    public static RuleId SeveralSources { get; } = new("SLO-03");

    /// <summary>Somebody other than the teacher reviews.</summary>
    public static RuleId ReviewedByAnother { get; } = new("SLO-04");

    /// <summary>Every student who stayed has an expectation level.</summary>
    public static RuleId ExpectationForEach { get; } = new("SLO-05");

    /// <summary>The results are submitted well before the end-of-year conversation.</summary>
    public static RuleId BeforeConversation { get; } = new("SLO-06");

    /// <summary>Progress was watched while the course ran.</summary>
    public static RuleId ProgressWatched { get; } = new("SLO-07");

    /// <summary>The objective and its results are submitted inside the school year.</summary>
    public static RuleId InsideSchoolYear { get; } = new("SLO-08");
}
