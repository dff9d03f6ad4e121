using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Exchange;

/// <summary>Calendars made by hand: what a view does with a session does not depend on how its place was found.</summary>
internal static class HandMadeYear
{
    internal const string Key = "a secret of the tests";

    internal static readonly PersonId Lee = new("u-lee");
    internal static readonly PersonId Ana = new("u-ana");
    internal static readonly PersonId Ben = new("u-ben");

    /// <summary>A Monday; daylight saving time ends in Denver on 2026-11-01.</summary>
    internal static readonly LocalDate October19 = new(2026, 10, 19);

    internal static readonly Instant Published = Instant.FromUtc(2026, 8, 1, 0, 0);
    internal static readonly Instant Replanned = Instant.FromUtc(2026, 10, 5, 14, 30);
    internal static readonly Publication AtCole = new("coaching.cole.example", Published);

    internal static SchoolCalendar School(string name) =>
        SchoolCalendar.Create(name, DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 17), new(2027, 5, 28));

    internal static CoachingPlan Plan { get; } =
        new(
            new("cole-2026-27"),
            School("Cole"),
            [new(Lee, Ana, Cadence.Weekly(30)), new(Lee, Ben, Cadence.Weekly(30))]
        );

    internal static CoachingCalendar Year(ValueList<CoachingSession> sessions, params CancelledSession[] cancelled) =>
        new(Plan, sessions, []) { Cancelled = [.. cancelled] };

    /// <summary>The 1:1 of a week with Ana, regularly on Tuesdays at 10:00.</summary>
    internal static CoachingSession OneOnOne(LocalDate monday, PersonId? teacher = null)
    {
        var regular = new RegularTime(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0));
        var nominal = monday.PlusDays(1) + regular.At;
        return new(
            new(SessionKey.OneOnOne(Lee, teacher ?? Ana, monday), 30, monday, monday.PlusDays(4))
            {
                Week = monday,
                Regular = regular,
                Nominal = nominal,
            },
            nominal
        );
    }

    internal static PlannedSession InCycle(SessionKind kind, int cycle, int number, PersonId? teacher = null) =>
        new(SessionKey.InCycle(Lee, teacher ?? Ana, kind, cycle, number), 45, October19, October19.PlusDays(25))
        {
            Cycle = cycle,
            Number = number,
        };

    internal static CoachingSession Moved(this CoachingSession session, Instant at) =>
        session with
        {
            Start = session.Start.PlusHours(3),
            Sequence = session.Sequence + 1,
            ChangedAt = at,
        };

    internal static CancelledSession Cancelled(this CoachingSession session, string because, Instant at) =>
        new(session with { Sequence = session.Sequence + 1, ChangedAt = at }, because);
}
