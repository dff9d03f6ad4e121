namespace LearningCycles.Machines;

/// <summary>Refuses a snapshot whose schema version or history no subject can have.</summary>
internal static class SnapshotGuard
{
    /// <summary>Checks what every snapshot holds.</summary>
    /// <param name="what">What the snapshot is of, to begin the message: <c>Next step s1</c>.</param>
    /// <param name="schemaVersion">The snapshot's.</param>
    /// <param name="currentSchemaVersion">The one that this version of the library writes and reads.</param>
    /// <param name="brokenHistory">What <see cref="StageMap{TStage,TMove}.FindBrokenHistory" /> said.</param>
    internal static void Check(string what, int schemaVersion, int currentSchemaVersion, string? brokenHistory)
    {
        if (schemaVersion != currentSchemaVersion)
            throw Wrong(
                what,
                InvariantText.Of($"has schema version {schemaVersion}, not {currentSchemaVersion}"),
                schemaVersion > currentSchemaVersion
                    ? "it was written by a newer version of the library?"
                    : "the number was lost on the way? No version of the library ever wrote this one."
            );
        if (brokenHistory is not null)
            throw new SnapshotRefusedException($"{what} {brokenHistory}");
    }

    /// <summary>The exception for a snapshot that no subject can have written.</summary>
    internal static SnapshotRefusedException Wrong(string what, string has, string maybe) =>
        new($"{what} {has}.\nMaybe {maybe}");
}
