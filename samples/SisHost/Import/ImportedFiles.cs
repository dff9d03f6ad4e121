namespace LearningCycles.Samples.SisHost.Import;

/// <summary>The files of an export by name (without a folder, in any case), or why they cannot be taken.</summary>
/// <param name="Files">Name to content; empty when refused.</param>
/// <param name="Refusal">Why nothing was taken, and what to do; null when the files were taken.</param>
/// <param name="Remarks">What was left out, and why.</param>
public sealed record ImportedFiles(
    IReadOnlyDictionary<string, byte[]> Files,
    string? Refusal,
    ValueList<string> Remarks
)
{
    /// <summary>The kinds of file that an import reads; others are left out.</summary>
    private static readonly ValueList<string> Kinds = [".csv", ".json", ".jsonl", ".ndjson", ".ics"];

    /// <summary>Whether the files were taken.</summary>
    public bool IsTaken => Refusal is null;

    internal static ImportedFiles Refuse(string what, string advice) => new(NewMap(), $"{what}\nMaybe {advice}?", []);

    internal static bool IsOfAKind(string name) =>
        Kinds.Any(kind => name.EndsWith(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Names of files differ by system in their case alone.</summary>
    internal static Dictionary<string, byte[]> NewMap() => new(StringComparer.OrdinalIgnoreCase);
}
