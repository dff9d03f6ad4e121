using LearningCycles.People;
using NodaTime;
using GoalChange = LearningCycles.Machines.Change<
    LearningCycles.Goals.GoalStage,
    LearningCycles.Goals.GoalMove,
    LearningCycles.Goals.GoalMoveDetails
>;

namespace LearningCycles.Goals;

/// <summary>A goal with its life as plain data, to store and to read again with <see cref="GoalRecord.Restore" />.</summary>
/// <remarks>The stage is not stored beside the history: it is where the last change led.</remarks>
public sealed record GoalSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>For how long the goal is meant.</summary>
    public required GoalScope Scope
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The first and last day of its school year.</summary>
    public required DateInterval SchoolYear
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who agrees to it beside its owners.</summary>
    public required PersonId Lead
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The version that stands.</summary>
    public required GoalContent Content
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Versions that were revised, oldest first.</summary>
    public ValueList<EarlierGoalVersion> EarlierVersions
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How it went.</summary>
    public ValueList<GoalProgress> Progress
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>What became of it.</summary>
    public GoalAssessment Assessment
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<GoalChange> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The goal's id and the history.</summary>
    public override string ToString() => InvariantText.Of($"{Content.Goal.Id}: {History}");
}
