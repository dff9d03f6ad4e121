using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;
using LearningCycles.Support;

namespace LearningCycles.Overviews;

/// <summary>The values from which overviews are computed, as they stand on the day. Those of other teams may be among them.</summary>
public sealed record TeamRecords
{
    /// <summary>Nothing yet.</summary>
    public static TeamRecords None { get; } = new();

    /// <summary>The relationships.</summary>
    public ValueList<CoachingRelationship> Relationships
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The cycles.</summary>
    public ValueList<LearningCycle> Cycles
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The goals.</summary>
    public ValueList<GoalRecord> Goals
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The rhythms of regular 1:1s.</summary>
    public ValueList<MeetingSeries> Series
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The 1:1s.</summary>
    public ValueList<OneOnOne> OneOnOnes
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The next steps.</summary>
    public ValueList<NextStep> NextSteps
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The observations. One that is only in a cycle's record counts as well.</summary>
    public ValueList<Observation> Observations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The support requests.</summary>
    public ValueList<SupportRequest> SupportRequests
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How many values there are of each kind but support requests.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"relationships {Relationships.Count}, cycles {Cycles.Count}, goals {Goals.Count}, series {Series.Count}, 1:1s {OneOnOnes.Count}, next steps {NextSteps.Count}, observations {Observations.Count}"
        );
}
