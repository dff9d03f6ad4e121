namespace LearningCycles.People;

/// <summary>A lead and the teachers whom the lead coaches.</summary>
public sealed record Team
{
    /// <summary>A team.</summary>
    /// <param name="name">A name to show, such as <c>Grade 6 mathematics</c>.</param>
    /// <param name="lead">Who coaches.</param>
    /// <param name="teachers">Who is coached, each once; may be empty while a team forms.</param>
    /// <exception cref="ArgumentException">The name is blank, a teacher is given twice, or the lead is among the teachers.</exception>
    public Team(string name, PersonId lead, ValueList<PersonId> teachers)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Lead = Guard.Against.Null(lead);
        Teachers = Guard.Against.NullOrRepeated(teachers, teacher => teacher, nameof(teachers));
        Guard.Against.InvalidInput(
            teachers,
            nameof(teachers),
            people => !people.Contains(lead),
            $"{lead} is both lead and teacher of the team {name}.\nMaybe another lead coaches this teacher?"
        );
    }

    /// <summary>A name to show.</summary>
    public string Name { get; }

    /// <summary>Who coaches.</summary>
    public PersonId Lead { get; }

    /// <summary>Who is coached.</summary>
    public ValueList<PersonId> Teachers { get; }

    /// <summary>The name, the lead, and how many teachers: <c>Grade 6 mathematics: lead lee, teachers 4</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Name}: lead {Lead}, teachers {Teachers.Count}");
}
