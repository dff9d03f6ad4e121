using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>The time at which a pair regularly meets: on a weekday, or on the days with a rotation label.</summary>
/// <remarks>Where planning time is given by A and B days, a weekday cannot be regular: its label alternates.</remarks>
public sealed record RegularTime
{
    /// <summary>A regular time.</summary>
    /// <param name="on">The days. Of several such days in a week, the first that can be used is.</param>
    /// <param name="at">The start, by the school's wall clock.</param>
    /// <exception cref="ArgumentException">The days are neither a weekday nor those of a rotation label, or the start has seconds.</exception>
    public RegularTime(DayPattern on, LocalTime at)
    {
        On = Guard.Against.InvalidInput(
            Guard.Against.Null(on),
            nameof(on),
            pattern => pattern is DayPattern.Weekday or DayPattern.Label,
            $"A regular time is on a weekday or a rotation label, not on {on}.\nMaybe name the day of the week?"
        );
        At = Guard.Against.InvalidInput(
            at,
            nameof(at),
            time => time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0,
            InvariantText.Of($"A session starts at a whole minute, not at {at}.\nMaybe leave the seconds out?")
        );
    }

    /// <summary>The days.</summary>
    public DayPattern On { get; }

    /// <summary>The start, by the school's wall clock.</summary>
    public LocalTime At { get; }

    /// <summary>The days and the time, such as <c>Tuesday 10:00</c>.</summary>
    public override string ToString() => InvariantText.Of($"{On} {At}");
}
