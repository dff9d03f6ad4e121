using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Json;
using LearningCycles.Json.Text;
using LearningCycles.Meetings;

namespace LearningCycles.Tests.Json;

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

    private readonly JsonForm<T> form;
    private readonly string golden;
    private readonly NullabilityInfoContext nullability = new();

    private protected SpoiltTextContract(JsonForm<T> form, string golden)
    {
        this.form = form;
        this.golden = GivenJson.Golden(golden);
    }

    private protected abstract Type Stored { get; }

    [Fact]
    public void CutOffAtEveryByte()
    {
        var bytes = Encoding.UTF8.GetBytes(golden.TrimEnd());
        for (var length = 0; length < bytes.Length; length++)
        {
            var reading = form.Read(bytes.AsSpan(0, length));
            reading.IsLoaded.Should().BeFalse();
            reading.Problems.Single().Kind.Should().Be(JsonProblemKind.Damaged);
            reading.Problems.Single().Line.Should().BePositive();
        }
    }

    [Fact]
    public void EachByteIsAnotherOne()
    {
        var bytes = Encoding.UTF8.GetBytes(form.Write(form.Read(golden).Value));
        foreach (var other in "\"}9"u8.ToArray().Append((byte)0xFF))
        {
            for (var at = 0; at < bytes.Length; at++)
            {
                var before = bytes[at];
                bytes[at] = other;
                IsWholeOrRefused(form.Read(bytes));
                bytes[at] = before;
            }
        }
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
                || Known.Item(property.PropertyType) is not null
                || nullability.Create(property).ReadState == NullabilityState.Nullable;
            if (!mayBeNull)
                reading.IsLoaded.Should().BeFalse($"{string.Join('.', place)} has to be there");
            read++;
        }
        read.Should().BeGreaterThan(10);
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
        foreach (var (place, _) in Members())
        {
            foreach (var other in Others)
                IsWholeOrRefused(
                    form.Read(Changed(place, (holder, name) => holder[name] = "OTHER").Replace("\"OTHER\"", other))
                );
        }
    }

    [Fact]
    public void EachItemOfAListIsTakenOutOrAnotherOne()
    {
        foreach (var (place, property) in Members())
        {
            if (Known.Item(property.PropertyType) is null)
                continue;
            IsWholeOrRefused(form.Read(Changed(place, (holder, name) => holder[name]!.AsArray().RemoveAt(0))));
            IsWholeOrRefused(
                form.Read(Changed(place, (holder, name) => holder[name]!.AsArray().Add(holder[name]![0]!.DeepClone())))
            );
            foreach (var other in Others)
                IsWholeOrRefused(
                    form.Read(Changed(place, (holder, name) => holder[name]![0] = "OTHER").Replace("\"OTHER\"", other))
                );
        }
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

    private string Changed(object[] place, Action<JsonObject, string> change)
    {
        var root = JsonNode.Parse(golden)!;
        var holder = root;
        foreach (var step in place[..^1])
            holder = step is int index ? holder![index] : holder![(string)step];
        change(holder!.AsObject(), (string)place[^1]);
        return root.ToJsonString();
    }

    private List<(object[] Place, PropertyInfo Property)> Members() =>
        [.. MembersOf(Stored, JsonNode.Parse(golden)!, [])];

    private static IEnumerable<(object[] Place, PropertyInfo Property)> MembersOf(
        Type type,
        JsonNode node,
        object[] place
    )
    {
        if (node is JsonArray list)
            return list.SelectMany((item, index) => MembersOf(Known.Item(type)!, item!, [.. place, index]));
        if (node is not JsonObject holder)
            return [];
        return type.GetProperties()
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

public class SpoiltCycleTests() : SpoiltTextContract<LearningCycle>(LearningCyclesJson.Cycle, "cycle")
{
    private protected override Type Stored => typeof(CycleSnapshot);
}

public class SpoiltNextStepTests() : SpoiltTextContract<NextStep>(LearningCyclesJson.NextStep, "next-step")
{
    private protected override Type Stored => typeof(NextStepSnapshot);
}

public class SpoiltFrameworkTests() : SpoiltTextContract<Framework>(LearningCyclesJson.Framework, "framework")
{
    private protected override Type Stored => typeof(FrameworkSnapshot);
}
