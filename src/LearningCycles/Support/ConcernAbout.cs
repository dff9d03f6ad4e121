using LearningCycles.People;

namespace LearningCycles.Support;

/// <summary>Whom a concern is about: a teacher, or a teacher with a lead.</summary>
/// <example>
/// <code>
/// var pair = new ConcernAbout(teacher: new("dee"), lead: lee);
/// Console.WriteLine(pair); // dee with lee
/// Console.WriteLine(string.Join(", ", new[] { lee, ben }.Where(pair.Includes))); // lee
/// </code>
/// </example>
public sealed record ConcernAbout
{
    /// <summary>About a teacher, or a pair.</summary>
    /// <param name="teacher">The teacher.</param>
    /// <param name="lead">The lead, when it is about how the two work together.</param>
    /// <exception cref="ArgumentException">Both are the same person.</exception>
    public ConcernAbout(PersonId teacher, PersonId? lead = null)
    {
        Teacher = Guard.Against.Null(teacher);
        Lead = Guard.Against.InvalidInput(
            lead,
            nameof(lead),
            other => other != teacher,
            $"{teacher} is both teacher and lead of the pair.\nMaybe another lead coaches this teacher?"
        );
    }

    /// <summary>The teacher.</summary>
    public PersonId Teacher { get; }

    /// <summary>The lead; null when it is about the teacher alone.</summary>
    public PersonId? Lead { get; }

    /// <summary>Whether the concern is about a person.</summary>
    public bool Includes(PersonId person) => Teacher == Guard.Against.Null(person) || Lead == person;

    /// <summary>The teacher, and the lead of a pair: <c>ana with lee</c>.</summary>
    public override string ToString() => Lead is null ? Teacher.Value : $"{Teacher} with {Lead}";
}
