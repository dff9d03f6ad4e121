using System.Globalization;
using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.CoachingYear.Problems;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>An object of the plan's file, read name by name. Every unfit value is noted with its line.</summary>
public sealed class PlanNode
{
    private readonly Dictionary<string, JsonAt> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> misspelt = new(StringComparer.Ordinal);
    private readonly string what;
    private readonly PlanProblems problems;

    /// <summary>Opens an object; notes the names that it must not have, and those that it has twice.</summary>
    /// <param name="at">The object.</param>
    /// <param name="what">What it is, such as <c>the pair</c>.</param>
    /// <param name="names">The names that it may have; null when they are the writer's own.</param>
    /// <param name="problems">Where problems are noted.</param>
    public PlanNode(JsonAt at, string what, ValueList<string>? names, PlanProblems problems)
    {
        (Line, this.what, this.problems) = (at.Line, what, problems);
        if (at is not JsonAt.Object node)
        {
            problems.Add(at.Line, $"Where {what} should be is {at.Kind}.", "Maybe write an object, { … }?");
            IsObject = false;
            return;
        }
        foreach (var member in node.Members)
        {
            if (names?.Contains(member.Name) == false)
                AddUnknown(member, names);
            else if (!values.TryAdd(member.Name, member.Value))
                problems.Add(member.Line, $"'{member.Name}' is there twice.", "Maybe leave out the one not meant?");
        }
    }

    /// <summary>The line on which it begins.</summary>
    public int Line { get; }

    /// <summary>Whether it is an object at all; if not, that is noted already.</summary>
    public bool IsObject { get; } = true;

    /// <summary>The names that it has, in order.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>Whether it has a value of that name.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The line of a value, or the object's own when it has none of that name.</summary>
    public int LineOf(string name) => values.TryGetValue(name, out var value) ? value.Line : Line;

    /// <summary>A value that must be there; null, noted, when it is not.</summary>
    public JsonAt? Required(string name)
    {
        if (values.TryGetValue(name, out var value))
            return value;
        if (IsObject && !misspelt.Contains(name))
            problems.Add(Line, $"'{name}' is missing in {what}.", PlanProblems.SeeExample);
        return null;
    }

    /// <summary>A value that may be left out.</summary>
    public JsonAt? Optional(string name) => values.GetValueOrDefault(name);

    /// <summary>A text that must be there.</summary>
    public string? Text(string name) => Required(name) is { } value ? TextOf(value, name) : null;

    /// <summary>A text that may be left out.</summary>
    public string? TextOrNone(string name) => Optional(name) is { } value ? TextOf(value, name) : null;

    /// <summary>A word of a list.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text(name) is not { } text)
            return null;
        if (words.TryGetValue(text, out var value))
            return value;
        problems.Add(LineOf(name), $"'{name}' cannot be '{text}'.", Suggestion.For(text, [.. words.Keys]));
        return null;
    }

    /// <summary>A word of a list that may be left out.</summary>
    public T WordOr<T>(string name, IReadOnlyDictionary<string, T> words, T otherwise)
        where T : struct => Has(name) ? Word(name, words) ?? otherwise : otherwise;

    /// <summary>A whole number within bounds.</summary>
    public int? Number(string name, int from, int to)
    {
        if (Required(name) is not { } value)
            return null;
        if (
            value is JsonAt.Number { Value: var digits }
            && int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= from
            && number <= to
        )
            return number;
        problems.Add(
            value.Line,
            $"'{name}' is {value.Kind}.",
            string.Create(CultureInfo.InvariantCulture, $"Maybe write a whole number from {from} to {to}?")
        );
        return null;
    }

    /// <summary>A whole number within bounds that may be left out.</summary>
    public int NumberOr(string name, int from, int to, int otherwise) =>
        Has(name) ? Number(name, from, to) ?? otherwise : otherwise;

    /// <summary>True or false, or left out.</summary>
    public bool FlagOr(string name, bool otherwise)
    {
        if (Optional(name) is not { } value)
            return otherwise;
        if (value is JsonAt.Flag flag)
            return flag.Value;
        problems.Add(value.Line, $"'{name}' is {value.Kind}.", "Maybe write true or false?");
        return otherwise;
    }

    /// <summary>A date that must be there.</summary>
    public LocalDate? Date(string name) => Parsed(name, InputText.DateOf, "date", "2026-09-01");

    /// <summary>A time of day that must be there.</summary>
    public LocalTime? Time(string name) => Parsed(name, InputText.TimeOf, "time of day", "13:20");

    /// <summary>A date with a time that must be there.</summary>
    public LocalDateTime? DateTime(string name) =>
        Parsed(name, InputText.DateTimeOf, "date with a time", "2026-09-01T13:20");

    /// <summary>A span of time within a day, such as 09:05-09:55.</summary>
    public TimeRange? Times(string name)
    {
        if (Text(name) is not { } text)
            return null;
        var parts = text.Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && InputText.TimeOf(parts[0]) is { } from && InputText.TimeOf(parts[1]) is { } to)
            return problems.Make(LineOf(name), () => new TimeRange(from, to));
        problems.Add(
            LineOf(name),
            $"'{name}' is '{text}', which is no span of time.",
            "Maybe write two times of 24 hours, such as 09:05-13:10?"
        );
        return null;
    }

    /// <summary>Texts with their lines: a list of them, or a single one.</summary>
    public ValueList<JsonAt.Text> Texts(string name)
    {
        if (Required(name) is not { } value)
            return [];
        if (value is JsonAt.Text single)
            return [single];
        var texts = new List<JsonAt.Text>();
        foreach (var item in ListOf(value, name))
        {
            if (TextOf(item, name) is not null)
                texts.Add((JsonAt.Text)item);
        }
        return texts.ToValueList();
    }

    /// <summary>An object within, or null when it is left out or no object.</summary>
    public PlanNode? Open(string name, string whatItIs, ValueList<string>? names)
    {
        if (Optional(name) is not { } value)
            return null;
        var node = new PlanNode(value, whatItIs, names, problems);
        return node.IsObject ? node : null;
    }

    /// <summary>The objects of a list.</summary>
    public ValueList<PlanNode> Objects(string name, string whatEachIs, ValueList<string> names) =>
        (Optional(name) is { } value ? ListOf(value, name) : [])
            .Select(item => new PlanNode(item, whatEachIs, names, problems))
            .Where(node => node.IsObject)
            .ToValueList();

    // A name that is meant is not missed as well.
    private void AddUnknown(JsonAt.Member member, ValueList<string> names)
    {
        problems.Add(member.Line, $"There is no '{member.Name}' in {what}.", Suggestion.For(member.Name, names));
        if (Suggestion.Nearest(member.Name, names) is { } meant)
            misspelt.Add(meant);
    }

    private ValueList<JsonAt> ListOf(JsonAt value, string name)
    {
        if (value is JsonAt.Array array)
            return array.Items;
        problems.Add(value.Line, $"'{name}' is {value.Kind}, not a list.", "Maybe write it as [ … ]?");
        return [];
    }

    private string? TextOf(JsonAt value, string name)
    {
        if (value is JsonAt.Text { Value: var text } && !string.IsNullOrWhiteSpace(text))
            return text;
        problems.Add(
            value.Line,
            value is JsonAt.Text ? $"'{name}' is blank." : $"'{name}' is {value.Kind}, not a text.",
            "Maybe write it between quotes?"
        );
        return null;
    }

    private T? Parsed<T>(string name, Func<string, T?> parse, string kind, string example)
        where T : struct
    {
        if (Text(name) is not { } text)
            return null;
        if (parse(text) is { } value)
            return value;
        problems.Add(LineOf(name), $"'{name}' is '{text}', which is no {kind}.", $"Maybe write it such as {example}?");
        return null;
    }
}
