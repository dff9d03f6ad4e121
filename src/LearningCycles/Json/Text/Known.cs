using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LearningCycles.Json.Text;

/// <summary>All types that are stored, and how.</summary>
internal static class Known
{
    private static readonly JsonConverter[] Forms = [.. ValueForms.All, .. IdForms.All, .. ListForms.All];

    private static readonly Dictionary<Type, JsonConverter> FormOf = Forms.ToDictionary(form => form.Type!);

    /// <summary>The stored types.</summary>
    internal static JsonContext Types { get; } = new(Options());

    /// <summary>The form of a type that is written as a text, or null.</summary>
    internal static IWordForm? Word(Type type) => FormOf.GetValueOrDefault(type) as IWordForm;

    /// <summary>The type of a list's items, or null when the type is no list.</summary>
    internal static Type? Item(Type type) => (FormOf.GetValueOrDefault(type) as IListForm)?.Item;

    /// <summary>The members that are stored. What is computed from them is not.</summary>
    internal static IEnumerable<JsonPropertyInfo> Members(JsonTypeInfo type) =>
        type.Kind == JsonTypeInfoKind.Object
            ? type.Properties.Where(member => !ComputedMembers.All.Contains((type.Type, member.Name)))
            : throw new InvalidOperationException(
                $"{type.Type} has no form.\nMaybe it is missing in {nameof(ListForms)} or {nameof(IdForms)}?"
            );

    /// <summary>What the compiler told about a type.</summary>
    internal static JsonTypeInfo TypeOf(Type type) => Types.Options.GetTypeInfo(type);

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            MaxDepth = LearningCyclesJson.MaximumDepth,
        };
        foreach (var form in Forms)
            options.Converters.Add(form);
        return options;
    }
}
