namespace LearningCycles.Machines;

/// <summary>A snapshot was read that no subject can have written: of another schema version, or with a history or content that cannot be.</summary>
public sealed class SnapshotRefusedException : ArgumentException
{
    /// <summary>An exception with what is wrong, and what may have happened.</summary>
    public SnapshotRefusedException(string message)
        : base(message) { }
}
