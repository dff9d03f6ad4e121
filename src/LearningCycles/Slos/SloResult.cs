using NodaTime;

namespace LearningCycles.Slos;

/// <summary>What became of a student at the end of the course.</summary>
public sealed record SloResult
{
    /// <summary>A student's result.</summary>
    /// <param name="student">The host's id.</param>
    /// <param name="expectation">The expectation level that was reached; null while unknown.</param>
    public SloResult(StudentId student, SloLevel? expectation = null)
    {
        Student = student;
        Expectation = expectation;
    }

    /// <summary>The host's id.</summary>
    public StudentId Student
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The expectation level that was reached; null while unknown.</summary>
    public SloLevel? Expectation { get; init; }

    /// <summary>The day on which the student left the course, when that was before its end; no level is asked for then.</summary>
    public LocalDate? LeftOn { get; init; }

    /// <summary>The id alone; what is known about a student is in no text.</summary>
    public override string ToString() => Student.ToString();
}
