using LearningCycles.Rules;

namespace LearningCycles.Overviews;

/// <summary>Looks at the demands of all leads together, before they are put on calendars.</summary>
/// <example>
/// <code>
/// var refused = CalendarReview.Publish([
///     new(lee, ana, DemandKind.Observation, new(2026, 9, 29), minutes: 50, start: new(10, 0)),
///     new(new("pat"), ana, DemandKind.Observation, new(2026, 9, 29), minutes: 50, start: new(10, 30))]);
/// foreach (var violation in refused.Violations)
///     Console.WriteLine(violation);
/// // CAD-04 required: overlapping: ana + lee (2026-09-29 10:00) / ana + pat (2026-09-29 10:30)
/// // CAD-06 advice: observations a day over 1: ana (2026-09-29): 2
/// </code>
/// </example>
public static class CalendarReview
{
    /// <summary>Publishes a shared calendar, or refuses it with everything that is wrong.</summary>
    /// <param name="demands">The demands of all leads, in any order.</param>
    /// <param name="shown">What the shared calendar would show; <see cref="IltProjection.Of" /> the demands when null.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">Who is busy when, and which days are school days; nothing when null.</param>
    public static Decision<IltProjection> Publish(
        ValueList<CoachingDemand> demands,
        IltProjection? shown = null,
        CalendarReviewPolicy? policy = null,
        CalendarReviewFacts? facts = null
    )
    {
        var projection = shown ?? IltProjection.Of(demands);
        var asked = policy ?? CalendarReviewPolicy.Default;
        return Decision<IltProjection>.Of(
            asked.Rules.Check(
                CalendarReviewMove.Publish,
                new(demands, projection, asked, facts ?? CalendarReviewFacts.None)
            ),
            () => projection
        );
    }
}
