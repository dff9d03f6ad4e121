using System.Reflection;
using System.Text.Json;

namespace LearningCycles.Testing;

/// <summary>Goes through all types that some forms store, and finds what is lacking.</summary>
internal sealed class StoredTypeWalk
{
    private readonly IReadOnlyList<StoredShapes> roots;
    private readonly StoredShapes shapes;

    /// <param name="forms">Forms with the same stored types.</param>
    public StoredTypeWalk(IReadOnlyList<object> forms)
    {
        roots = [.. forms.Select(form => new StoredShapes(form))];
        shapes = roots[0];
        var open = new Queue<Type>(roots.Select(root => root.Root.Type));
        while (open.TryDequeue(out var next))
        {
            var type = Nullable.GetUnderlyingType(next) ?? next;
            if (!Seen.Add(type))
                continue;
            if (shapes.Item(type) is { } item)
                open.Enqueue(item);
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
                Lists.Add(type.GetGenericArguments()[0]);
            else if (!IsPlain(type))
                Look(type, open);
        }
    }

    /// <summary>All types that are stored.</summary>
    public HashSet<Type> Seen { get; } = [];

    /// <summary>Types whose lists lack a form.</summary>
    public List<Type> Lists { get; } = [];

    /// <summary>Ids and codes that lack a form.</summary>
    public List<Type> Ids { get; } = [];

    /// <summary>Types of others that lack a form.</summary>
    public List<Type> Others { get; } = [];

    /// <summary>Members that are computed, and not left out.</summary>
    public List<(Type Type, string Name)> Computed { get; } = [];

    /// <summary>Lists that may be null. Left out is an empty list, so such a list would not come back as it was.</summary>
    public IEnumerable<PropertyInfo> ListsThatMayBeNull
    {
        get
        {
            var nullability = new NullabilityInfoContext();
            return Seen.Where(shapes.IsObject)
                .SelectMany(type => shapes.ShapeOf(type).Type.GetProperties())
                .Where(property =>
                    shapes.Item(property.PropertyType) is not null
                    && nullability.Create(property).ReadState == NullabilityState.Nullable
                );
        }
    }

    /// <summary>The stored members that no file of a folder holds.</summary>
    public IEnumerable<(Type Type, string Name)> NotIn(string folder)
    {
        var written = new HashSet<(Type Type, string Member)>();
        foreach (var file in Directory.GetFiles(folder, "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            // A file is of the type that has all its members, and the fewest others.
            var names = document.RootElement.EnumerateObject().Select(member => member.Name).ToList();
            Look(
                roots
                    .Where(root => !names.Except(shapes.Members(root.Root).Select(member => member.Name)).Any())
                    .MinBy(root => root.Root.Properties.Count)!
                    .Root.Type,
                document.RootElement
            );
        }
        return Seen.Where(shapes.IsObject)
            .SelectMany(type => shapes.Members(shapes.ShapeOf(type)).Select(member => (type, member.Name)))
            .Except(written);

        void Look(Type type, JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Look(shapes.Item(type)!, item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in shapes.Members(shapes.ShapeOf(type)))
                {
                    if (!element.TryGetProperty(member.Name, out var value))
                        continue;
                    written.Add((type, member.Name));
                    Look(member.PropertyType, value);
                }
            }
        }
    }

    /// <summary>A type as it is written in code.</summary>
    public static string Name(Type type) =>
        type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;

    private bool IsPlain(Type type) =>
        shapes.IsWord(type) || type.IsEnum || type == typeof(bool) || type == typeof(int) || type == typeof(decimal);

    private void Look(Type type, Queue<Type> open)
    {
        if (type.Name.EndsWith("Id", StringComparison.Ordinal) || type.Name.EndsWith("Code", StringComparison.Ordinal))
        {
            Ids.Add(type);
            return;
        }
        if (type.Namespace?.StartsWith("LearningCycles", StringComparison.Ordinal) != true)
        {
            Others.Add(type);
            return;
        }
        var shape = shapes.ShapeOf(type);
        var told = shape.Type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).ToList();
        foreach (var member in shapes.Members(shape))
        {
            var property = shape
                .Type.GetProperties()
                .Single(p => string.Equals(p.Name, member.Name, StringComparison.OrdinalIgnoreCase));
            if (
                property.SetMethod is null
                && !told.Exists(p => string.Equals(p.Name, member.Name, StringComparison.OrdinalIgnoreCase))
            )
                Computed.Add((shape.Type, member.Name));
            else
                open.Enqueue(member.PropertyType);
        }
    }
}
