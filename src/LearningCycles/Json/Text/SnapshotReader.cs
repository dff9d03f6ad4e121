using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningCycles.Json.Text;

/// <summary>Reads a snapshot: the text is parsed, its schema version asked, its shape checked, and only then is anything made of it.</summary>
internal static class SnapshotReader
{
    private const string Version = "schemaVersion";

    /// <summary>The snapshot, or null with the problems.</summary>
    internal static object? Read(
        JsonTypeInfo stored,
        TypeForms forms,
        int maximumLength,
        int currentVersion,
        ReadOnlyMemory<byte> utf8,
        ProblemList problems
    )
    {
        using var document = Parse(utf8, maximumLength, problems);
        if (document is null || !IsReadable(document.RootElement, currentVersion, problems))
            return null;
        var whole = new ArrayBufferWriter<byte>(utf8.Length);
        using (var output = new Utf8JsonWriter(whole))
            new ShapeReader(forms, output, problems).Read(stored.Type, document.RootElement);
        if (problems.Count > 0)
            return null;
        try
        {
            return JsonSerializer.Deserialize(whole.WrittenSpan, stored);
        }
        catch (Exception refusal) when (GuardFinder.IsRefusal(refusal))
        {
            using var checkedDocument = JsonDocument.Parse(whole.WrittenMemory);
            new GuardFinder(forms, problems).Find(stored.Type, checkedDocument.RootElement);
            // What one object refuses, it also refuses when asked alone.
            return problems.Count > 0
                ? null
                : throw new InvalidOperationException("A refusal was not found again.", refusal);
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, int maximumLength, ProblemList problems)
    {
        if (utf8.Length > maximumLength)
        {
            problems.Add(
                JsonProblemKind.TooLong,
                InvariantText.Of(
                    $"the text has {utf8.Length} bytes, more than {maximumLength}.\nMaybe it holds several subjects? Each is read alone."
                )
            );
            return null;
        }
        try
        {
            return JsonDocument.Parse(Utf8Text.WithoutMark(utf8), new() { MaxDepth = LearningCyclesJson.MaximumDepth });
        }
        catch (JsonException damage)
        {
            problems.Add(
                Utf8Text.Damaged(
                    (damage.LineNumber ?? 0) + 1,
                    (damage.BytePositionInLine ?? 0) + 1,
                    InvariantText.Of($"the text is no JSON, or nested deeper than {LearningCyclesJson.MaximumDepth},")
                )
            );
            return null;
        }
    }

    // A newer form may mean anything by its members, so nothing else is said about it.
    private static bool IsReadable(JsonElement root, int currentVersion, ProblemList problems)
    {
        // ShapeReader says what is wrong with it.
        if (
            root.ValueKind != JsonValueKind.Object
            || Find(root) is not { ValueKind: JsonValueKind.Number } element
            || !element.TryGetInt32(out var version)
        )
            return true;
        problems.Enter(Version);
        if (version > currentVersion)
            problems.Add(
                JsonProblemKind.NewerSchema,
                InvariantText.Of(
                    $"the schema version is {version}, and this version of the library reads up to {currentVersion}.\nMaybe it was written by a newer version? Update the library."
                )
            );
        else if (version < 1)
            problems.Add(
                JsonProblemKind.UnknownSchema,
                InvariantText.Of(
                    $"the schema version is {version}, which was never written; known are 1 to {currentVersion}.\nMaybe the number was lost on the way?"
                )
            );
        problems.Leave();
        return problems.Count == 0;
    }

    private static JsonElement? Find(JsonElement root)
    {
        foreach (var member in root.EnumerateObject())
        {
            if (string.Equals(EscapedText.NameOf(member), Version, StringComparison.Ordinal))
                return member.Value;
        }
        return null;
    }
}
