namespace LearningCycles.Machines;

/// <summary>A snapshot was read that no subject can have written: of another schema version, or with a history or content that cannot be.</summary>
public sealed class SnapshotRefusedException : ArgumentException
{
    /// <summary>An exception with what is wrong, and what may have happened.</summary>
    public SnapshotRefusedException(string message)
        : base(message) { }

    /// <summary>The member that is wrong, as a stored text names it (<c>history[3]</c>); null when it is several together.</summary>
    public string? Member { get; init; }
}
