namespace LearningCycles.Cycles;

/// <summary>What happened while learning: observations with their feedback, and data gathered in class.</summary>
public sealed record LearningRecord
{
    /// <summary>Who was seen when, and the feedback given.</summary>
    public ValueList<CycleObservation> Observations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>What was gathered in class.</summary>
    public ValueList<ClassroomData> Data
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];
}
