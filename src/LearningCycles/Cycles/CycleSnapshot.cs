using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;
using CycleChange = LearningCycles.Machines.Change<
    LearningCycles.Cycles.CycleStage,
    LearningCycles.Cycles.CycleMove,
    LearningCycles.Cycles.CycleMoveDetails
>;

namespace LearningCycles.Cycles;

/// <summary>A cycle as plain data, to store and to read again with <see cref="LearningCycle.Restore" />.</summary>
/// <remarks>The stage is not stored beside the history: it is where the last change led.</remarks>
public sealed record CycleSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The cycle.</summary>
    public required CycleId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The lead who coaches.</summary>
    public required PersonId Coach
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The teachers, one or a team.</summary>
    public required ValueList<PersonId> Teachers
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate End { get; init; }

    /// <summary>The last day as it was planned, when a move changed it since; null when none did.</summary>
    public LocalDate? PlannedEnd { get; init; }

    /// <summary>The cycle from which this one followed, if any.</summary>
    public CycleId? Previous { get; init; }

    /// <summary>What the cycle is for.</summary>
    public Intention Intention
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>Intentions that were revised, oldest first.</summary>
    public ValueList<Intention> EarlierIntentions
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>When its meetings are.</summary>
    public CycleCalendar Calendar
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>How the teacher will learn.</summary>
    public LearningPlan Plan
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>What happened.</summary>
    public LearningRecord Learning
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The look back.</summary>
    public Reflection Reflection
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<CycleChange> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id, the days and the history.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Start} to {End} {History}");
}
