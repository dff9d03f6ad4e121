namespace LearningCycles.Slos;

/// <summary>A student of the course, and how well prepared the student was at the start.</summary>
public sealed record SloStudent
{
    /// <summary>A student of the course.</summary>
    /// <param name="student">The host's id.</param>
    /// <param name="baseline">How well prepared at the start; null while unknown.</param>
    public SloStudent(StudentId student, SloLevel? baseline = null)
    {
        Student = student;
        Baseline = baseline;
    }

    /// <summary>The host's id.</summary>
    public StudentId Student
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How well prepared at the start; null while unknown.</summary>
    public SloLevel? Baseline { get; init; }

    /// <summary>The id alone; what is known about a student is in no text.</summary>
    public override string ToString() => Student.ToString();
}
