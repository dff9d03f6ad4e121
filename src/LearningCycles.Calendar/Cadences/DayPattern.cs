using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>Which days of a school are meant: a weekday, some weekday of each month, a rotation label, one date, or every day.</summary>
/// <example>
/// <code>
/// var fridays = DayPattern.OnOrdinal(IsoDayOfWeek.Friday, -1);
/// Console.WriteLine(fridays); // last in-session Friday
///
/// // In November the last Friday is in the fall break.
/// foreach (var day in school.Days.Where(fridays.Matches).Skip(2).Take(2))
///     Console.WriteLine(day);
/// // 2026-10-30 open
/// // 2026-11-20 open
/// </code>
/// </example>
public abstract record DayPattern
{
    private DayPattern() { }

    /// <summary>Every day on which staff are in.</summary>
    public static DayPattern Every { get; } = new EveryDay();

    /// <summary>A day of the week.</summary>
    /// <exception cref="ArgumentException">The day is no day of the week.</exception>
    public static DayPattern On(IsoDayOfWeek day) => new Weekday(day);

    /// <summary>The days with a rotation label.</summary>
    /// <param name="label">One of the school's labels, such as <c>A</c>, letter by letter as its rotation has it.</param>
    /// <exception cref="ArgumentException">The label is blank.</exception>
    public static DayPattern On(string label) => new Label(label);

    /// <summary>One date.</summary>
    public static DayPattern On(LocalDate date) => new Date(date);

    /// <summary>Some of each month's in-session days of a weekday: <c>OnOrdinal(IsoDayOfWeek.Friday, 1, 3)</c>.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="ordinals">Which of them, each once: 1 for the first to 5, or from the month's end, -1 for the last to -5. Only days on which students are in count.</param>
    /// <exception cref="ArgumentException">The day is no day of the week, or no ordinal is given, one twice, or one outside of its bounds.</exception>
    public static DayPattern OnOrdinal(IsoDayOfWeek day, params ValueList<int> ordinals) =>
        new Ordinal(new(day, ordinals));

    /// <summary>Whether a day is meant.</summary>
    public bool Matches(DayFacts day)
    {
        Guard.Against.Null(day);
        return this switch
        {
            EveryDay => true,
            Weekday weekday => weekday.Day == day.Date.DayOfWeek,
            Label label => string.Equals(label.Name, day.RotationLabel, StringComparison.Ordinal),
            Date date => date.Value == day.Date,
            Ordinal ordinal => ordinal.Days.Includes(day),
            _ => throw new InvalidOperationException($"No such day pattern: {GetType()}."),
        };
    }

    /// <summary>Every day.</summary>
    public sealed record EveryDay : DayPattern
    {
        /// <inheritdoc />
        public override string ToString() => "every day";
    }

    /// <summary>A day of the week.</summary>
    public sealed record Weekday : DayPattern
    {
        internal Weekday(IsoDayOfWeek day) =>
            Day = Guard.Against.InvalidInput(
                day,
                nameof(day),
                value => value is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday,
                $"{day} is no day of the week.\nMaybe use Monday to Sunday?"
            );

        /// <summary>The day of the week.</summary>
        public IsoDayOfWeek Day { get; }

        /// <inheritdoc />
        public override string ToString() => Day.ToString();
    }

    /// <summary>The days with a rotation label.</summary>
    public sealed record Label : DayPattern
    {
        internal Label(string name) => Name = Guard.Against.NullOrWhiteSpace(name);

        /// <summary>The label.</summary>
        public string Name { get; }

        /// <inheritdoc />
        public override string ToString() => $"{Name} days";
    }

    /// <summary>One date.</summary>
    public sealed record Date : DayPattern
    {
        internal Date(LocalDate value) => Value = value;

        /// <summary>The date.</summary>
        public LocalDate Value { get; }

        /// <inheritdoc />
        public override string ToString() => InvariantText.Of(Value);
    }

    /// <summary>Some weekday of each month, counted over days in session.</summary>
    public sealed record Ordinal : DayPattern
    {
        internal Ordinal(MonthlyWeekday days) => Days = days;

        /// <summary>The days.</summary>
        public MonthlyWeekday Days { get; }

        /// <inheritdoc />
        public override string ToString() => Days.ToString();
    }
}
