using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>How often a teacher meets the lead of a caseload.</summary>
/// <param name="Teacher">Who is coached.</param>
/// <param name="EveryWeeks">Every how many school weeks, 1 to 6.</param>
public sealed record TeacherRhythm(PersonId Teacher, int EveryWeeks)
{
    /// <summary>Who is coached.</summary>
    public PersonId Teacher
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Teacher);

    /// <summary>Every how many school weeks.</summary>
    public int EveryWeeks
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(EveryWeeks), 1, 6);
    } = Guard.Against.OutOfBounds(EveryWeeks, nameof(EveryWeeks), 1, 6);

    /// <summary>The rhythm in English words, such as <c>weekly</c>.</summary>
    internal static string InWords(int everyWeeks) =>
        everyWeeks switch
        {
            1 => "weekly",
            2 => "every two weeks",
            _ => InvariantText.Of($"every {everyWeeks} weeks"),
        };

    /// <summary>The teacher and the rhythm.</summary>
    public override string ToString() => $"{Teacher} {InWords(EveryWeeks)}";
}
