using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>A day of BYDAY (RFC 5545 §3.3.10): every Tuesday, the second Tuesday, the last Friday.</summary>
public sealed record RecurrenceDay
{
    /// <summary>A weekday of the period, counted from its start or its end.</summary>
    /// <param name="ordinal">Which one: 2 is the second, -1 the last, 0 each. From -53 to 53.</param>
    /// <param name="day">The weekday.</param>
    /// <exception cref="ArgumentException">The ordinal is out of range, or the day is none.</exception>
    public RecurrenceDay(int ordinal, IsoDayOfWeek day)
    {
        Ordinal = Guard.Against.OutOfBounds(ordinal, nameof(ordinal), -53, 53);
        Day = RuleGuards.Weekday(day, nameof(day));
    }

    /// <summary>Each such weekday of the period.</summary>
    /// <param name="day">The weekday.</param>
    /// <exception cref="ArgumentException">The day is none.</exception>
    public RecurrenceDay(IsoDayOfWeek day)
        : this(0, day) { }

    /// <summary>Which one of the period's: 2 is the second, -1 the last, 0 each.</summary>
    public int Ordinal { get; }

    /// <summary>The weekday.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>As RFC 5545 writes it: <c>TU</c>, <c>2TU</c>, <c>-1FR</c>.</summary>
    public override string ToString() =>
        Ordinal == 0 ? RuleNames.Of(Day) : InvariantText.Of($"{Ordinal}{RuleNames.Of(Day)}");
}
