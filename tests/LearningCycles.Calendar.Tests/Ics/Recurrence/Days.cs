using System.Globalization;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

/// <summary>Short ways to write down which days are expected.</summary>
internal static class Days
{
    /// <summary><c>1997-09: 2-4 16; 1998-01: 1</c> is five days, each at nine o'clock.</summary>
    internal static IEnumerable<LocalDateTime> At9(string text) => At(new(9, 0), text);

    internal static IEnumerable<LocalDateTime> At(LocalTime time, string text) => Of(text).Select(day => day + time);

    internal static IEnumerable<LocalDate> Of(string text) =>
        from month in text.Split(';', StringSplitOptions.TrimEntries)
        let parts = month.Split(':', StringSplitOptions.TrimEntries)
        let year = int.Parse(parts[0][..4], CultureInfo.InvariantCulture)
        let number = int.Parse(parts[0][5..], CultureInfo.InvariantCulture)
        from day in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let ends = Array.ConvertAll(day.Split('-'), end => int.Parse(end, CultureInfo.InvariantCulture))
        from each in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
        select new LocalDate(year, number, each);

    internal static RecurrenceSet InNewYork(LocalDateTime start, string rule) =>
        new(
            LearningCycles.Calendar.Ics.IcsTime.In(start, DateTimeZoneProviders.Tzdb["America/New_York"]),
            RecurrenceRule.Parse(rule)
        );
}
