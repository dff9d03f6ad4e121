using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Json.Text;
using LearningCycles.Calendar.Schools;
using LearningCycles.Json;

namespace LearningCycles.Calendar.Json;

/// <summary>What is planned and published, as JSON: <c>CalendarJson.Plan.Write(plan)</c> and <c>CalendarJson.Calendar.Read(text).Value</c>.</summary>
/// <remarks>The forms keep all that <see cref="LearningCyclesJson" /> promises: the same bytes everywhere, no text that makes reading throw, each problem with its path.</remarks>
/// <example>
/// <code>
/// var text = CalendarJson.Calendar.Write(calendar);
/// Console.WriteLine(CalendarJson.Calendar.Read(text).Value == calendar ? "the same calendar" : "something was lost");
/// // the same calendar
/// </code>
/// </example>
public static class CalendarJson
{
    /// <summary>The longest calendar that is read, in bytes of UTF-8 (64 MiB). A school of 80 teachers has about 1 MB, so one plan may have some four thousand.</summary>
    public const int MaximumCalendarLength = 64 * 1024 * 1024;

    /// <summary>School years as they were defined. Whether the parts fit together is asked when the days are worked out, not when the text is read.</summary>
    /// <example>
    /// <code>
    /// var text = CalendarJson.School.Write(school).Replace("2026-09-07", "2026-09-31");
    /// Console.WriteLine(CalendarJson.School.Read(text).Problems[0]);
    /// // $.events[0].first: "2026-09-31" is not a day such as 2026-09-01.
    /// </code>
    /// </example>
    public static JsonForm<SchoolCalendar> School { get; } =
        CalendarTypes.Stored.FormOf<SchoolCalendar, SchoolSnapshot>(
            CalendarTypes.Context.SchoolSnapshot,
            SchoolSnapshot.CurrentSchemaVersion,
            SchoolSnapshot.Of,
            snapshot => snapshot.ToValue()
        );

    /// <summary>Coaching plans with their schools. What people are busy with stands in the text: to be stored in confidence.</summary>
    public static JsonForm<CoachingPlan> Plan { get; } =
        CalendarTypes.Stored.FormOf<CoachingPlan, PlanSnapshot>(
            CalendarTypes.Context.PlanSnapshot,
            PlanSnapshot.CurrentSchemaVersion,
            PlanSnapshot.Of,
            snapshot => snapshot.ToValue()
        );

    /// <summary>Coaching calendars with their plan, every session, placed, unplaced or cancelled, and all that was said of it: to be stored in confidence.</summary>
    public static JsonForm<CoachingCalendar> Calendar { get; } =
        CalendarTypes.Stored.FormOf<CoachingCalendar, CalendarSnapshot>(
            CalendarTypes.Context.CalendarSnapshot,
            CalendarSnapshot.CurrentSchemaVersion,
            CalendarSnapshot.Of,
            snapshot => snapshot.ToValue(),
            MaximumCalendarLength
        );
}
