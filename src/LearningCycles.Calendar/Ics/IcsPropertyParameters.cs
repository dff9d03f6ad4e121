using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>Parameters that a file had on a property whose value we hold typed, such as LANGUAGE on SUMMARY; written back on it.</summary>
public sealed record IcsPropertyParameters
{
    internal IcsPropertyParameters(string property, ValueList<IcsParameter> parameters)
    {
        Property = TextGuards.Name(property, nameof(property));
        Parameters = parameters;
    }

    /// <summary>The property's name, in capitals.</summary>
    public string Property { get; }

    /// <summary>Its parameters, without those that are part of the value, such as TZID.</summary>
    public ValueList<IcsParameter> Parameters { get; }

    /// <summary>The property and its parameters.</summary>
    public override string ToString() => $"{Property};{string.Join(';', Parameters)}";
}
