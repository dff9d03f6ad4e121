using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>A rule by which something recurs: RECUR (RFC 5545 §3.3.10). Immutable; equal by content, whatever the order of its numbers.</summary>
/// <remarks>
/// Make one by <c>RecurrenceRule.Weekly().On(IsoDayOfWeek.Tuesday).Every(2).Times(10)</c>, by naming parts, or from text
/// with <see cref="Read(string)" />. What RFC 5545 says must not stand together is told by <see cref="Breaches" />;
/// it is still read, in the way of docs/recurrence.md. Which days it names depends on the start: see <see cref="RecurrenceSet" />.
/// </remarks>
/// <example>
/// <code>
/// var rule = RecurrenceRule.Weekly().On(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday).Every(2).Times(4);
/// Console.WriteLine(rule); // FREQ=WEEKLY;COUNT=4;INTERVAL=2;BYDAY=TU,TH
/// foreach (var one in new RecurrenceSet(IcsTime.On(new(2026, 9, 1)), rule).Occurrences())
///     Console.WriteLine(one);
/// // 2026-09-01
/// // 2026-09-03
/// // 2026-09-15
/// // 2026-09-17
/// </code>
/// </example>
public sealed partial record RecurrenceRule
{
    /// <summary>A rule for each period.</summary>
    /// <exception cref="ArgumentException">The frequency is none.</exception>
    public RecurrenceRule(Frequency frequency) => Frequency = frequency;

    /// <summary>The period: FREQ.</summary>
    /// <exception cref="ArgumentException">The frequency is none.</exception>
    public Frequency Frequency
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Frequency));
    }

    /// <summary>Each how manieth period counts, at least 1: INTERVAL.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Interval
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Interval), 1, int.MaxValue);
    } = 1;

    /// <summary>How many occurrences there are, the start among them; null for no such end: COUNT.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int? Count
    {
        get;
        init => field = value is { } count ? Guard.Against.OutOfBounds(count, nameof(Count), 1, int.MaxValue) : null;
    }

    /// <summary>The last day or moment at which it may occur; null for no such end: UNTIL. A zoned time becomes its moment.</summary>
    public IcsTime? Until
    {
        get;
        init => field = RuleGuards.Until(value);
    }

    /// <summary>Seconds, 0 to 60: BYSECOND. The leap second 60 is read as 59.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public ValueList<int> BySecond
    {
        get;
        init => field = RuleGuards.Numbers(value, nameof(BySecond), 0, 60);
    } = [];

    /// <summary>Minutes, 0 to 59: BYMINUTE.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public ValueList<int> ByMinute
    {
        get;
        init => field = RuleGuards.Numbers(value, nameof(ByMinute), 0, 59);
    } = [];

    /// <summary>Hours, 0 to 23: BYHOUR.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public ValueList<int> ByHour
    {
        get;
        init => field = RuleGuards.Numbers(value, nameof(ByHour), 0, 23);
    } = [];

    /// <summary>Weekdays, with ordinals in monthly and yearly rules: BYDAY.</summary>
    public ValueList<RecurrenceDay> ByDay
    {
        get;
        init => field = RuleGuards.Days(value);
    } = [];

    /// <summary>Days of the month, 1 to 31 or -31 to -1 from its end: BYMONTHDAY.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public ValueList<int> ByMonthDay
    {
        get;
        init => field = RuleGuards.Numbers(value, nameof(ByMonthDay), -31, 31);
    } = [];

    /// <summary>Days of the year, 1 to 366 or -366 to -1 from its end: BYYEARDAY.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public ValueList<int> ByYearDay
    {
        get;
        init => field = RuleGuards.Numbers(value, nameof(ByYearDay), -366, 366);
    } = [];

    /// <summary>Weeks of the year as ISO 8601 counts them, 1 to 53 or -53 to -1 from its end: BYWEEKNO.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public ValueList<int> ByWeekNo
    {
        get;
        init => field = RuleGuards.Numbers(value, nameof(ByWeekNo), -53, 53);
    } = [];

    /// <summary>Months, 1 to 12: BYMONTH.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public ValueList<int> ByMonth
    {
        get;
        init => field = RuleGuards.Numbers(value, nameof(ByMonth), 1, 12);
    } = [];

    /// <summary>Which of the occurrences in one period count, 1 to 366 or -366 to -1 from its end: BYSETPOS.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public ValueList<int> BySetPos
    {
        get;
        init => field = RuleGuards.Numbers(value, nameof(BySetPos), -366, 366);
    } = [];

    /// <summary>The day on which weeks start: WKST.</summary>
    /// <exception cref="ArgumentException">The day is none.</exception>
    public IsoDayOfWeek WeekStart
    {
        get;
        init => field = RuleGuards.Weekday(value, nameof(WeekStart));
    } = IsoDayOfWeek.Monday;

    /// <summary>Parts that we do not know, such as <c>X-SCHOOL=1</c>, in their order. They are written last.</summary>
    /// <exception cref="ArgumentException">A part is not of the form NAME=value.</exception>
    public ValueList<string> Extra
    {
        get;
        init => field = RuleGuards.Extra(value);
    } = [];

    /// <summary>What stands together in this rule though RFC 5545 §3.3.10 says it must not, one sentence each. Empty for a rule to publish.</summary>
    /// <example>
    /// <code>
    /// var rule = RecurrenceRule.Weekly() with { ByMonthDay = [13] };
    /// Console.WriteLine(rule.Breaches[0]);
    /// // BYMONTHDAY stands in a WEEKLY rule; it is read as a limit. Use FREQ=MONTHLY or DAILY.
    /// </code>
    /// </example>
    public ValueList<string> Breaches => RuleBreaches.Of(this);

    /// <summary>The rule as RFC 5545 writes it: same rule, same text.</summary>
    public override string ToString() => RuleText.Write(this);
}
