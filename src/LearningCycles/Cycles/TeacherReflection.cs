using LearningCycles.People;

namespace LearningCycles.Cycles;

/// <summary>A teacher's own look back, in three parts.</summary>
public sealed record TeacherReflection
{
    /// <summary>Writes it down.</summary>
    /// <param name="author">The teacher who wrote it.</param>
    /// <param name="self">About oneself.</param>
    /// <param name="process">About the way of working.</param>
    /// <param name="students">About the students.</param>
    public TeacherReflection(PersonId author, string? self, string? process, string? students)
    {
        Author = Guard.Against.Null(author);
        Self = self;
        Process = process;
        Students = students;
    }

    /// <summary>The teacher who wrote it.</summary>
    public PersonId Author { get; }

    /// <summary>About oneself.</summary>
    public string? Self { get; }

    /// <summary>About the way of working.</summary>
    public string? Process { get; }

    /// <summary>About the students.</summary>
    public string? Students { get; }
}
