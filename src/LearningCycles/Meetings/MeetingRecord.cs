namespace LearningCycles.Meetings;

/// <summary>What happened in a 1:1 and what came of it. Notes and reasons are private to the pair, so they are not in <see cref="ToString" />.</summary>
/// <example>
/// <code>
/// var record = new MeetingRecord
/// {
///     Activities = [new(ActivityKind.ObservationDebrief), new(ActivityKind.CoPlanning)],
///     Notes = "Ana wants to see Ben's class.",
///     NextSteps = [tickets.Id],
/// };
/// Console.WriteLine(record); // [ObservationDebrief, CoPlanning], next steps [tickets]
/// Console.WriteLine(record.Has(ActivityKind.ObservationDebrief) ? "a feedback meeting" : "no feedback meeting");
/// // a feedback meeting
/// </code>
/// </example>
public sealed record MeetingRecord
{
    /// <summary>Nothing written.</summary>
    public static MeetingRecord Empty { get; } = new();

    /// <summary>What was done.</summary>
    public ValueList<HeldActivity> Activities
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Notes, for the pair alone.</summary>
    public string? Notes { get; init; }

    /// <summary>The next steps that were agreed on. They live on their own; the host hands them in with <see cref="MeetingFacts.NextSteps" />.</summary>
    /// <exception cref="ArgumentException">A step is given twice.</exception>
    public ValueList<NextStepId> NextSteps
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, step => step, nameof(NextSteps));
    } = [];

    /// <summary>Why no next step was agreed on; asked for when there is none.</summary>
    public string? NoNextStepsReason { get; init; }

    /// <summary>Whether something of a kind was done.</summary>
    public bool Has(ActivityKind kind)
    {
        foreach (var activity in Activities)
        {
            if (activity.Kind == kind)
                return true;
        }
        return false;
    }

    /// <summary>The activities and the ids of the next steps.</summary>
    public override string ToString() => InvariantText.Of($"{Activities}, next steps {NextSteps}");
}
