using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Slos;

/// <summary>A student learning objective as plain data, to store and to read again with <see cref="StudentLearningObjective.Restore" />.</summary>
/// <remarks>It holds data about students, under the host's opaque ids. Its text does not.</remarks>
public sealed record SloSnapshot
{
    /// <summary>The form that this version of the library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The form of this snapshot.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The objective.</summary>
    public required SloId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whose it is.</summary>
    public required PersonId Teacher
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The course's name. A blank one counts as missing.</summary>
    public required string Course
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The first day of the school year.</summary>
    public required LocalDate YearStart { get; init; }

    /// <summary>The last day of the school year.</summary>
    public required LocalDate YearEnd { get; init; }

    /// <summary>What it aims at, for whom, and how one will know.</summary>
    public SloPlan Plan
    {
        get;
        init => field = Guard.Against.Null(value);
    } = new();

    /// <summary>Notes on the students' progress, in the order of writing.</summary>
    public ValueList<SloProgressNote> Progress
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>What the students reached, each once.</summary>
    public ValueList<SloResult> Results
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, one => one.Student, nameof(Results));
    } = [];

    /// <summary>The moves made, oldest first.</summary>
    public required ValueList<Change<SloStage, SloMove, SloMoveDetails>> History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The id, the school year, how much it holds, and the history.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{Id}: {YearStart} to {YearEnd}, {Plan}, progress notes: {Progress.Count}, results: {Results.Count} {History}"
        );
}
