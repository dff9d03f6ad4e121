using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>An event on a weekday of each month, such as an early release on every first in-session Wednesday.</summary>
/// <remarks>It falls on days that are in session anyway, and leaves them in session, so it cannot change what it counts.</remarks>
public sealed record RecurringEvent
{
    private readonly DayEvent each;

    /// <summary>An event that recurs.</summary>
    /// <param name="kind">What it does to each of its days: early release, late start, remote, or information.</param>
    /// <param name="on">Its days.</param>
    /// <param name="title">What the district calls it, such as <c>PLC Friday</c>.</param>
    /// <param name="at">When students leave or come, in the school's zone; the school's usual hour if null.</param>
    /// <exception cref="ArgumentException">The kind closes or opens a day, the title is blank, or an hour is given for a kind that has none.</exception>
    public RecurringEvent(DayEventKind kind, MonthlyWeekday on, string title, LocalTime? at = null)
    {
        Guard.Against.InvalidInput(
            Guard.Against.EnumOutOfRange(kind),
            nameof(kind),
            value =>
                value
                    is DayEventKind.EarlyRelease
                        or DayEventKind.LateStart
                        or DayEventKind.Remote
                        or DayEventKind.Information,
            $"'{title}' recurs on days in session, but {kind} changes which days are.\nMaybe give it as events with dates?"
        );
        On = Guard.Against.Null(on);
        each = new(kind, LocalDate.MinIsoValue, title, at);
    }

    /// <summary>What it does to each of its days.</summary>
    public DayEventKind Kind => each.Kind;

    /// <summary>Its days.</summary>
    public MonthlyWeekday On { get; }

    /// <summary>What the district calls it.</summary>
    public string Title => each.Title;

    /// <summary>When students leave or come, in the school's zone; null for the school's usual hour.</summary>
    public LocalTime? At => each.At;

    /// <summary>The title with its days.</summary>
    public override string ToString() => $"{Title} ({Kind}, each {On})";

    internal DayEvent OnDate(LocalDate date) => each.MovedTo(date);
}
