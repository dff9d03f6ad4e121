using LearningCycles.Cycles;
using LearningCycles.People;
using NodaTime;
using ObservationChange = LearningCycles.Machines.Change<
    LearningCycles.Observations.ObservationStage,
    LearningCycles.Observations.ObservationMove,
    LearningCycles.Observations.ObservationMoveDetails
>;

namespace LearningCycles.Observations;

/// <summary>An observation as plain data, to store and to read again with <see cref="Observation.Restore" />. It holds the pair's private notes.</summary>
public sealed record ObservationSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The observation.</summary>
    public required ObservationId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who is seen.</summary>
    public required PersonId Teacher
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who sees.</summary>
    public required PersonId Observer
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The planned day of the lesson.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The cycle to which it belongs, if any.</summary>
    public CycleId? Cycle { get; init; }

    /// <summary>What the observer means to do.</summary>
    public ObservationPlan Plan
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>What the teacher said yes to.</summary>
    public ValueList<MoveConsent> Consents
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Notes between the pair.</summary>
    public string Notes
    {
        get;
        init => field = Guard.Against.Null(value);
    } = "";

    /// <summary>What was seen or gathered, each id once.</summary>
    public ValueList<EvidenceItem> Evidence
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, item => item.Id, nameof(Evidence));
    } = [];

    /// <summary>What the teacher was told.</summary>
    public ValueList<FeedbackItem> Feedback
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>What a formal one says on indicators, each once.</summary>
    public ValueList<IndicatorFeedback> IndicatorFeedback
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, feedback => feedback.Indicator, nameof(IndicatorFeedback));
    } = [];

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<ObservationChange> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id, the day and the history. Nothing that somebody wrote is shown.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Day} {History}");
}
