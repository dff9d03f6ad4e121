using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Reads a person's own calendar as busy times.</summary>
public static class BusyImport
{
    /// <summary>The title of every busy time that is read: what a person does is nobody's business.</summary>
    public const string Title = "busy";

    /// <summary>
    /// When a person is busy: events by TRANSP and STATUS (RFC 5545 §3.8.2.7 and §3.8.1.11), series with their exceptions and
    /// changes (§3.8.5), and FREEBUSY times (§3.8.2.6). Each occurrence and each time is either taken or left out with a
    /// reason; an event without an occurrence in the days is left out once. Tasks take nobody's time.
    /// </summary>
    /// <param name="calendar">The person's calendar, as <see cref="IcsReader" /> gives it. What could not be read of its text is in <see cref="IcsReading.Problems" />.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="from">The first day to read, such as the school year's.</param>
    /// <param name="to">The last day, included. Busy times are cut to these days.</param>
    /// <param name="zone">The school's zone: busy times are by its wall clock, and days and floating times are meant in it.</param>
    /// <param name="choices">What counts as busy; what RFC 5545 means if null.</param>
    /// <param name="limits">Bounds the occurrences; <see cref="IcsLimits.Default" /> if null.</param>
    /// <exception cref="ArgumentException">The last day lies before the first, or a year is not one of <see cref="IcsTime.FirstYear" /> to <see cref="IcsTime.LastYear" />.</exception>
    /// <example>
    /// <code>
    /// // A session that we published ourselves is no reason to move it.
    /// BusyChoices choices = new() { ExceptTenants = ["coaching.cole.example"] };
    /// var busy = BusyImport.Read(personal, ana, school.FirstDay, school.LastDay, school.Zone, choices);
    /// Console.WriteLine(busy); // ana: 4 busy times from 4, 2 left out
    /// Console.WriteLine(busy.Busy[0]); // busy 2026-10-07 08:30 to 2026-10-07 09:30
    /// Console.WriteLine(busy.LeftOut[0]); // 2026-10-12 00:00: Transparent
    /// </code>
    /// </example>
    public static BusyReading Read(
        IcsCalendar calendar,
        PersonId person,
        LocalDate from,
        LocalDate to,
        DateTimeZone zone,
        BusyChoices? choices = null,
        IcsLimits? limits = null
    )
    {
        Guard.Against.Null(calendar);
        Guard.Against.Null(person);
        Guard.Against.EndBeforeStart(from, to);
        Guard.Against.Null(zone);
        Guard.Against.OutOfBounds(from.Year, nameof(from), IcsTime.FirstYear, IcsTime.LastYear);
        Guard.Against.OutOfBounds(to.Year, nameof(to), IcsTime.FirstYear, IcsTime.LastYear);
        var span = new Interval(zone.AtStartOfDay(from).ToInstant(), zone.AtStartOfDay(to.PlusDays(1)).ToInstant());
        var work = new BusyWork(calendar, span, zone, choices ?? BusyChoices.Default);
        return work.Of(person, limits ?? IcsLimits.Default);
    }
}
