namespace LearningCycles.Slos;

/// <summary>A level that a student can be at, by its name, such as <c>Prepared</c>; compared by its characters.</summary>
public sealed record SloLevel
{
    /// <summary>Names a level.</summary>
    /// <exception cref="ArgumentException">The name is blank, or holds a control character or half of a surrogate pair.</exception>
    public SloLevel(string name) => Name = Guard.Against.UnwritableId(name);

    /// <summary>The level's name.</summary>
    public string Name { get; }

    /// <summary>The level's name.</summary>
    public override string ToString() => Name;
}
