using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>
/// All occurrences of something that recurs: the recurrence set (RFC 5545 §3.8.5), from DTSTART, RRULE, RDATE, EXDATE and
/// the EXRULE of RFC 2445. Immutable; equal by content.
/// </summary>
/// <remarks>
/// The start is always the first occurrence and counts in COUNT, unless it is excepted. Rules are walked in the start's
/// local time; where the clocks of its zone skip a time the offset before counts, where they show it twice the first one
/// does (RFC 5545 §3.3.5). Two occurrences of one moment are one. docs/recurrence.md says how open questions are read.
/// </remarks>
/// <example>
/// <code>
/// RecurrenceSet plc = new(IcsTime.In(new LocalDateTime(2026, 10, 27, 9, 10), denver), RecurrenceRule.Weekly())
/// {
///     ExceptDates = [IcsTime.On(new(2026, 11, 24))], // fall break
/// };
///
/// // The clocks are set back on 1 November: the hour on the wall stays, the moment changes.
/// foreach (var one in plc.Occurrences(most: 2))
///     Console.WriteLine($"{one.Start}, {one.Instant}");
/// // 2026-10-27 09:10 America/Denver, 2026-10-27T15:10:00Z
/// // 2026-11-03 09:10 America/Denver, 2026-11-03T16:10:00Z
/// </code>
/// </example>
public sealed partial record RecurrenceSet
{
    /// <summary>Something that recurs by rules; without any, only the start and the further dates occur.</summary>
    public RecurrenceSet(IcsTime start, ValueList<RecurrenceRule> rules)
    {
        Start = start;
        Rules = rules;
    }

    /// <summary>Something that recurs by one rule.</summary>
    /// <param name="start">The first occurrence, which counts whether or not the rule names it.</param>
    /// <param name="rule">The rule.</param>
    public RecurrenceSet(IcsTime start, RecurrenceRule rule)
        : this(start, [rule]) { }

    /// <summary>The first occurrence: DTSTART. Its zone is the one in which the rules are read.</summary>
    public IcsTime Start
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Start));
    }

    /// <summary>The rules: RRULE. RFC 5545 §3.8.5.3 advises at most one.</summary>
    public ValueList<RecurrenceRule> Rules
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Rules));
    }

    /// <summary>Further occurrences: RDATE. A day in a series of times stands for the start's time on that day.</summary>
    public ValueList<RecurrenceDate> Dates
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Dates));
    } = [];

    /// <summary>What does not occur: EXDATE. A day in a series of times takes out all of that day, by the clocks of the start's zone.</summary>
    public ValueList<IcsTime> ExceptDates
    {
        get;
        init => field = Guard.Against.Null(value, nameof(ExceptDates));
    } = [];

    /// <summary>What does not occur by rules of its own: EXRULE (RFC 2445 §4.8.5.2), which RFC 5545 took out and old files have.</summary>
    public ValueList<RecurrenceRule> ExceptRules
    {
        get;
        init => field = Guard.Against.Null(value, nameof(ExceptRules));
    } = [];

    /// <summary>Whether occurrences are moments: the start is in UTC or in a zone.</summary>
    public bool HasMoments => Start is IcsTime.Utc or IcsTime.Zoned;

    /// <summary>All occurrences, from the first on.</summary>
    /// <param name="most">How many are given at most, or null for no limit; mind that a series may have no end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public Occurrences Occurrences(int? most = null) => new(this, long.MinValue, long.MaxValue, Most(most));

    /// <summary>The occurrences that start at or after one local time and before another, by the clocks of the start's zone.</summary>
    /// <param name="from">The first time that is of interest; what lies before costs nothing unless COUNT makes it count.</param>
    /// <param name="until">The first time that is no more of interest.</param>
    /// <param name="most">How many are given at most, or null for no limit.</param>
    /// <exception cref="ArgumentException">The span ends before it begins, or the limit is less than 1.</exception>
    public Occurrences Occurrences(LocalDateTime from, LocalDateTime until, int? most = null)
    {
        var (first, end) = (from.WithCalendar(CalendarSystem.Iso), until.WithCalendar(CalendarSystem.Iso));
        TimeGuards.Forward(first, end);
        return new(this, MomentOf(first), MomentOf(end), Most(most));
    }

    /// <summary>The occurrences that start at or after one moment and before another.</summary>
    /// <param name="from">The first moment that is of interest.</param>
    /// <param name="until">The first moment that is no more of interest.</param>
    /// <param name="zone">Where days and floating times are meant; a series of moments does not look at it.</param>
    /// <param name="most">How many are given at most, or null for no limit.</param>
    /// <exception cref="ArgumentException">The span ends before it begins, or the limit is less than 1.</exception>
    public Occurrences Occurrences(Instant from, Instant until, DateTimeZone zone, int? most = null)
    {
        Guard.Against.Null(zone);
        TimeGuards.Forward(from, until);
        // Where clocks are set back within the span, its end may show an earlier time than its start: nothing floats in it.
        return HasMoments
            ? new(this, Civil.Seconds(from, up: true), Civil.Seconds(until, up: true), Most(most))
            : new(
                this,
                MomentOf(from.InZone(zone).LocalDateTime),
                MomentOf(until.InZone(zone).LocalDateTime),
                Most(most)
            );
    }

    /// <summary>The start, and each rule, date and exception in the form of RFC 5545.</summary>
    public override string ToString() =>
        string.Join(
            ' ',
            [
                InvariantText.Of(Start),
                .. Rules.Select(rule => InvariantText.Of($"RRULE:{rule}")),
                .. Dates.Select(date => InvariantText.Of($"RDATE:{date}")),
                .. ExceptRules.Select(rule => InvariantText.Of($"EXRULE:{rule}")),
                .. ExceptDates.Select(date => InvariantText.Of($"EXDATE:{date}")),
            ]
        );

    private static int Most(int? most) =>
        most is { } number ? Guard.Against.OutOfBounds(number, nameof(most), 1, int.MaxValue) : int.MaxValue;
}
