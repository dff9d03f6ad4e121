using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A recurring span in which a person can be met or is teaching: some days, and a clock time or a class period.</summary>
/// <remarks>A period has a clock time only through the bell schedule in force on a date: on an early release it moves or falls away.</remarks>
public sealed record AvailabilityWindow
{
    private AvailabilityWindow(DayPattern on, TimeRange? time, string? period)
    {
        On = Guard.Against.Null(on);
        Time = time;
        Period = period;
    }

    /// <summary>On which days.</summary>
    public DayPattern On { get; }

    /// <summary>The clock time, or null when the window is a class period.</summary>
    public TimeRange? Time { get; }

    /// <summary>The class period's name, or null when the window is a clock time.</summary>
    public string? Period { get; }

    /// <summary>A window by the clock.</summary>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public static AvailabilityWindow Between(DayPattern on, LocalTime from, LocalTime to) =>
        new(on, new TimeRange(from, to), null);

    /// <summary>A window by the clock.</summary>
    public static AvailabilityWindow Between(DayPattern on, TimeRange time) => new(on, Guard.Against.Null(time), null);

    /// <summary>A window that is a class period.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static AvailabilityWindow InPeriod(DayPattern on, string period) =>
        new(on, null, Guard.Against.NullOrWhiteSpace(period));

    /// <summary>When the window is open on a day, or null when it is not.</summary>
    public TimeRange? OpenOn(DayFacts day)
    {
        if (!On.Matches(day))
            return null;
        return Time ?? day.Bells?.TimeOf(Period!);
    }

    /// <summary>Whether the window may open on one day and not on another that is alike in everything but its date.</summary>
    internal bool IsBoundToDates => On is DayPattern.Date;

    /// <summary>Whether the window, if it is bound to dates, may open on a date.</summary>
    internal bool MayOpenOn(NodaTime.LocalDate date) => On is not DayPattern.Date only || only.Value == date;

    /// <summary>Whether the window is one at a school.</summary>
    internal bool IsAt(string school) => On is not null && school.Length > 0;

    /// <summary>The days and the time, such as <c>A days 09:10-10:00</c>.</summary>
    public override string ToString() => $"{On} {Time?.ToString() ?? Period}";
}
