using LearningCycles.Goals;
using LearningCycles.People;

namespace LearningCycles.Overviews;

/// <summary>A goal at a glance: whose it is, where it stands, and how broad its evidence is.</summary>
public sealed record GoalOverview
{
    internal GoalOverview(Goal goal, ValueList<PersonId> owners, GoalStage? stage, EvidenceBalance evidence)
    {
        Id = goal.Id;
        Kind = goal.Kind;
        Level = goal.Level;
        Owners = owners;
        Stage = stage;
        Evidence = evidence;
    }

    /// <summary>The goal.</summary>
    public GoalId Id { get; }

    /// <summary>Professional growth or student achievement.</summary>
    public GoalKind Kind { get; }

    /// <summary>Whose goal it is.</summary>
    public GoalLevel Level { get; }

    /// <summary>The people who own it; a cycle's teachers where its goal names nobody.</summary>
    public ValueList<PersonId> Owners { get; }

    /// <summary>Where it stands; null when it is known from a cycle only.</summary>
    public GoalStage? Stage { get; }

    /// <summary>How broad the evidence is.</summary>
    public EvidenceBalance Evidence { get; }

    /// <summary>The id, the stage and the evidence, without the statement: <c>g1: Active, qualitative 1, quantitative 2, sources 2</c>.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{Id}: {(Stage is { } stage ? InvariantText.Of(stage) : "in a cycle")}, qualitative {Evidence.Qualitative}, quantitative {Evidence.Quantitative}, sources {Evidence.Sources}"
        );
}
