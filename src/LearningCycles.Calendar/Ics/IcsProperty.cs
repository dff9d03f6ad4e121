using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>A property that we hold as it stands in the file: <c>X-COLOR;SOURCE=host:teal</c> (RFC 5545 §3.1).</summary>
/// <example>
/// <code>
/// Console.WriteLine(new IcsProperty("X-ROOM", "12")); // X-ROOM:12
/// Console.WriteLine(IcsProperty.OfText("COMMENT", "Bring: notes, exit tickets; and a pen"));
/// // COMMENT:Bring: notes\, exit tickets\; and a pen
/// </code>
/// </example>
public sealed record IcsProperty
{
    /// <summary>A property of a name and a raw value.</summary>
    /// <param name="name">Letters, digits and hyphens, not BEGIN or END; kept in capitals.</param>
    /// <param name="value">The value as it is to stand in the file, before folding. Text must come escaped: see <see cref="OfText" />.</param>
    /// <exception cref="ArgumentException">The name has another character, or the value is empty or holds a line break or another control character.</exception>
    public IcsProperty(string name, string value)
        : this(name, [], value) { }

    /// <summary>A property of a name, parameters and a raw value.</summary>
    /// <param name="name">Letters, digits and hyphens, not BEGIN or END; kept in capitals.</param>
    /// <param name="parameters">The parameters, in their order.</param>
    /// <param name="value">The value as it is to stand in the file, before folding. Text must come escaped: see <see cref="OfText" />.</param>
    /// <exception cref="ArgumentException">The name has another character, or the value is empty or holds a line break or another control character.</exception>
    public IcsProperty(string name, ValueList<IcsParameter> parameters, string value)
    {
        Name = TextGuards.Name(name, nameof(name));
        if (Name is "BEGIN" or "END")
            throw new ArgumentException(
                $"{Name} opens or closes a component and is no property.\nMaybe use IcsComponent?",
                nameof(name)
            );
        Parameters = Guard.Against.Null(parameters);
        Value = TextGuards.OneLine(value, nameof(value));
    }

    /// <summary>The name, in capitals.</summary>
    public string Name { get; }

    /// <summary>The parameters, in their order.</summary>
    public ValueList<IcsParameter> Parameters { get; }

    /// <summary>The value as it stands in the file, unfolded.</summary>
    public string Value { get; }

    /// <summary>A property whose value is text that a person may have typed: it is cleaned and escaped (RFC 5545 §3.3.11).</summary>
    /// <exception cref="ArgumentException">The name has another character than letters, digits and hyphens, or the text is empty.</exception>
    public static IcsProperty OfText(string name, string text) => new(name, CleanText.Escape(CleanText.Of(text)));

    /// <summary>The line as it stands in the file, but for folding, quoting and encoding.</summary>
    public override string ToString() =>
        $"{string.Join(';', Parameters.Select(p => p.ToString()).Prepend(Name))}:{Value}";
}
