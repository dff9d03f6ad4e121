namespace LearningCycles.Machines;

/// <summary>Refuses a snapshot whose schema version or history no subject can have.</summary>
internal static class SnapshotGuard
{
    /// <summary>Checks what every snapshot holds.</summary>
    /// <param name="what">What the snapshot is of, to begin the message: <c>Next step s1</c>.</param>
    /// <param name="schemaVersion">The snapshot's.</param>
    /// <param name="currentSchemaVersion">The one that this version of the library writes and reads.</param>
    /// <param name="brokenHistory">What <see cref="StageMap{TStage,TMove}.FindBrokenHistory" /> said.</param>
    internal static void Check(string what, int schemaVersion, int currentSchemaVersion, BrokenHistory? brokenHistory)
    {
        if (schemaVersion != currentSchemaVersion)
            throw Wrong(
                what,
                InvariantText.Of($"has schema version {schemaVersion}, not {currentSchemaVersion}"),
                schemaVersion > currentSchemaVersion
                    ? "it was written by a newer version of the library?"
                    : "the number was lost on the way? No version of the library ever wrote this one."
            );
        if (brokenHistory is { } broken)
            throw new SnapshotRefusedException($"{what} {broken.Text}") { Member = broken.Member };
    }

    /// <summary>The exception for a snapshot that no subject can have written.</summary>
    /// <param name="what">What the snapshot is of.</param>
    /// <param name="has">What it has that cannot be.</param>
    /// <param name="maybe">What may have happened.</param>
    /// <param name="member">The member that is wrong, as a stored text names it; null when it is several together.</param>
    internal static SnapshotRefusedException Wrong(string what, string has, string maybe, string? member = null) =>
        new($"{what} {has}.\nMaybe {maybe}") { Member = member };
}
