using LearningCycles.Calendar.Ics.Recurrence;
using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

public sealed partial record IcsCalendar
{
    /// <summary>
    /// All that takes place in a span of time: single events, and series with their exceptions, moved and replaced
    /// occurrences (RFC 5545 §3.8.5 and §3.8.4.4). Cancelled ones are among them and say so.
    /// </summary>
    /// <param name="from">The first moment of the span. What began before and has not ended belongs to it.</param>
    /// <param name="until">The first moment after the span. Where it is the first one too, nothing takes place.</param>
    /// <param name="zone">Where whole days and floating times are meant.</param>
    /// <param name="limits">Bounds the number of occurrences, <see cref="IcsLimits.Default" /> if null; the limit is told if it is met.</param>
    /// <exception cref="ArgumentException">The span ends before it begins.</exception>
    /// <example>
    /// <code>
    /// Instant from = Instant.FromUtc(2026, 10, 12, 6, 0), until = Instant.FromUtc(2026, 10, 24, 6, 0);
    /// foreach (var one in personal.Occurrences(from, until, denver).All.Where(one => one.Original is not null))
    ///     Console.WriteLine(one.Start == one.Original ? one.Start : $"{one.Start}, not {one.Original}");
    /// // 2026-10-14 08:30 America/Denver
    /// // 2026-10-22 08:30 America/Denver, not 2026-10-21 08:30 America/Denver
    /// </code>
    /// </example>
    public IcsOccurrences Occurrences(Instant from, Instant until, DateTimeZone zone, IcsLimits? limits = null)
    {
        Guard.Against.Null(zone);
        TimeGuards.Forward(from, until);
        return from == until
            ? new([], [])
            : new CalendarExpansion(from, until, zone, limits ?? IcsLimits.Default).Of(Events);
    }
}
