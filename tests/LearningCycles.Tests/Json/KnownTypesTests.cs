using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LearningCycles.Agreements;
using LearningCycles.Json;
using LearningCycles.Json.Text;
using LearningCycles.Testing;

namespace LearningCycles.Tests.Json;

/// <summary>Every stored type has its form; a failure says which line to add.</summary>
public class KnownTypesTests
{
    private static IEnumerable<JsonTypeInfo> Roots =>
        typeof(LearningCyclesJson)
            .GetProperties()
            .Select(property => property.GetValue(null)!)
            .Select(form =>
                (JsonTypeInfo)
                    form.GetType()
                        .GetProperty("Stored", BindingFlags.NonPublic | BindingFlags.Instance)!
                        .GetValue(form)!
            );

    [Fact]
    public void TheTestsRunWithoutReflectionForJson() => JsonSerializer.IsReflectionEnabledByDefault.Should().BeFalse();

    [Fact]
    public void EveryStoredTypeHasAForm() =>
        string.Join("\n", Walked().Missing.Order(StringComparer.Ordinal)).Should().BeEmpty();

    [Fact]
    public void EveryMemberThatIsComputedIsLeftOut() =>
        string.Join("\n", Walked().Computed.Order(StringComparer.Ordinal)).Should().BeEmpty();

    [Fact]
    public void NoFormIsForNothing()
    {
        var (_, _, seen) = Walked();
        ListForms.All.Concat(IdForms.All).Select(form => form.Type!).Except(seen).Should().BeEmpty();
        ComputedMembers.All.Select(member => member.Type).Except(seen).Should().BeEmpty();
    }

    [Fact]
    public void EverySnapshotIsStored() =>
        typeof(LearningCyclesJson)
            .Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Snapshot", StringComparison.Ordinal) && type.IsSealed)
            .Except(Roots.Select(root => root.Type))
            .Select(type =>
                $"add [JsonSerializable(typeof({type.Name}))] to JsonContext, and a form to LearningCyclesJson"
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void EveryStoredMemberIsInAGoldenFile()
    {
        var written = new HashSet<(Type Type, string Member)>();
        var roots = Roots.ToList();
        foreach (var file in Directory.GetFiles(Path.Combine(ApprovedText.SolutionFolder(), GivenJson.GoldenFolder)))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            // A file is of the type that has all its members, and the fewest others.
            var names = document.RootElement.EnumerateObject().Select(member => member.Name).ToList();
            Look(
                roots
                    .Where(root => !names.Except(Known.Members(root).Select(member => member.Name)).Any())
                    .MinBy(root => root.Properties.Count)!
                    .Type,
                document.RootElement
            );
        }
        Walked()
            .Seen.Where(type => Known.Item(type) is null && Known.Word(type) is null && type.IsClass)
            .SelectMany(type => Known.Members(Known.TypeOf(type)).Select(member => (type, member.Name)))
            .Except(written)
            .Should()
            // The text of an amendment goes into its version.
            .Equal((typeof(AgreementMoveDetails), "text"));

        void Look(Type type, JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Look(Known.Item(type)!, item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in Known.Members(Known.TypeOf(type)))
                {
                    if (!element.TryGetProperty(member.Name, out var value))
                        continue;
                    written.Add((type, member.Name));
                    Look(member.PropertyType, value);
                }
            }
        }
    }

    // Left out is an empty list, so a list that may be null would not come back as it was.
    [Fact]
    public void NoStoredListMayBeNull()
    {
        var nullability = new NullabilityInfoContext();
        Walked()
            .Seen.Where(type => Known.Item(type) is null && Known.Word(type) is null && type.IsClass)
            .SelectMany(type => type.GetProperties())
            .Where(property =>
                Known.Item(property.PropertyType) is not null
                && nullability.Create(property).ReadState == NullabilityState.Nullable
            )
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void NothingIsStoredDeeperThanIsRead() =>
        GivenJson
            .Golden("cycle")
            .Split('\n')
            .Max(line => line.TakeWhile(c => c == ' ').Count() / 2)
            .Should()
            .BeLessThan(12);

    private static (List<string> Missing, List<string> Computed, HashSet<Type> Seen) Walked()
    {
        List<string> missing = [],
            computed = [];
        var seen = new HashSet<Type>();
        var open = new Queue<Type>(Roots.Select(root => root.Type));
        while (open.TryDequeue(out var next))
        {
            var type = Nullable.GetUnderlyingType(next) ?? next;
            if (!seen.Add(type))
                continue;
            if (Known.Item(type) is { } item)
                open.Enqueue(item);
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
                missing.Add($"add to ListForms: new ListForm<{Name(type.GetGenericArguments()[0])}>(),");
            else if (
                Known.Word(type) is null
                && !type.IsEnum
                && type != typeof(bool)
                && type != typeof(int)
                && type != typeof(decimal)
            )
            {
                if (
                    type.Name.EndsWith("Id", StringComparison.Ordinal)
                    || type.Name.EndsWith("Code", StringComparison.Ordinal)
                )
                    missing.Add($"add to IdForms: Id(text => new {type.Name}(text), id => id.Value),");
                else if (type.Namespace?.StartsWith("LearningCycles", StringComparison.Ordinal) != true)
                    missing.Add($"add a form for {type.FullName} to ValueForms");
                else
                    Look(type);
            }
        }
        return (missing, computed, seen);

        void Look(Type type)
        {
            var told = type.GetConstructors()
                .SelectMany(constructor => constructor.GetParameters())
                .Select(p => p.Name!);
            foreach (var member in Known.Members(Known.TypeOf(type)))
            {
                var property = type.GetProperties()
                    .Single(p => string.Equals(p.Name, member.Name, StringComparison.OrdinalIgnoreCase));
                if (property.SetMethod is null && !told.Contains(member.Name, StringComparer.OrdinalIgnoreCase))
                    computed.Add($"add to ComputedMembers: (typeof({type.Name}), \"{member.Name}\"),");
                else
                    open.Enqueue(member.PropertyType);
            }
        }
    }

    private static string Name(Type type) =>
        type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
}
