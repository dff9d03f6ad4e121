using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>A school of eight weeks, a lead, teachers, and short ways to wish for something.</summary>
internal static class SmallPlans
{
    public static readonly PersonId Lee = new("lee");
    public static readonly PersonId Ana = new("ana");
    public static readonly PersonId Ben = new("ben");
    public static readonly PersonId Cy = new("cy");
    public static readonly PersonId Dee = new("dee");

    /// <summary>Eight weeks, Monday 2026-09-07 to Friday 2026-10-30.</summary>
    public static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new(2026, 9, 7),
        new(2026, 10, 30)
    );

    public static readonly RegularTime TuesdayAtTen = new(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0));

    public static LocalDate Tuesday => new(2026, 9, 22);

    public static CoachingPlan Plan(SchoolCalendar school, params CoachingPair[] pairs) =>
        new(new("p"), school, [.. pairs]);

    public static CoachingPair Weekly(
        PersonId teacher,
        RegularTime? at = null,
        WhenClosed whenClosed = WhenClosed.SameWeek
    ) => new(Lee, teacher, Cadence.Weekly(30) with { At = at, WhenClosed = whenClosed });

    /// <summary>Half an hour of a weekday.</summary>
    public static AvailabilityWindow HalfHour(IsoDayOfWeek day, int hour, int minute = 0) =>
        AvailabilityWindow.Between(DayPattern.On(day), new(hour, minute), new LocalTime(hour, minute).PlusMinutes(30));

    /// <summary>When a person can meet.</summary>
    public static PersonTime Free(PersonId person, params AvailabilityWindow[] windows) =>
        new(person) { Planning = [.. windows] };

    public static IEnumerable<string> Starts(CoachingCalendar calendar) => calendar.Sessions.Select(At);

    /// <summary>When a session starts, such as <c>Tue 09-22 10:00</c>.</summary>
    public static string At(CoachingSession session) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("ddd MM-dd HH:mm").Format(session.Start);
}
