namespace LearningCycles.People;

/// <summary>The host's own id of a person, kept as given and never interpreted, such as a OneRoster <c>sourcedId</c>.</summary>
/// <example>
/// <code>
/// PersonId[] staff = [new("t-17"), new("T-17"), new("A-203")];
/// Console.WriteLine(string.Join(", ", staff.Distinct().Order())); // A-203, T-17, t-17
/// </code>
/// </example>
public sealed record PersonId : IComparable<PersonId>
{
    /// <summary>Names a person.</summary>
    /// <exception cref="ArgumentException">The value is blank, or holds a control character or half of a surrogate pair.</exception>
    public PersonId(string value) => Value = Guard.Against.UnwritableId(value);

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>Orders ids by their characters' values, the same in every culture.</summary>
    public int CompareTo(PersonId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;
}
