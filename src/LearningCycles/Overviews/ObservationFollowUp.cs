using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>What followed an observation that was done.</summary>
/// <param name="On">The day of the lesson.</param>
/// <param name="HasFeedback">Whether feedback was given that names something to do.</param>
/// <param name="WasDebriefed">Whether a 1:1 talked about an observation since.</param>
/// <param name="SchoolDaysSince">How many school days passed since.</param>
public sealed record ObservationFollowUp(LocalDate On, bool HasFeedback, bool WasDebriefed, int SchoolDaysSince)
{
    /// <summary>The day, and what followed.</summary>
    public override string ToString() =>
        InvariantText.Of($"{On}: feedback {HasFeedback}, debrief {WasDebriefed}, school days {SchoolDaysSince}");
}
