using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences.Replanning;

/// <summary>A school of one week, Monday 2026-09-21 to Friday 2026-09-25, with a cycle that learns from Tuesday to Thursday, and calendars as a host has them in its store.</summary>
internal static class StoredWeek
{
    public static readonly LocalDate Monday = new(2026, 9, 21);
    public static readonly LocalDate Wednesday = Monday.PlusDays(2);
    public static readonly LocalDate Thursday = Monday.PlusDays(3);
    public static readonly LocalDate Friday = Monday.PlusDays(4);

    private static readonly SchoolCalendar Week = SchoolCalendar.Create(
        "Cole",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        Monday,
        Friday
    );

    public static readonly CyclePattern Cycle = new([new(1, Monday, Friday)])
    {
        IntentionDays = 1,
        ReflectionDays = 1,
        Hosting = Hosting.Never,
    };

    /// <summary>A change that is made on a day.</summary>
    public static ReplanOptions On(LocalDate today) => new(today, Instant.FromUtc(2026, 9, 21, 6, 0));

    /// <summary>A week's plan in which no cap is in the way.</summary>
    public static CoachingPlan PlanOf(CyclePattern? cycle, ValueList<CoachingPair> pairs, params PersonTime[] people) =>
        new(new("p"), Week, pairs)
        {
            People = [.. people],
            Cycles = cycle,
            Caps = new()
            {
                TeacherPerDay = 9,
                TeacherPerWeek = 9,
                LeadPerDay = 20,
                LeadPerWeek = 90,
            },
        };

    /// <summary>A pair that meets once in the week.</summary>
    public static CoachingPair Pair(PersonId teacher, bool runsCycles = true) =>
        new(Lee, teacher, Cadence.Weekly(30)) { RunsCycles = runsCycles };

    /// <summary>A lead with half hours in which to observe, who may meet at any time.</summary>
    public static PersonTime Observing(params AvailabilityWindow[] windows) => new(Lee) { Observing = [.. windows] };

    /// <summary>A teacher with half hours of teaching.</summary>
    public static PersonTime Teaching(PersonId teacher, params AvailabilityWindow[] windows) =>
        new(teacher) { Teaching = [.. windows] };

    /// <summary>A person who is away from an hour to another.</summary>
    public static PersonTime Away(this PersonTime person, LocalDate day, int from, int to) =>
        person with
        {
            Busy = [new(day + new LocalTime(from, 0), day + new LocalTime(to, 0), "away")],
        };

    /// <summary>What was published before the caps were raised to those of the plan.</summary>
    public static CoachingCalendar Stored(CoachingPlan plan, params CoachingSession[] sessions) =>
        new(plan with { Caps = new() }, [.. sessions.OrderBy(session => session.Start)], []);

    /// <summary>A session of the week as a host stored it, half an hour long.</summary>
    public static CoachingSession Session(PersonId teacher, SessionKind kind, LocalDate day, int hour) =>
        new(Part(teacher, kind), day + new LocalTime(hour, 0));

    public static PlannedSession Part(PersonId teacher, SessionKind kind, int number = 1) =>
        kind == SessionKind.OneOnOne
            ? new(SessionKey.OneOnOne(Lee, teacher, Monday), 30, Monday, Friday) { Week = Monday }
            : new(SessionKey.InCycle(Lee, teacher, kind, 1, number), 30, Tuesday, Thursday)
            {
                Cycle = 1,
                Number = number,
            };

    /// <summary>When a teacher's session of a kind starts, such as <c>Tue 09-22 13:00</c>; null when it has no time.</summary>
    public static string? StartOf(this CalendarChange change, PersonId teacher, SessionKind kind) =>
        change.After.Sessions.SingleOrDefault(s => s.Teacher == teacher && s.Kind == kind) is { } session
            ? At(session)
            : null;
}
