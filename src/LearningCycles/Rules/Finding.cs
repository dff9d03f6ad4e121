using System.Diagnostics.CodeAnalysis;
using System.Text;
using LearningCycles.People;

namespace LearningCycles.Rules;

/// <summary>What a rule found: a sentence of one or more pieces with named places, and the values that fill them.</summary>
/// <remarks>
/// A host translates by rule id: it takes its own sentence and fills in the same <see cref="Values" />; <see cref="RuleLanguage" /> does so piece by piece.
/// A plain text is a finding too, so a school's own rule may simply return a string.
/// </remarks>
public sealed record Finding
{
    private const string Between = "; ";

    private Finding(ValueList<string> pieces, ValueList<FindingValue> values)
    {
        Guard.Against.InvalidInput(pieces, nameof(pieces), all => all.Count > 0, "A finding says nothing.");
        foreach (var piece in pieces)
            Guard.Against.NullOrWhiteSpace(piece, nameof(pieces));
        Pieces = pieces;
        Values = values;
        Text = Fill(Template, values);
    }

    /// <summary>The pieces of the English sentence that apply in this case, with each value's name between braces.</summary>
    public ValueList<string> Pieces { get; }

    /// <summary>The English sentence, with each value's name between braces: the pieces, joined by semicolons.</summary>
    public string Template => Pieces.Count == 1 ? Pieces[0] : string.Join(Between, Pieces);

    /// <summary>The values, in an invariant form (ISO 8601 dates, digits 0-9).</summary>
    public ValueList<FindingValue> Values { get; }

    /// <summary>The English sentence with its values filled in.</summary>
    public string Text { get; }

    /// <summary>A finding from a sentence with places such as <c>{count}</c> and the values that belong there.</summary>
    /// <exception cref="ArgumentException">The sentence is blank, or has a place for which no value is given.</exception>
    /// <example>
    /// <code>
    /// var found = Finding.Of("visits: {visits}; better: {better}", ("visits", 1), ("better", 2));
    /// Console.WriteLine(found); // visits: 1; better: 2
    /// Console.WriteLine(found.FillInto("visitas: {visits}; mejor: {better}")); // visitas: 1; mejor: 2
    /// </code>
    /// </example>
    public static Finding Of(string template, params ReadOnlySpan<(string Name, object Value)> values) =>
        Of((ValueList<string>)[Guard.Against.NullOrWhiteSpace(template)], values);

    /// <summary>A finding from several sentences, which are joined by semicolons.</summary>
    /// <exception cref="ArgumentException">No sentence is given, one is blank, or one has a place for which no value is given.</exception>
    public static Finding Of(ValueList<string> pieces, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var named = new FindingValue[values.Length];
        for (var i = 0; i < values.Length; i++)
            named[i] = values[i].Value switch
            {
                Listed listed => listed.Named(values[i].Name),
                PersonId person => Listed.Of<PersonId>([person]).Named(values[i].Name),
                ValueList<PersonId> people => Listed.Of(people).Named(values[i].Name),
                var one => new(values[i].Name, [InvariantText.Of(one)], one is Enum),
            };
        return new(Guard.Against.Null(pieces), [.. named]);
    }

    /// <summary>A finding without named values; no text is no finding.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static Finding? FromString(string? text) =>
        text is null
            ? null
            : Of(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    /// <summary>A finding without named values; no text is no finding.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Finding?(string? text) => FromString(text);

    /// <summary>The English sentence with people's names in the place of their ids.</summary>
    /// <param name="nameOf">Gives the name of a person.</param>
    /// <example>
    /// <code>
    /// var found = Finding.Of("the calendar is not confirmed by {people}", ("people", ValueList.Create([lee, ana])));
    /// Console.WriteLine(found); // the calendar is not confirmed by lee, ana
    /// Console.WriteLine(found.Describe(nameOf)); // the calendar is not confirmed by Lee Park, Ana Ortiz
    /// </code>
    /// </example>
    public string Describe(Func<PersonId, string> nameOf) => Fill(Template, ValuesWith(nameOf));

    /// <summary>The values with people's names in the place of their ids.</summary>
    internal ValueList<FindingValue> ValuesWith(Func<PersonId, string> nameOf)
    {
        Guard.Against.Null(nameOf);
        return Values.Select(value => value.WithNames(nameOf)).ToValueList();
    }

    /// <summary>Fills another sentence, such as a translation, with these values.</summary>
    /// <exception cref="ArgumentException">The sentence has a place for which this finding holds no value.</exception>
    public string FillInto(string template) => Fill(Guard.Against.Null(template), Values);

    /// <summary>The English sentence with its values filled in.</summary>
    public override string ToString() => Text;

    /// <summary>Fills a sentence's places; used by languages too, which put their own words for terms among the values.</summary>
    internal static string Fill(string template, ValueList<FindingValue> values, bool keepsUnknown = false)
    {
        if (template.AsSpan().IndexOfAny('{', '}') < 0)
            return template;
        var text = new StringBuilder(template.Length + 32);
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if (c is '{' or '}' && i + 1 < template.Length && template[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{' && template.IndexOf('}', i) is var end and > 0)
            {
                text.Append(Find(template[(i + 1)..end], template, values, keepsUnknown));
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }
        return text.ToString();
    }

    private static string Find(string name, string template, ValueList<FindingValue> values, bool keepsUnknown)
    {
        foreach (var value in values)
        {
            if (string.Equals(value.Name, name, StringComparison.Ordinal))
                return value.Text;
        }
        // A place that a host's own words got wrong stays to be seen, rather than costing the whole sentence.
        if (keepsUnknown)
            return $"{{{name}}}";
        throw new ArgumentException(
            $"No value is named '{name}' in \"{template}\".\nMaybe it is one of: {string.Join(", ", values.Select(v => v.Name))}?",
            nameof(template)
        );
    }
}
