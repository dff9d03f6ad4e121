using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Tests.Overviews;

/// <summary>A school year with a week off in November.</summary>
internal static class GivenSchool
{
    internal static readonly DateInterval Year = new(new(2026, 8, 17), new(2027, 5, 28)); // Mon to Fri
    internal static readonly DateInterval WeekOff = new(new(2026, 11, 23), new(2026, 11, 27)); // Mon to Fri

    /// <summary>Monday to Friday, without the week off.</summary>
    internal static SchoolDayCount Count { get; } =
        (after, until) =>
            SchoolDays.MondayToFriday(after, until)
            - SchoolDays.MondayToFriday(
                LocalDate.Max(after, WeekOff.Start.PlusDays(-1)),
                LocalDate.Min(until, WeekOff.End)
            );

    /// <summary>The same days, counted as the calendar package does: below zero when the second day is the earlier one.</summary>
    internal static SchoolDayCount BothWays { get; } =
        (after, until) => until < after ? -Count(until, after) : Count(after, until);
}
