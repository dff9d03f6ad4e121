using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>What became of saving.</summary>
public abstract record Saving
{
    private Saving() { }

    /// <summary>It is saved.</summary>
    /// <param name="Version">The version that it has now.</param>
    public sealed record Saved(int Version) : Saving;

    /// <summary>Somebody else saved it in between. Nothing was changed: load it, and decide again.</summary>
    /// <param name="Version">The version that it has now.</param>
    /// <param name="By">Who saved that.</param>
    /// <param name="At">When.</param>
    public sealed record Overtaken(int Version, PersonId By, Instant At) : Saving;
}
