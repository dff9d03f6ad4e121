using LearningCycles.Calendar.Cadences.Placing;
using LearningCycles.Overviews;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What the core's review of calendars asks for, from a plan and its calendar.</summary>
/// <remarks><c>CalendarReview.Publish(CoachingDemands.Of(calendar), null, CoachingDemands.PolicyOf(plan), CoachingDemands.FactsOf(plan))</c>.</remarks>
/// <example>
/// <code>
/// var published = CalendarReview.Publish(
///     CoachingDemands.Of(calendar), null, CoachingDemands.PolicyOf(plan), CoachingDemands.FactsOf(plan));
/// Console.WriteLine(published.IsAccepted ? "may be published" : published.Violations[0]); // may be published
/// Console.WriteLine(CoachingDemands.Of(calendar.Sessions[0])); // dee + lee (2026-08-24 08:50): OneOnOne, 30 minutes
/// </code>
/// </example>
public static class CoachingDemands
{
    /// <summary>Every placed session as a demand, in the calendar's order; a meeting that a 1:1 takes in is none of its own.</summary>
    public static ValueList<CoachingDemand> Of(CoachingCalendar calendar) =>
        Guard.Against.Null(calendar).Sessions.Select(Of).ToValueList();

    /// <summary>The demand that a session is. What is neither a 1:1 nor an observation is a further coaching session.</summary>
    /// <exception cref="ArgumentException">The session does not end on its day.</exception>
    public static CoachingDemand Of(CoachingSession session) =>
        new(
            Guard.Against.Null(session).Lead,
            session.Teacher,
            session.Kind switch
            {
                SessionKind.OneOnOne => DemandKind.OneOnOne,
                SessionKind.Observation => DemandKind.Observation,
                _ => DemandKind.CoachingSession,
            },
            session.Start.Date,
            session.Plan.Minutes,
            session.Start.TimeOfDay
        );

    /// <summary>The guide's rules with the plan's caps as their numbers (rule CAD-06).</summary>
    public static CalendarReviewPolicy PolicyOf(CoachingPlan plan) =>
        CalendarReviewPolicy.Default with
        {
            MaximumObservationsADay = Guard.Against.Null(plan).Caps.ObservationsPerDay,
            MaximumDemandsAWeek = plan.Caps.TeacherPerWeek,
        };

    /// <summary>When the plan's people are busy, without why, and which days are school days: those on which staff are in at one of its schools (rule CAD-04).</summary>
    /// <remarks>A day on which staff are in and students are not is one, for a meeting can be held on it.</remarks>
    public static CalendarReviewFacts FactsOf(CoachingPlan plan)
    {
        var horizon = new Horizon(Guard.Against.Null(plan));
        var through = new int[horizon.Count + 1];
        for (var day = 0; day < horizon.Count; day++)
            through[day + 1] = through[day] + (Array.Exists(horizon.Years, year => year.ShapeOf(day) >= 0) ? 1 : 0);
        return new()
        {
            Busy = plan
                .People.OrderBy(time => time.Person)
                .SelectMany(time => time.Busy.SelectMany(busy => DaysOf(time, busy, horizon)))
                .ToValueList(),
            CountSchoolDays = (after, until) => Math.Max(0, Through(until) - Through(after)),
        };

        int Through(LocalDate date) => through[Math.Clamp(horizon.IndexOf(date) + 1, 0, horizon.Count)];
    }

    private static IEnumerable<BusyPeriod> DaysOf(PersonTime time, BusyTime busy, Horizon horizon)
    {
        var last = LocalDate.Min(busy.End.Date, horizon.First.PlusDays(horizon.Count - 1));
        for (var date = LocalDate.Max(busy.Start.Date, horizon.First); date <= last; date = date.PlusDays(1))
        {
            var start = date == busy.Start.Date ? busy.Start.TimeOfDay : LocalTime.Midnight;
            var end = date == busy.End.Date ? busy.End.TimeOfDay : LocalTime.MaxValue;
            if (start < end)
                yield return new(time.Person, date, start, end);
        }
    }
}
