using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>What followed when a relationship was marked as strained; only for those who may know of the mark.</summary>
/// <param name="Since">The day on which it was marked.</param>
/// <param name="IsEarly">Whether that was in the first weeks of the school year.</param>
/// <param name="HasRequest">Whether a support request about the teacher is open, or was raised since and not withdrawn.</param>
/// <param name="SchoolDaysSince">How many school days passed since.</param>
public sealed record StrainFollowUp(LocalDate Since, bool IsEarly, bool HasRequest, int SchoolDaysSince)
{
    /// <summary>Nothing of it: a text may be written to a log, and the mark is private.</summary>
    public override string ToString() => nameof(StrainFollowUp);
}
