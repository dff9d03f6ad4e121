using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A school's year: which days are open, for whom, with which hours and label, and why not. Immutable.</summary>
/// <remarks>
/// The zone is the school's own: districts in one state differ. Schools of one district differ in their closures too,
/// so a calendar belongs to one school. The school year is two dates and never a number, whose meaning differs by system.
/// The verbs may be called in any order. Whether what they gave fits together (a relabelled date's label is one of the
/// rotation's, a term lies in the year, an event has a day in it) is asked when the days are first worked out: <see cref="Days" />, <see cref="On" />
/// and all that counts days throw <see cref="ArgumentException" /> if it does not.
/// </remarks>
/// <example>
/// <code>
/// var year = SchoolCalendar
///     .Create("Cole Middle School", DateTimeZoneProviders.Tzdb["America/Denver"], new(2026, 8, 24), new(2027, 5, 28))
///     .Close(new(2026, 9, 7), "Labor Day")
///     .WithEvery(DayEventKind.EarlyRelease, new(IsoDayOfWeek.Wednesday, 1), "PLC", at: new(12, 30));
///
/// Console.WriteLine($"{year.InstructionalDays} days, {year.Weeks.Count} weeks"); // 199 days, 40 weeks
/// Console.WriteLine(year.On(new(2026, 9, 7))); // 2026-09-07 closed (Labor Day)
/// Console.WriteLine(year.On(new(2026, 10, 7)).StudentHours); // 08:00-12:30
/// </code>
/// </example>
public sealed partial class SchoolCalendar : IEquatable<SchoolCalendar>
{
    /// <summary>The most days that a school year may span: two years.</summary>
    public const int MaxDays = 732;

    // A calendar is built up event by event, and only the last one is asked for its days.
    private readonly Lazy<YearOfDays> year;

    private SchoolCalendar(SchoolYearDefinition definition)
    {
        Definition = definition;
        year = new(() => YearOfDays.Of(definition));
    }

    /// <summary>The calendar as it was defined.</summary>
    internal SchoolYearDefinition Definition { get; }

    /// <summary>The school's name.</summary>
    public string Name => Definition.Name;

    /// <summary>The school's time zone.</summary>
    public DateTimeZone Zone => Definition.Zone;

    /// <summary>The first day of the school year.</summary>
    public LocalDate FirstDay => Definition.FirstDay;

    /// <summary>The last day of the school year, included; with the days that it was extended to.</summary>
    public LocalDate LastDay => Definition.LastDay;

    /// <summary>The last day of the school year as it was first given, included.</summary>
    public LocalDate PublishedLastDay => Definition.PublishedLastDay;

    /// <summary>The hours of an ordinary day.</summary>
    public SchoolHours Hours => Definition.Hours;

    /// <summary>The rotation of day labels, or null.</summary>
    public DayRotation? Rotation => Definition.Rotation;

    /// <summary>Everything on the calendar, in the order given.</summary>
    public ValueList<DayEvent> Events => Definition.Events;

    /// <summary>The bell schedules, in the order given.</summary>
    public ValueList<BellSchedule> Bells => Definition.Bells;

    /// <summary>The events that recur by month, in the order given.</summary>
    public ValueList<RecurringEvent> Recurring => Definition.Recurring;

    /// <summary>The bell schedules chosen for a date by hand, by date.</summary>
    public ValueList<BellChoice> BellChoices => Definition.BellChoices;

    /// <summary>The dates whose label is set by hand, by date.</summary>
    public ValueList<Relabelling> Relabellings => Definition.Relabellings;

    /// <summary>The terms, in the order given.</summary>
    public ValueList<Term> Terms => Definition.Terms;

    /// <summary>Every day of the year in order, open or not.</summary>
    /// <exception cref="ArgumentException">The parts of the year do not fit together; see <see cref="SchoolCalendar" />.</exception>
    public ValueList<DayFacts> Days => year.Value.Days;

    /// <summary>The weeks in which students are in on at least one day, in order.</summary>
    public ValueList<SchoolWeek> Weeks => year.Value.Weeks;

    /// <summary>How many days students are in.</summary>
    public int InstructionalDays => year.Value.InstructionalDays;

    /// <summary>How long students are taught over the year, in minutes; see <see cref="DayFacts.InstructionalMinutes" />.</summary>
    public int InstructionalMinutes => year.Value.InstructionalMinutes;

    /// <summary>The year worked out.</summary>
    internal YearOfDays Year => year.Value;

    /// <summary>A school year in which every Monday to Friday is open.</summary>
    /// <param name="name">The school's name.</param>
    /// <param name="zone">The school's time zone, such as <c>DateTimeZoneProviders.Tzdb["America/Denver"]</c>.</param>
    /// <param name="firstDay">The first day of the school year.</param>
    /// <param name="lastDay">The last day, included.</param>
    /// <exception cref="ArgumentException">The name is blank, or the year ends before it starts or spans more than <see cref="MaxDays" /> days.</exception>
    public static SchoolCalendar Create(string name, DateTimeZone zone, LocalDate firstDay, LocalDate lastDay)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Null(zone);
        Guard.Against.EndBeforeStart(firstDay, lastDay);
        TooLong(firstDay, lastDay);
        return new(new(name, zone, firstDay, lastDay));
    }

    /// <summary>This calendar with what was stored of it.</summary>
    internal SchoolCalendar WithStored(Func<SchoolYearDefinition, SchoolYearDefinition> change) =>
        new(change(Definition));

    /// <summary>The facts of a day. A day outside of the school year is closed, and says so.</summary>
    /// <exception cref="ArgumentException">The parts of the year do not fit together; see <see cref="SchoolCalendar" />.</exception>
    public DayFacts On(LocalDate date) =>
        date < FirstDay || date > LastDay
            ? new(date) { WhyClosed = "outside of the school year" }
            : year.Value.Days[Period.DaysBetween(FirstDay, date)];

    /// <summary>A short day as it would be at its full length; null for any other day.</summary>
    internal DayFacts? AtFullLength(DayFacts day) => DayWork.WithoutShortening(day, Definition);

    /// <summary>
    /// How many instructional days pass from one day to a later one: the day itself is not counted, the later one is.
    /// From Friday to the Monday after is 1. Negative when the second day is the earlier one.
    /// </summary>
    /// <param name="from">The day from which is counted, itself not counted.</param>
    /// <param name="to">The day to which is counted, itself counted when students are in. Days outside of the year count as none.</param>
    /// <exception cref="ArgumentException">The parts of the year do not fit together; see <see cref="SchoolCalendar" />.</exception>
    /// <example>
    /// <code>
    /// // From Friday to Tuesday: Monday is Labor Day.
    /// Console.WriteLine(school.InstructionalDaysBetween(new(2026, 9, 4), new(2026, 9, 8))); // 1
    /// </code>
    /// </example>
    public int InstructionalDaysBetween(LocalDate from, LocalDate to) =>
        year.Value.CountThrough(to) - year.Value.CountThrough(from);

    /// <summary>The date of the n-th instructional day after a day (before it, when n is negative); null when the year has no such day.</summary>
    /// <remarks>For n = 0 it is the day itself if students are in, else the last instructional day before it.</remarks>
    /// <param name="date">The day from which is counted, itself not counted.</param>
    /// <param name="days">How many instructional days later; negative for earlier.</param>
    /// <exception cref="ArgumentException">The parts of the year do not fit together; see <see cref="SchoolCalendar" />.</exception>
    /// <example>
    /// <code>
    /// // A debrief within three days of an observation on the Friday before the fall break.
    /// Console.WriteLine(school.PlusInstructionalDays(new(2026, 11, 20), 3)); // Wednesday, 02 December 2026
    /// </code>
    /// </example>
    public LocalDate? PlusInstructionalDays(LocalDate date, int days) =>
        year.Value.DateOf(year.Value.CountThrough(date) + days);

    /// <summary>The school week that holds a day, or null when students are out all that week.</summary>
    /// <exception cref="ArgumentException">The parts of the year do not fit together; see <see cref="SchoolCalendar" />.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(school.WeekOf(new(2026, 11, 18))); // week 13 (2026-11-16)
    /// Console.WriteLine(school.WeekOf(new(2026, 11, 25))?.ToString() ?? "fall break"); // fall break
    /// Console.WriteLine(school.WeekOf(new(2026, 12, 2))); // week 14 (2026-11-30)
    /// </code>
    /// </example>
    public SchoolWeek? WeekOf(LocalDate date) => year.Value.WeekOf(date);

    /// <summary>The school's name and year.</summary>
    public override string ToString() => InvariantText.Of($"{Name} ({FirstDay} to {LastDay})");

    /// <summary>Equal when defined alike, in the same order.</summary>
    public bool Equals(SchoolCalendar? other) => other is not null && Definition == other.Definition;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SchoolCalendar);

    /// <inheritdoc />
    public override int GetHashCode() => Definition.GetHashCode();
}
