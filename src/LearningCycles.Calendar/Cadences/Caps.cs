namespace LearningCycles.Calendar.Cadences;

/// <summary>The most sessions that a person should have (Objective 1: transparency about demands on teachers).</summary>
/// <remarks>Each session counts, over all leads of a teacher.</remarks>
public sealed record Caps
{
    /// <summary>The most sessions of a lead on one day, 1 to 50.</summary>
    public int LeadPerDay
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(LeadPerDay), 1, 50);
    } = 6;

    /// <summary>The most sessions of a lead in one week, Monday to Sunday, 1 to 200.</summary>
    public int LeadPerWeek
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(LeadPerWeek), 1, 200);
    } = 20;

    /// <summary>The most sessions of a teacher on one day, 1 to 50.</summary>
    public int TeacherPerDay
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(TeacherPerDay), 1, 50);
    } = 2;

    /// <summary>The most sessions of a teacher in one week, Monday to Sunday, 1 to 200 (rule CAD-06).</summary>
    public int TeacherPerWeek
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(TeacherPerWeek), 1, 200);
    } = 3;

    /// <summary>The most observations of a teacher on one day, 1 to 50 (rule CAD-06).</summary>
    public int ObservationsPerDay
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(ObservationsPerDay), 1, 50);
    } = 1;

    /// <summary>All five numbers, those of a lead first.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"at most {LeadPerDay} a day and {LeadPerWeek} a week for a lead, {TeacherPerDay} a day and {TeacherPerWeek} a week for a teacher, {Counted.Of(ObservationsPerDay, "observation")} a day"
        );
}
