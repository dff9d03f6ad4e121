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

    /// <summary>Who wrote it, and how many of its three parts; never what was written: <c>by ana, parts: 2 of 3</c>.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"by {Author}, parts: {new[] { Self, Process, Students }.Count(part => !string.IsNullOrWhiteSpace(part))} of 3"
        );
}
