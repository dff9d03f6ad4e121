using LearningCycles.Frameworks;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>
/// Formal feedback to a teacher on one indicator. It may only cite what the teacher released, so that coaching does not turn into evaluation unseen.
/// </summary>
public sealed record FormalFeedback
{
    /// <summary>Formal feedback.</summary>
    public sealed record CitedEvidence
{
    /// <summary>Writes it down.</summary>
    /// <param name="description">What it is, such as <c>video of 2026-09-21</c>.</param>
    /// <param name="releasedOn">The day on which the teacher released it; null while not released.</param>
    public CitedEvidence(string description, LocalDate? releasedOn = null)
    {
        Description = Guard.Against.Null(description);
        ReleasedOn = releasedOn;
    }

    /// <summary>What it is, such as <c>video of 2026-09-21</c>.</summary>
    public string Description { get; }

    /// <summary>The day on which the teacher released it; null while not released.</summary>
    public LocalDate? ReleasedOn { get; }
}
