using LearningCycles.Support;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>How a support request stands; only for those who may know of it.</summary>
/// <param name="Id">The request; null for a viewer who may know its state and days only.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="IsOpen">Whether it still waits for an outcome.</param>
/// <param name="RaisedOn">The day on which it was raised.</param>
/// <param name="SchoolDaysSinceUpdate">How many school days passed since a school leader was informed, or since it was raised.</param>
public sealed record SupportFollowUp(
    SupportRequestId? Id,
    SupportStage Stage,
    bool IsOpen,
    LocalDate RaisedOn,
    int SchoolDaysSinceUpdate
)
{
    /// <summary>Nothing of it: a text may be written to a log, and that there is a request is private.</summary>
    public override string ToString() => nameof(SupportFollowUp);
}
