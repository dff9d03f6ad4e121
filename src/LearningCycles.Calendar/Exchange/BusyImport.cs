using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Reads a person's own calendar as busy times.</summary>
public static class BusyImport
{
    /// <summary>The title of every busy time that is read: what a person does is nobody's business.</summary>
    internal const string Title = "busy";

    /// <summary>When a person is busy in a school's year, by the school's wall clock. See the longer form for what is busy.</summary>
    /// <param name="calendar">The person's calendar, as <see cref="IcsReader" /> gives it. What could not be read of its text is in <see cref="IcsReading.Problems" />.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="school">The school: its first and last day are read, and days and floating times are meant in its zone.</param>
    /// <param name="choices">What counts as busy; what RFC 5545 means if null.</param>
    /// <param name="limits">Bounds the occurrences; <see cref="IcsLimits.Default" /> if null.</param>
    /// <exception cref="ArgumentException">A year of the school's is not one of <see cref="IcsTime.FirstYear" /> to <see cref="IcsTime.LastYear" />.</exception>
    /// <example>
    /// <code>
    /// // A session that we published ourselves is no reason to move it.
    /// BusyChoices choices = new() { ExceptTenants = ["coaching.cole.example"] };
    /// var busy = BusyImport.Read(personal, ana, school, choices);
    /// Console.WriteLine(busy); // ana: 4 busy times from 4, 2 left out
    /// Console.WriteLine(busy.Busy[0]); // busy 2026-10-07 08:30 to 2026-10-07 09:30
    /// Console.WriteLine(busy.LeftOut[0]); // 2026-10-12 00:00: Transparent
    /// </code>
    /// </example>
    public static BusyReading Read(
        IcsCalendar calendar,
        PersonId person,
        SchoolCalendar school,
        BusyChoices? choices = null,
        IcsLimits? limits = null
    )
    {
        Guard.Against.Null(school);
        return Read(calendar, person, school.FirstDay, school.LastDay, school.Zone, choices, limits);
    }

    /// <summary>
    /// When a person is busy: events by TRANSP and STATUS (RFC 5545 §3.8.2.7 and §3.8.1.11), series with their exceptions and
    /// changes (§3.8.5), and FREEBUSY times (§3.8.2.6). Each occurrence and each time is either taken or left out with a
    /// reason; an event without an occurrence in the days is left out once. Tasks take nobody's time.
    /// </summary>
    /// <param name="calendar">The person's calendar, as <see cref="IcsReader" /> gives it. What could not be read of its text is in <see cref="IcsReading.Problems" />.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="first">The first day to read, such as the school year's.</param>
    /// <param name="last">The last day, included. Busy times are cut to these days.</param>
    /// <param name="zone">The school's zone: busy times are by its wall clock, and days and floating times are meant in it.</param>
    /// <param name="choices">What counts as busy; what RFC 5545 means if null.</param>
    /// <param name="limits">Bounds the occurrences; <see cref="IcsLimits.Default" /> if null.</param>
    /// <exception cref="ArgumentException">The last day lies before the first, or a year is not one of <see cref="IcsTime.FirstYear" /> to <see cref="IcsTime.LastYear" />.</exception>
    public static BusyReading Read(
        IcsCalendar calendar,
        PersonId person,
        LocalDate first,
        LocalDate last,
        DateTimeZone zone,
        BusyChoices? choices = null,
        IcsLimits? limits = null
    )
    {
        Guard.Against.Null(calendar);
        Guard.Against.Null(person);
        Guard.Against.EndBeforeStart(first, last);
        Guard.Against.Null(zone);
        Guard.Against.OutOfBounds(first.Year, nameof(first), IcsTime.FirstYear, IcsTime.LastYear);
        Guard.Against.OutOfBounds(last.Year, nameof(last), IcsTime.FirstYear, IcsTime.LastYear);
        var span = new Interval(zone.AtStartOfDay(first).ToInstant(), zone.AtStartOfDay(last.PlusDays(1)).ToInstant());
        var work = new BusyWork(calendar, span, zone, choices ?? BusyChoices.Default);
        return work.Of(person, limits ?? IcsLimits.Default);
    }
}
