using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <content>What a school says of its year. Each verb gives another calendar.</content>
public sealed partial class SchoolCalendar
{
    /// <summary>This calendar with a day on which nobody is in.</summary>
    /// <param name="date">The day, within the year once its days are worked out.</param>
    /// <param name="title">What the district calls it, such as <c>Labor Day</c>.</param>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public SchoolCalendar Close(LocalDate date, string title) => Close(date, date, title);

    /// <summary>This calendar with days on which nobody is in; weekends among them do no harm, nor do days outside of the school year if one lies within it.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="title">What the district calls them, such as <c>Fall break</c>.</param>
    /// <exception cref="ArgumentException">The last day lies before the first, or the title is blank.</exception>
    public SchoolCalendar Close(LocalDate first, LocalDate last, string title) =>
        With(new DayEvent(DayEventKind.Holiday, first, last, title));

    /// <summary>This calendar with one more event.</summary>
    /// <param name="dayEvent">The event. One of its days has to lie within the year once its days are worked out; those outside of it change nothing.</param>
    public SchoolCalendar With(DayEvent dayEvent) =>
        new(Definition with { Events = Events.Add(Guard.Against.Null(dayEvent)) });

    /// <summary>This calendar with more events.</summary>
    /// <param name="dayEvents">The events, each with a day within the year once its days are worked out. Of a district's feed, <c>ClosureReading.ApplyTo</c> leaves out what is of other years.</param>
    public SchoolCalendar With(IEnumerable<DayEvent> dayEvents) =>
        new(Definition with { Events = Events.AddRange(Guard.Against.Null(dayEvents)) });

    /// <summary>This calendar with one more recurring event.</summary>
    public SchoolCalendar With(RecurringEvent recurring) =>
        new(Definition with { Recurring = Recurring.Add(Guard.Against.Null(recurring)) });

    /// <summary>This calendar with an event on some weekday of each month, such as an early release on each first in-session Wednesday.</summary>
    /// <param name="kind">Early release, late start, remote, or information.</param>
    /// <param name="on">Its days, such as <c>new MonthlyWeekday(IsoDayOfWeek.Friday, 1, 3)</c>.</param>
    /// <param name="title">What the district calls it.</param>
    /// <param name="at">When students leave or come, in the school's zone; the school's usual hour if null.</param>
    /// <exception cref="ArgumentException">The kind would change which days are in session, the title is blank, or an hour is given for a kind that has none.</exception>
    public SchoolCalendar WithEvery(DayEventKind kind, MonthlyWeekday on, string title, LocalTime? at = null) =>
        With(new RecurringEvent(kind, on, title, at));

    /// <summary>This calendar with these hours instead of those it had.</summary>
    public SchoolCalendar WithHours(SchoolHours hours) => new(Definition with { Hours = Guard.Against.Null(hours) });

    /// <summary>This calendar with these terms instead of those it had.</summary>
    /// <param name="terms">The terms. They may nest (a quarter in a semester) and lie apart; they have to lie within the year once its days are worked out.</param>
    /// <exception cref="ArgumentException">A name is given twice.</exception>
    public SchoolCalendar WithTerms(params ValueList<Term> terms) =>
        new(Definition with { Terms = Guard.Against.NullOrRepeated(terms, term => term.Name, nameof(terms)) });

    /// <summary>
    /// This calendar up to a later last day, so that lost days can be made up after the end. The days after
    /// <see cref="PublishedLastDay" /> stay closed unless an event is given for them: a make-up day for students, a
    /// teacher-only day for staff. Every week and instructional day before keeps its number; only what is counted from
    /// the end of the last month, as a "last in-session Friday" is, may change.
    /// </summary>
    /// <exception cref="ArgumentException">The day lies before the last day that the calendar has, or the year would span more than <see cref="MaxDays" /> days.</exception>
    /// <example>
    /// <code>
    /// var year = school
    ///     .ExtendTo(new(2027, 6, 4))
    ///     .With(new DayEvent(DayEventKind.MakeUp, new(2027, 6, 1), "Make-up day"));
    /// Console.WriteLine(year.On(new(2027, 6, 1))); // 2027-06-01 open
    /// Console.WriteLine(year.On(new(2027, 6, 2))); // 2027-06-02 closed (after the last day of school)
    /// </code>
    /// </example>
    public SchoolCalendar ExtendTo(LocalDate lastDay)
    {
        Guard.Against.InvalidInput(
            lastDay,
            nameof(lastDay),
            last => last >= LastDay,
            InvariantText.Of(
                $"The school year ends on {LastDay} already and cannot be extended to {lastDay}.\nMaybe close the days after it?"
            )
        );
        TooLong(FirstDay, lastDay);
        return new(Definition with { LastDay = lastDay });
    }

    /// <summary>This calendar with one more bell schedule. Of several that fit a day and a grade, the first given is in force; one that names the grade goes before one for all.</summary>
    public SchoolCalendar WithBells(BellSchedule bells) =>
        new(Definition with { Bells = Bells.Add(Guard.Against.Null(bells)) });

    /// <summary>
    /// This calendar with a bell schedule chosen for a date by hand. It goes before those that fit by use and label, for
    /// its grades; several may be chosen for one date. Hours stay the day's own: a regular schedule on an early release
    /// has only the periods until then.
    /// </summary>
    /// <param name="date">The day, within the year.</param>
    /// <param name="bellScheduleName">The name of a bell schedule that the calendar has once its days are worked out.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public SchoolCalendar WithBellsOn(LocalDate date, string bellScheduleName) =>
        new(Definition.With(new BellChoice(date, bellScheduleName)));

    /// <summary>This calendar with this rotation of day labels instead of any it had.</summary>
    public SchoolCalendar WithRotation(DayRotation rotation) =>
        new(Definition with { Rotation = Guard.Against.Null(rotation) });

    /// <summary>This calendar with a day outside of the rotation: students are in, the day has no label, and the label waits for the next day.</summary>
    /// <param name="date">The day.</param>
    /// <param name="title">What the school calls it, such as <c>All Classes Meet</c>.</param>
    /// <remarks>
    /// It is an event that says <see cref="DayEvent.Rotation" /> <c>Pause</c>. A day that uses up its label
    /// without showing it (a testing day) says <c>Drop</c>: give it as a <see cref="DayEvent" />.
    /// </remarks>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    /// <example>
    /// <code>
    /// var year = abYear.WithoutLabel(new(2026, 9, 16), "All Classes Meet");
    /// Console.WriteLine($"{abYear.On(new(2026, 9, 16))}; {abYear.On(new(2026, 9, 17))}");
    /// // 2026-09-16 open, B; 2026-09-17 open, A
    /// Console.WriteLine($"{year.On(new(2026, 9, 16))}; {year.On(new(2026, 9, 17))}");
    /// // 2026-09-16 open; 2026-09-17 open, B
    /// </code>
    /// </example>
    public SchoolCalendar WithoutLabel(LocalDate date, string title) => WithoutLabel(date, date, title);

    /// <summary>This calendar with days outside of the rotation, both ends included.</summary>
    /// <inheritdoc cref="WithoutLabel(LocalDate, string)" />
    public SchoolCalendar WithoutLabel(LocalDate first, LocalDate last, string title) =>
        With(new DayEvent(DayEventKind.Information, first, last, title) { Rotation = RotationOnClosure.Pause });

    /// <summary>This calendar with a date whose rotation label is set by hand; what was said of that date's label before no longer holds.</summary>
    /// <param name="date">The day, within the year.</param>
    /// <param name="label">One of the labels of the rotation that the calendar has once its days are worked out.</param>
    /// <param name="laterDaysFollow">
    /// Whether the rotation continues from that label; a closed date then starts it anew for the day after, unless the
    /// closure drops the label. Otherwise that date alone changes, and a closed one shows none.
    /// </param>
    /// <exception cref="ArgumentException">The label is blank.</exception>
    /// <example>
    /// <code>
    /// LocalDate monday = new(2026, 9, 14);
    /// Console.WriteLine($"{abYear.On(monday)}; {abYear.On(monday.PlusDays(1))}");
    /// // 2026-09-14 open, B; 2026-09-15 open, A
    ///
    /// var year = abYear.Relabel(monday, "A", laterDaysFollow: true);
    /// Console.WriteLine($"{year.On(monday)}; {year.On(monday.PlusDays(1))}");
    /// // 2026-09-14 open, A; 2026-09-15 open, B
    /// </code>
    /// </example>
    public SchoolCalendar Relabel(LocalDate date, string label, bool laterDaysFollow) =>
        new(Definition.With(new Relabelling(date, label, laterDaysFollow)));

    private static void TooLong(LocalDate firstDay, LocalDate lastDay) =>
        Guard.Against.InvalidInput(
            lastDay,
            nameof(lastDay),
            last => Period.DaysBetween(firstDay, last) < MaxDays,
            InvariantText.Of(
                $"The school year {firstDay} to {lastDay} spans more than {MaxDays} days.\nMaybe a digit of a year is mistyped?"
            )
        );
}
