using LearningCycles.Rules;

namespace LearningCycles.Overviews;

/// <summary>The lasting ids of the rules about the health of coaching, under telling names. An id is never given to another rule.</summary>
/// <remarks>CAD, MIC and SUP come from the guide; HEA are our own.</remarks>
public static class HealthRuleIds
{
    /// <summary>A regular 1:1 is held in time.</summary>
    public static RuleId RegularOneOnOnes { get; } = new("CAD-03");

    /// <summary>The lead does not micromanage.</summary>
    public static RuleId NoMicromanaging { get; } = new("MIC-01");

    /// <summary>A strained relationship leads to a support request.</summary>
    public static RuleId StrainRaised { get; } = new("SUP-02");

    /// <summary>The school leader is kept informed.</summary>
    public static RuleId LeaderInformed { get; } = new("SUP-03");

    /// <summary>No next step is overdue.</summary>
    public static RuleId NextStepsInTime { get; } = new("HEA-01");

    /// <summary>Observations are followed by feedback and a debrief.</summary>
    public static RuleId ObservationsFollowedUp { get; } = new("HEA-02");

    /// <summary>A running cycle's last day has not passed.</summary>
    public static RuleId CycleInTime { get; } = new("HEA-03");
}
