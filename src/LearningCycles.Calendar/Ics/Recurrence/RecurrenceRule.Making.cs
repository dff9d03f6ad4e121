using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

public sealed partial record RecurrenceRule
{
    /// <summary>Each year.</summary>
    public static RecurrenceRule Yearly() => new(Frequency.Yearly);

    /// <summary>Each month.</summary>
    public static RecurrenceRule Monthly() => new(Frequency.Monthly);

    /// <summary>Each week.</summary>
    public static RecurrenceRule Weekly() => new(Frequency.Weekly);

    /// <summary>Each day.</summary>
    public static RecurrenceRule Daily() => new(Frequency.Daily);

    /// <summary>Each hour.</summary>
    public static RecurrenceRule Hourly() => new(Frequency.Hourly);

    /// <summary>Each minute.</summary>
    public static RecurrenceRule Minutely() => new(Frequency.Minutely);

    /// <summary>Each second.</summary>
    public static RecurrenceRule Secondly() => new(Frequency.Secondly);

    /// <summary>Only each second, third ... period counts.</summary>
    /// <param name="interval">Each how manieth, at least 1: 2 is every other.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public RecurrenceRule Every(int interval) => this with { Interval = interval };

    /// <summary>On these weekdays, beside those that the rule names already.</summary>
    /// <exception cref="ArgumentException">A day is none.</exception>
    public RecurrenceRule On(params ReadOnlySpan<IsoDayOfWeek> days)
    {
        var all = ByDay;
        foreach (var day in days)
            all = all.Add(new(day));
        return this with { ByDay = all };
    }

    /// <summary>On the first, second, last ... weekday of the month or year, beside the days that the rule names already.</summary>
    /// <param name="ordinal">2 is the second, -1 the last.</param>
    /// <param name="day">The weekday.</param>
    /// <exception cref="ArgumentException">The ordinal is 0 or out of range, or the rule is neither monthly nor yearly.</exception>
    /// <example>
    /// <code>
    /// var laborDay = RecurrenceRule.Yearly().InMonths(9).OnThe(1, IsoDayOfWeek.Monday);
    /// Console.WriteLine(laborDay); // FREQ=YEARLY;BYDAY=1MO;BYMONTH=9
    /// Console.WriteLine(RecurrenceRule.Monthly().OnThe(1, IsoDayOfWeek.Friday).OnThe(-1, IsoDayOfWeek.Friday));
    /// // FREQ=MONTHLY;BYDAY=-1FR,1FR
    /// </code>
    /// </example>
    public RecurrenceRule OnThe(int ordinal, IsoDayOfWeek day) =>
        Frequency < Frequency.Monthly
            ? throw new ArgumentException(
                InvariantText.Of(
                    $"A {RuleNames.Of(Frequency)} rule has no day {ordinal} of {day}.\nMaybe RecurrenceRule.Monthly().OnThe({ordinal}, IsoDayOfWeek.{day})?"
                ),
                nameof(ordinal)
            )
        : ordinal == 0
            ? throw new ArgumentException(
                $"The ordinal is 0, but counts from 1, or from -1 at the end.\nMaybe On(IsoDayOfWeek.{day}) for each one?",
                nameof(ordinal)
            )
        : this with { ByDay = ByDay.Add(new(ordinal, day)) };

    /// <summary>In these months, 1 to 12, beside those that the rule names already; to name others instead, set <see cref="ByMonth" />.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    /// <example>
    /// <code>
    /// var semesters = RecurrenceRule.Yearly().InMonths(1).InMonths(8).OnMonthDays(15);
    /// Console.WriteLine(semesters); // FREQ=YEARLY;BYMONTHDAY=15;BYMONTH=1,8
    /// </code>
    /// </example>
    public RecurrenceRule InMonths(params ReadOnlySpan<int> months) => this with { ByMonth = [.. ByMonth, .. months] };

    /// <summary>On these days of the month, -1 being its last, beside those that the rule names already; to name others instead, set <see cref="ByMonthDay" />.</summary>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public RecurrenceRule OnMonthDays(params ReadOnlySpan<int> days) =>
        this with
        {
            ByMonthDay = [.. ByMonthDay, .. days],
        };

    /// <summary>So many occurrences in all, the start among them.</summary>
    /// <exception cref="ArgumentException">The number is less than 1, or the rule has a last day already.</exception>
    public RecurrenceRule Times(int count) =>
        Until is null ? this with { Count = count } : throw TwoEnds(InvariantText.Of(count), nameof(count));

    /// <summary>Up to this day or moment, which may itself be an occurrence.</summary>
    /// <exception cref="ArgumentException">The rule has a number of occurrences already.</exception>
    public RecurrenceRule UpTo(IcsTime last) =>
        Count is null
            ? this with
            {
                Until = Guard.Against.Null(last),
            }
            : throw TwoEnds(InvariantText.Of(last), nameof(last));

    private ArgumentException TwoEnds(string other, string name) =>
        new(
            InvariantText.Of(
                $"The rule {this} has an end, and {other} would be a second one.\nMaybe keep only one of COUNT and UNTIL?"
            ),
            name
        );
}
