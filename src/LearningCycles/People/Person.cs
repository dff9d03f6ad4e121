namespace LearningCycles.People;

/// <summary>A person as coaching knows one: an id, a name to show, and the roles held.</summary>
public sealed record Person
{
    /// <summary>A person.</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="displayName">The name to show, such as <c>Ana Ortiz</c>.</param>
    /// <param name="roles">The roles held; may be none.</param>
    /// <exception cref="ArgumentException">The name is blank, or a role is given twice.</exception>
    public Person(PersonId id, string displayName, ValueList<Role>? roles = null)
    {
        Id = Guard.Against.Null(id);
        DisplayName = Guard.Against.NullOrWhiteSpace(displayName);
        Roles = Guard.Against.NullOrRepeated(roles ?? [], role => role, nameof(roles));
    }

    /// <summary>The host's id.</summary>
    public PersonId Id { get; }

    /// <summary>The name to show.</summary>
    public string DisplayName { get; }

    /// <summary>The roles held.</summary>
    public ValueList<Role> Roles { get; }

    /// <summary>Whether the person holds a role.</summary>
    /// <example>
    /// <code>
    /// var pam = new Person(new("pam"), "Pam Reyes", [Role.SeniorTeamLead, Role.Teacher]);
    /// Console.WriteLine(pam.Is(Role.SeniorTeamLead) ? $"{pam} owns the evaluation." : $"{pam} only contributes to it.");
    /// // Pam Reyes owns the evaluation.
    /// </code>
    /// </example>
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>The name to show.</summary>
    public override string ToString() => DisplayName;
}
