using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>A parameter of a property, such as <c>LANGUAGE=en</c> (RFC 5545 §3.2).</summary>
public sealed record IcsParameter
{
    /// <summary>A parameter of one value or several.</summary>
    /// <param name="name">Letters, digits and hyphens; kept in capitals.</param>
    /// <param name="values">The values as they are meant, without quotes; the writer quotes and encodes them (RFC 6868).</param>
    /// <exception cref="ArgumentException">The name has another character, there is no value, or a value holds a control character.</exception>
    public IcsParameter(string name, ValueList<string> values)
    {
        Name = TextGuards.Name(name, nameof(name));
        Values = Guard.Against.Null(values);
        if (values.Count == 0)
            throw new ArgumentException($"The parameter {Name} has no value.\nMaybe leave it out?", nameof(values));
        foreach (var value in values)
            TextGuards.Clean(value, nameof(values));
    }

    /// <summary>A parameter of one value.</summary>
    /// <exception cref="ArgumentException">The name has another character than letters, digits and hyphens, or the value holds a control character.</exception>
    public IcsParameter(string name, string value)
        : this(name, [value]) { }

    /// <summary>The name, in capitals.</summary>
    public string Name { get; }

    /// <summary>The values, without quotes.</summary>
    public ValueList<string> Values { get; }

    /// <summary>The name and the values.</summary>
    public override string ToString() => $"{Name}={string.Join(',', Values)}";
}
