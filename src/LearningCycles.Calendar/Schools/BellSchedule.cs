using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>On which days a bell schedule is in force.</summary>
public enum BellUse
{
    /// <summary>On ordinary days.</summary>
    Regular,

    /// <summary>On early-release days.</summary>
    EarlyRelease,

    /// <summary>On late-start days.</summary>
    LateStart,
}

/// <summary>A class period by name. Its clock time exists only through the bell schedule in force on a date.</summary>
/// <param name="Name">What the school calls it, such as <c>P3</c>.</param>
/// <param name="Time">When it is held, by the school's wall clock.</param>
/// <exception cref="ArgumentException">The name is blank.</exception>
public sealed record BellPeriod(string Name, TimeRange Time)
{
    /// <summary>What the school calls it.</summary>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>When it is held, by the school's wall clock.</summary>
    public TimeRange Time { get; } = Guard.Against.Null(Time);

    /// <summary>The name and the time: <c>P3 08:50-09:35</c>.</summary>
    public override string ToString() => $"{Name} {Time}";
}

/// <summary>The periods of a day, for ordinary days or for short ones, for every rotation label and grade or some.</summary>
/// <remarks>Several may be in force on one date: one for each part of the school's grades (lunch by grade), and one for all others.</remarks>
/// <example>
/// <code>
/// var year = abYear
///     .WithBells(new("Regular", [new("P1", new(new(8, 0), new(8, 45))), new("P2", new(new(8, 50), new(9, 35)))]))
///     .WithBells(new("Short", [new("P1", new(new(8, 0), new(8, 25)))], BellUse.EarlyRelease))
///     .With(new DayEvent(DayEventKind.EarlyRelease, new(2026, 9, 2), "PLC"));
///
/// var bells = year.On(new(2026, 9, 2)).Bells!;
/// Console.WriteLine($"{bells.Name}: P1 at {bells.TimeOf("P1")}"); // Short: P1 at 08:00-08:25
/// Console.WriteLine(bells.TimeOf("P2")?.ToString() ?? "P2 is not held"); // P2 is not held
/// </code>
/// </example>
public sealed record BellSchedule
{
    /// <summary>A bell schedule.</summary>
    /// <param name="name">What the school calls it, such as <c>Early release A</c>.</param>
    /// <param name="periods">The periods, each name once. Lunch periods may overlap others.</param>
    /// <param name="use">On which days it is in force.</param>
    /// <param name="labels">The rotation labels it is for; none means all.</param>
    /// <exception cref="ArgumentException">A name or a label is blank, or a period or a label is given twice.</exception>
    public BellSchedule(
        string name,
        ValueList<BellPeriod> periods,
        BellUse use = BellUse.Regular,
        ValueList<string>? labels = null
    )
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Periods = Guard.Against.NullOrRepeated(periods, period => period.Name, nameof(periods));
        Use = Guard.Against.EnumOutOfRange(use);
        Labels = Guard.Against.InvalidInput(
            Guard.Against.NullOrRepeated(labels ?? [], label => label, nameof(labels)),
            nameof(labels),
            all => all.All(label => !string.IsNullOrWhiteSpace(label)),
            $"A rotation label of the bell schedule '{name}' is blank.\nMaybe leave the labels out if it is for all of them?"
        );
    }

    /// <summary>What the school calls it.</summary>
    public string Name { get; }

    /// <summary>The periods.</summary>
    public ValueList<BellPeriod> Periods { get; }

    /// <summary>On which days it is in force.</summary>
    public BellUse Use { get; }

    /// <summary>The rotation labels it is for; none means all.</summary>
    public ValueList<string> Labels { get; }

    /// <summary>The grades it is for, in the school's own words such as <c>6</c> or <c>K</c>; none means all.</summary>
    /// <exception cref="ArgumentException">A grade is blank or given twice.</exception>
    public ValueList<string> Grades
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.NullOrRepeated(value, grade => grade, nameof(Grades)),
                nameof(Grades),
                all => all.All(grade => !string.IsNullOrWhiteSpace(grade)),
                $"A grade of the bell schedule '{Name}' is blank.\nMaybe leave the grades out if it is for all of them?"
            );
    } = [];

    /// <summary>When a period is held, by the school's wall clock, or null if this schedule has none of that name.</summary>
    /// <param name="period">The period's name, letter by letter as the schedule has it.</param>
    public TimeRange? TimeOf(string period)
    {
        foreach (var candidate in Periods)
        {
            if (string.Equals(candidate.Name, period, StringComparison.Ordinal))
                return candidate.Time;
        }
        return null;
    }

    /// <summary>The name, how many periods, and for what: <c>Short A: 6 periods, EarlyRelease, A days, grades 6 7</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Name}: {Counted.Of(Periods.Count, "period")}, {Use}")
        + (Labels.Count == 0 ? "" : $", {string.Join(' ', Labels)} days")
        + (Grades.Count == 0 ? "" : $", {(Grades.Count == 1 ? "grade" : "grades")} {string.Join(' ', Grades)}");

    internal bool IsFor(string? label) => Labels.Count == 0 || (label is not null && Labels.Contains(label));

    /// <summary>This schedule with only the periods that lie within a span: an early release without bells of its own.</summary>
    internal BellSchedule Within(TimeRange hours) =>
        new(Name, Periods.Where(period => hours.Contains(period.Time)).ToValueList(), Use, Labels) { Grades = Grades };
}
