using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A school's year: which days are open, for whom, with which hours and label, and why not. Immutable.</summary>
/// <remarks>
/// The zone is the school's own: districts in one state differ. Schools of one district differ in their closures too,
/// so a calendar belongs to one school. The school year is two dates and never a number, whose meaning differs by system.
/// </remarks>
public sealed class SchoolCalendar : IEquatable<SchoolCalendar>
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

    /// <summary>The last day of the school year, included.</summary>
    public LocalDate LastDay => Definition.LastDay;

    /// <summary>The hours of an ordinary day.</summary>
    public SchoolHours Hours => Definition.Hours;

    /// <summary>The rotation of day labels, or null.</summary>
    public DayRotation? Rotation => Definition.Rotation;

    /// <summary>Everything on the calendar, in the order given.</summary>
    public ValueList<DayEvent> Events => Definition.Events;

    /// <summary>The bell schedules, in the order given.</summary>
    public ValueList<BellSchedule> Bells => Definition.Bells;

    /// <summary>Every day of the year in order, open or not.</summary>
    public ValueList<DayFacts> Days => year.Value.Days;

    /// <summary>The weeks in which students are in on at least one day, in order.</summary>
    public ValueList<SchoolWeek> Weeks => year.Value.Weeks;

    /// <summary>How many days students are in.</summary>
    public int InstructionalDays => year.Value.InstructionalDays;

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
        Guard.Against.InvalidInput(
            lastDay,
            nameof(lastDay),
            last => Period.DaysBetween(firstDay, last) < MaxDays,
            InvariantText.Of(
                $"The school year {firstDay} to {lastDay} spans more than {MaxDays} days.\nMaybe a digit of a year is mistyped?"
            )
        );
        return new(new(name, zone, firstDay, lastDay));
    }

    /// <summary>This calendar with a day on which nobody is in.</summary>
    public SchoolCalendar Close(LocalDate date, string title) => Close(date, date, title);

    /// <summary>This calendar with days on which nobody is in; weekends among them do no harm.</summary>
    public SchoolCalendar Close(LocalDate first, LocalDate last, string title) =>
        With(new DayEvent(DayEventKind.Holiday, first, last, title));

    /// <summary>This calendar with one more event.</summary>
    public SchoolCalendar With(DayEvent dayEvent) =>
        new(Definition with { Events = Events.Add(Guard.Against.Null(dayEvent)) });

    /// <summary>This calendar with more events.</summary>
    public SchoolCalendar With(IEnumerable<DayEvent> dayEvents) =>
        new(Definition with { Events = Events.AddRange(Guard.Against.Null(dayEvents)) });

    /// <summary>This calendar with a rotation of day labels.</summary>
    public SchoolCalendar WithRotation(DayRotation rotation) =>
        new(Definition with { Rotation = Guard.Against.Null(rotation) });

    /// <summary>This calendar with other hours.</summary>
    public SchoolCalendar WithHours(SchoolHours hours) => new(Definition with { Hours = Guard.Against.Null(hours) });

    /// <summary>This calendar with one more bell schedule. Of several that fit a day, the first given is in force.</summary>
    public SchoolCalendar WithBells(BellSchedule bells) =>
        new(Definition with { Bells = Bells.Add(Guard.Against.Null(bells)) });

    /// <summary>The facts of a day. A day outside of the school year is closed, and says so.</summary>
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
    public int InstructionalDaysBetween(LocalDate from, LocalDate to) =>
        year.Value.CountThrough(to) - year.Value.CountThrough(from);

    /// <summary>The date of the n-th instructional day after a day (before it, when n is negative); null when the year has no such day.</summary>
    /// <remarks>For n = 0 it is the day itself if students are in, else the last instructional day before it.</remarks>
    public LocalDate? PlusInstructionalDays(LocalDate date, int days) =>
        year.Value.DateOf(year.Value.CountThrough(date) + days);

    /// <summary>The school week that holds a day, or null when students are out all that week.</summary>
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

/// <summary>A school year as it was given.</summary>
internal sealed record SchoolYearDefinition(string Name, DateTimeZone Zone, LocalDate FirstDay, LocalDate LastDay)
{
    public SchoolHours Hours { get; init; } = SchoolHours.Usual;
    public DayRotation? Rotation { get; init; }
    public ValueList<DayEvent> Events { get; init; } = [];
    public ValueList<BellSchedule> Bells { get; init; } = [];
}
