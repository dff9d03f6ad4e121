using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using LearningCycles.Json;

namespace LearningCycles.Testing;

/// <summary>The golden files, spoilt at every place in every way: each is loaded whole or refused with a place, and nothing is thrown.</summary>
public abstract class SpoiltTextContract<T>
    where T : class
{
    private static readonly string[] Others =
    [
        "null",
        "true",
        "7",
        "-1.5",
        "1e999",
        "\"\"",
        "\"x\"",
        "\"\\ud800\"",
        "\"9999-12-31\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[{}]",
        "{\"a\":1}",
    ];

    // Texts that formats trip over: quotes, escapes, controls, both directions, beyond the basic plane, and half of a pair.
    private static readonly string[] HardTexts =
    [
        "\"\\/\\u0041\0\b\t\r\n\u007F\u0085\u2028\u2029\uFEFF\uFFFF\uFFFD",
        "\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C e\u0301 \u00E9 \U0001F469\u200D\U0001F3EB <b>&' {} null",
        "cut \uD83D",
        "\uDE42 cut",
        " ",
    ];

    // What is spoilt at more places than these is spoilt at as many, spread over the whole text: neighbours tell the same.
    private const int MostPlaces = 400;

    private readonly JsonForm<T> form;
    private readonly string golden;
    private readonly StoredShapes shapes;
    private readonly NullabilityInfoContext nullability = new();
    private readonly JsonNode root;

    private protected SpoiltTextContract(JsonForm<T> form, string golden)
    {
        this.form = form;
        this.golden = golden;
        shapes = new(form);
        root = JsonNode.Parse(golden)!;
    }

    [Fact]
    public void CutOffAnywhere()
    {
        var bytes = Encoding.UTF8.GetBytes(golden.TrimEnd());
        foreach (var length in Places(bytes.Length))
        {
            var reading = form.Read(bytes.AsSpan(0, length));
            reading.IsLoaded.Should().BeFalse();
            reading.Problems.Single().Kind.Should().Be(JsonProblemKind.Damaged);
            reading.Problems.Single().Line.Should().BePositive();
        }
    }

    [Fact]
    public void AByteIsAnotherOne()
    {
        var bytes = Encoding.UTF8.GetBytes(form.Write(form.Read(golden).Value));
        byte[] others = [(byte)'"', (byte)'}', (byte)'9', 0xFF];
        foreach (var at in Places(bytes.Length))
        {
            var before = bytes[at];
            bytes[at] = others[at % others.Length];
            IsWholeOrRefused(form.Read(bytes));
            bytes[at] = before;
        }
    }

    [Fact]
    public void EachTextIsAHardOne()
    {
        var loaded = 0;
        foreach (var (place, property) in OnceOfEachKind())
        {
            if (property.PropertyType != typeof(string))
                continue;
            var (before, after) = Around(place);
            foreach (var hard in HardTexts)
            {
                var escaped = StoredShapes.Escaped(hard);
                var reading = form.Read($"{before}{escaped}{after}");
                IsWholeOrRefused(reading);
                if (!reading.TryGetValue(out var value))
                    continue;
                form.Write(value).Should().Contain($"\"{place[^1]}\":{escaped}");
                loaded++;
            }
        }
        HoldsTexts.Should().Be(loaded > 0);
    }

    [Fact]
    public void EachMemberIsTakenOut()
    {
        var read = 0;
        foreach (var (place, property) in Members())
        {
            var reading = form.Read(Changed(place, (holder, name) => holder.Remove(name)));
            IsWholeOrRefused(reading);
            var mayBeNull =
                property.PropertyType == typeof(bool)
                || shapes.Item(property.PropertyType) is not null
                || nullability.Create(property).ReadState == NullabilityState.Nullable;
            if (!mayBeNull)
                reading.IsLoaded.Should().BeFalse($"{string.Join('.', place)} has to be there");
            read++;
        }
        read.Should().BeGreaterThan(3);
    }

    [Fact]
    public void EachMemberIsThereTwice()
    {
        foreach (var (place, _) in Members())
        {
            var text = Changed(place, (holder, name) => holder.Add("TWICE", holder[name]!.DeepClone()));
            var problems = form.Read(text.Replace("\"TWICE\"", $"\"{place[^1]}\"")).Problems;
            problems.Should().ContainSingle(problem => problem.Kind == JsonProblemKind.Repeated);
        }
    }

    [Fact]
    public void EachValueIsAnotherOne()
    {
        // What is of a wrong type at one place of a kind is so at another.
        var wrong = new HashSet<(PropertyInfo Kind, string Other)>();
        foreach (var (place, property) in OnceOfEachKind())
        {
            var (before, after) = Around(place);
            foreach (var other in Others)
            {
                if (wrong.Contains((property, other)))
                    continue;
                var reading = form.Read(before + other + after);
                IsWholeOrRefused(reading);
                if (reading.Problems is [{ Kind: JsonProblemKind.WrongType }])
                    wrong.Add((property, other));
            }
        }
    }

    [Fact]
    public void EachItemOfAListIsTakenOutOrAnotherOne()
    {
        foreach (var (place, property) in OnceOfEachKind())
        {
            if (shapes.Item(property.PropertyType) is null)
                continue;
            IsWholeOrRefused(form.Read(Changed(place, (holder, name) => holder[name]!.AsArray().RemoveAt(0))));
            IsWholeOrRefused(
                form.Read(Changed(place, (holder, name) => holder[name]!.AsArray().Add(holder[name]![0]!.DeepClone())))
            );
            var (before, after) = Around([.. place, 0]);
            foreach (var other in Others)
                IsWholeOrRefused(form.Read(before + other + after));
        }
    }

    // Whether it holds a text that may be anything.
    private protected virtual bool HoldsTexts => true;

    private static IEnumerable<int> Places(int length)
    {
        // An odd step, so that bytes and what they become meet in all ways.
        var step = (length / MostPlaces) | 1;
        for (var at = 0; at < length; at += step)
            yield return at;
    }

    private void IsWholeOrRefused(JsonReading<T> reading)
    {
        reading.IsLoaded.Should().Be(reading.Problems.Count == 0);
        if (reading.TryGetValue(out var value))
        {
            form.Read(form.Write(value)).Value.Should().Be(value);
            return;
        }
        foreach (var problem in reading.Problems)
        {
            problem.Path.Should().StartWith("$");
            problem.Message.Should().NotContain("Parameter '");
            (problem.Kind == JsonProblemKind.Damaged).Should().Be(problem.Line is not null);
        }
    }

    // The text around a value, so that others can stand there.
    private (string Before, string After) Around(object[] place)
    {
        const string mark = "OTHER";
        var text = Changed(
            place,
            (holder, name) =>
            {
                if (place[^1] is int index)
                    holder[name]![index] = mark;
                else
                    holder[name] = mark;
            }
        );
        var at = text.IndexOf($"\"{mark}\"", StringComparison.Ordinal);
        return (text[..at], text[(at + mark.Length + 2)..]);
    }

    private string Changed(object[] place, Action<JsonObject, string> change)
    {
        var changed = root.DeepClone();
        var holder = changed;
        var member = Array.FindLastIndex(place, step => step is string);
        foreach (var step in place[..member])
            holder = step is int index ? holder![index] : holder![(string)step];
        change(holder!.AsObject(), (string)place[member]);
        return changed.ToJsonString();
    }

    private List<(object[] Place, PropertyInfo Property)> Members() => [.. MembersOf(shapes.Root.Type, root, [])];

    // The first and the last place of each member of each type: the others would tell the same again.
    private IEnumerable<(object[] Place, PropertyInfo Property)> OnceOfEachKind() =>
        Members()
            .GroupBy(member => (member.Property.DeclaringType, member.Property.Name))
            .SelectMany(kind => kind.Count() == 1 ? kind.Take(1) : [kind.First(), kind.Last()]);

    private IEnumerable<(object[] Place, PropertyInfo Property)> MembersOf(Type type, JsonNode node, object[] place)
    {
        if (node is JsonArray list)
            return list.SelectMany((item, index) => MembersOf(shapes.Item(type)!, item!, [.. place, index]));
        if (node is not JsonObject holder)
            return [];
        return shapes
            .ShapeOf(Nullable.GetUnderlyingType(type) ?? type)
            .Type.GetProperties()
            .Select(property =>
                (Name: char.ToLowerInvariant(property.Name[0]) + property.Name[1..], Property: property)
            )
            .Where(member => holder.ContainsKey(member.Name))
            .SelectMany(member =>
                MembersOf(member.Property.PropertyType, holder[member.Name]!, [.. place, member.Name])
                    .Prepend(([.. place, member.Name], member.Property))
            );
    }
}
