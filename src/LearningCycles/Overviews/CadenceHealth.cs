using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>How a teacher's regular 1:1s stand on a day, counted in school days.</summary>
public sealed record CadenceHealth
{
    private CadenceHealth(
        CadenceState state,
        LocalDate? lastHeld,
        LocalDate? dueOn,
        int? elapsed,
        int? interval,
        int? left = null
    )
    {
        State = state;
        LastHeld = lastHeld;
        DueOn = dueOn;
        SchoolDaysSince = elapsed;
        Interval = interval;
        SchoolDaysLeft = dueOn is null ? null : left;
    }

    /// <summary>No 1:1s are agreed on.</summary>
    public static CadenceHealth WithoutSeries { get; } = new(CadenceState.NeverHeld, null, null, null, null);

    /// <summary>How they stand.</summary>
    public CadenceState State { get; }

    /// <summary>The day of the last one held; null when none was.</summary>
    public LocalDate? LastHeld { get; }

    /// <summary>The day by which the next one is due; null while paused, or when nothing is known to count from.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>How many school days count: those since the last one, the start of the rhythm or the end of a rest; 0 when that is still to come, null when none is known.</summary>
    public int? SchoolDaysSince { get; }

    /// <summary>The interval in school days; null when no 1:1s are agreed on.</summary>
    public int? Interval { get; }

    /// <summary>How many school days are left until the due day; negative when it has passed, null when there is none.</summary>
    public int? SchoolDaysLeft { get; }

    /// <summary>How regular 1:1s stand.</summary>
    /// <param name="intervalWeeks">How many weeks lie between two, 1 to 52.</param>
    /// <param name="lastHeld">The day of the last one held; null when none was.</param>
    /// <param name="since">
    /// The day from which is counted at the earliest: the start of the rhythm, or when coaching went on after a rest; null when not known.
    /// </param>
    /// <param name="today">The day of the question.</param>
    /// <param name="isPaused">Whether the relationship or the cycle is interrupted.</param>
    /// <param name="policy">The numbers; ours when null.</param>
    /// <param name="count">How school days are counted; Monday to Friday when null, holidays too.</param>
    /// <exception cref="ArgumentException">The interval is not 1 to 52 weeks, or the last one lies after today.</exception>
    /// <example>
    /// <code>
    /// LocalDate friday = new(2026, 11, 20), tuesday = new(2026, 12, 1); // Fall break lies between
    /// Console.WriteLine(CadenceHealth.Of(intervalWeeks: 1, lastHeld: friday, since: null, today: tuesday));
    /// // DueSoon, due 2026-11-27
    /// Console.WriteLine(CadenceHealth.Of(1, friday, since: null, tuesday, count: school.InstructionalDaysBetween));
    /// // OnTrack, due 2026-12-04
    /// </code>
    /// </example>
    public static CadenceHealth Of(
        int intervalWeeks,
        LocalDate? lastHeld,
        LocalDate? since,
        LocalDate today,
        bool isPaused = false,
        CadencePolicy? policy = null,
        SchoolDayCount? count = null
    )
    {
        Guard.Against.OutOfBounds(intervalWeeks, nameof(intervalWeeks), 1, 52);
        if (lastHeld is { } held)
            Guard.Against.EndBeforeStart(held, today);
        var asked = policy ?? CadencePolicy.Default;
        var counted = count ?? SchoolDays.MondayToFriday;
        var interval = intervalWeeks * asked.SchoolDaysAWeek;
        var from = lastHeld is null || since > lastHeld ? since : lastHeld;
        int? elapsed = from is { } day ? counted.Passed(day, today) : null;
        if (isPaused)
            return new(CadenceState.Paused, lastHeld, null, elapsed, interval);
        // What is counted from may still be to come: a series that was chosen ahead of its first day.
        var left = from is { } ahead ? interval - elapsed + counted.Passed(today, ahead) : null;
        var state =
            elapsed is null ? CadenceState.NeverHeld
            : elapsed > interval + asked.GraceSchoolDays ? CadenceState.Overdue
            : lastHeld is null ? CadenceState.NeverHeld
            : left <= asked.DueSoonWithin ? CadenceState.DueSoon
            : CadenceState.OnTrack;
        return new(
            state,
            lastHeld,
            from is { } start ? DueDates.SchoolDayAfter(start, interval, counted) : null,
            elapsed,
            interval,
            left
        );
    }

    /// <summary>The state and the due day: <c>DueSoon, due 2026-09-22</c>.</summary>
    public override string ToString() =>
        DueOn is { } due ? InvariantText.Of($"{State}, due {due}") : InvariantText.Of(State);
}
