using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>A lead or teacher cannot be met at a part of a day. Why is nobody else's affair, so it has no place here.</summary>
/// <example>
/// <code>
/// CoachingDemand visit = new(lee, ana, DemandKind.Observation, new(2026, 9, 29), minutes: 45, start: new(10, 0));
/// var facts = new CalendarReviewFacts { Busy = [BusyPeriod.AllDay(ana, new(2026, 9, 29))] };
/// Console.WriteLine(CalendarReview.Publish([visit], facts: facts).Violations[0]);
/// // CAD-04 required: busy all day: ana + lee (2026-09-29 10:00) / ana
/// </code>
/// </example>
public sealed record BusyPeriod
{
    /// <summary>A busy part of a day, with its start and without its end.</summary>
    /// <param name="person">Who is busy.</param>
    /// <param name="day">The day.</param>
    /// <param name="start">When it begins, by the school's wall clock.</param>
    /// <param name="end">When it is over, by the school's wall clock.</param>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public BusyPeriod(PersonId person, LocalDate day, LocalTime start, LocalTime end)
    {
        Person = Guard.Against.Null(person);
        Day = day;
        Start = start;
        End = Guard.Against.EndNotAfterStart(start, end);
    }

    /// <summary>The whole day, from midnight to the last moment before the next.</summary>
    /// <param name="person">Who is busy.</param>
    /// <param name="day">The day.</param>
    public static BusyPeriod AllDay(PersonId person, LocalDate day) =>
        new(person, day, LocalTime.Midnight, LocalTime.MaxValue);

    /// <summary>Who is busy.</summary>
    public PersonId Person { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>When it begins, by the school's wall clock.</summary>
    public LocalTime Start { get; }

    /// <summary>When it is over, by the school's wall clock.</summary>
    public LocalTime End { get; }

    internal bool IsAllDay => Start == LocalTime.Midnight && End == LocalTime.MaxValue;

    internal DaySpan Span => new(Start.NanosecondOfDay, End.NanosecondOfDay);

    /// <summary>By day, time and person.</summary>
    internal static int InOrder(BusyPeriod left, BusyPeriod right)
    {
        var order = left.Day.CompareTo(right.Day);
        if (order == 0)
            order = left.Start.CompareTo(right.Start);
        return order == 0 ? left.Person.CompareTo(right.Person) : order;
    }

    /// <summary>Who and when: <c>ana busy on 2026-09-15 09:00 to 10:00</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Person} busy on {Day} {Start} to {End}");
}
