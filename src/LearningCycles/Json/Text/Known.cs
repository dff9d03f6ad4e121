using System.Text.Json.Serialization.Metadata;
using LearningCycles.Frameworks;

namespace LearningCycles.Json.Text;

/// <summary>All types that the core stores, and how.</summary>
internal static class Known
{
    private static readonly StoredTypes Stored = StoredTypes
        .Of([.. ValueForms.All, .. IdForms.All, .. ListForms.All], ComputedMembers.All)
        .WithStandIn<IndicatorChange, StoredIndicatorChange>(StoredIndicatorChange.Of, stored => stored.ToValue());

    /// <summary>The stored types.</summary>
    internal static JsonContext Types { get; } = new(Stored.ToOptions());

    /// <summary>How each of them is written.</summary>
    internal static TypeForms Forms { get; } = new(Stored, Types.Options);

    internal static IWordForm? Word(Type type) => Forms.Word(type);

    internal static Type? Item(Type type) => Forms.Item(type);

    internal static IReadOnlyList<JsonPropertyInfo> Members(JsonTypeInfo type) => Forms.Members(type);

    internal static JsonTypeInfo TypeOf(Type type) => Forms.TypeOf(type);
}
