using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>Which days of a school are meant: a weekday, a rotation label, one date, or every day.</summary>
public abstract record DayPattern
{
    private DayPattern() { }

    /// <summary>Every day on which staff are in.</summary>
    public static DayPattern Every { get; } = new EveryDay();

    /// <summary>A day of the week.</summary>
    public static DayPattern On(IsoDayOfWeek day) => new Weekday(day);

    /// <summary>The days with a rotation label.</summary>
    public static DayPattern On(string label) => new Label(label);

    /// <summary>One date.</summary>
    public static DayPattern On(LocalDate date) => new Date(date);

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
}
