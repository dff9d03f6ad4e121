using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningCycles.Json.Text;

/// <summary>The types that one context stores, and how.</summary>
internal sealed class TypeForms(StoredTypes types, JsonSerializerOptions options)
{
    private readonly ConcurrentDictionary<JsonTypeInfo, JsonPropertyInfo[]> members = new();

    /// <summary>The form of a type that is written as a text, or null.</summary>
    internal IWordForm? Word(Type type) => types.FormOf(type) as IWordForm;

    /// <summary>The type of a list's items, or null when the type is no list.</summary>
    internal Type? Item(Type type) => (types.FormOf(type) as IListForm)?.Item;

    /// <summary>The form of a type that is written as another, or null.</summary>
    internal IStandInForm? StandIn(Type type) => types.FormOf(type) as IStandInForm;

    /// <summary>The type whose members are written for a type: itself, or the one that stands in for it.</summary>
    internal JsonTypeInfo ShapeOf(Type type) => TypeOf(StandIn(type)?.Stored ?? type);

    /// <summary>The members that are stored. What is computed from them is not.</summary>
    internal IReadOnlyList<JsonPropertyInfo> Members(JsonTypeInfo type) =>
        members.GetOrAdd(type, static (type, types) => MembersOf(type, types), types);

    /// <summary>What the compiler told about a type.</summary>
    internal JsonTypeInfo TypeOf(Type type) =>
        options.TryGetTypeInfo(type, out var told)
            ? told
            : throw new ArgumentException(
                $"The context tells nothing of {type}.\nMaybe it lacks [JsonSerializable(typeof({type.Name}))]?"
            );

    /// <summary>Refuses a stored type that holds one without a form, before anything is written.</summary>
    internal void CheckAll(JsonTypeInfo root)
    {
        var seen = new HashSet<Type>();
        var open = new Queue<JsonTypeInfo>([root]);
        while (open.TryDequeue(out var type))
        {
            foreach (var member in Members(type))
            {
                var bare = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
                while (Item(bare) is { } item)
                    bare = item;
                if (seen.Add(bare) && !IsPlain(bare))
                    open.Enqueue(ShapeOf(bare));
            }
        }
    }

    private bool IsPlain(Type type) =>
        Word(type) is not null || type.IsEnum || type == typeof(bool) || type == typeof(int) || type == typeof(decimal);

    private static JsonPropertyInfo[] MembersOf(JsonTypeInfo type, StoredTypes types)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            throw new ArgumentException(
                $"{type.Type} has no form.\nMaybe it is a list, an id or a number that {nameof(StoredTypes)} is to be told of?"
            );
        if (types.FindUnknownMember(type.Type, [.. type.Properties.Select(member => member.Name)]) is { } unknown)
            throw new ArgumentException(
                $"{type.Type} has no member '{unknown}' to be left out.\nMaybe its name begins with a small letter, or was changed?"
            );
        return [.. type.Properties.Where(member => !types.IsComputed(type.Type, member.Name))];
    }
}
