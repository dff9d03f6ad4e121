using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using LearningCycles.Calendar.Tests.Ics;
using NodaTime;
using Interval = NodaTime.Interval;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>
/// Calendars of series at random: of times in several zones and of days, over changes of the clocks, with exceptions, further
/// dates, and moved, renamed and cancelled occurrences. All times are of the day, where no clock is changed.
/// </summary>
internal static class SeriesCases
{
    private static readonly string[] Zones =
    [
        "America/Denver",
        "America/Phoenix",
        "America/St_Johns",
        "Europe/Berlin",
        "Australia/Sydney",
        "Asia/Kathmandu",
        "UTC",
    ];

    private static readonly DateTimeZone Nowhere = DateTimeZone.ForOffset(Offset.Zero);

    /// <summary>The span that holds all that is made here, but for the ends of endless series.</summary>
    internal static Interval Span { get; } = new(Instant.FromUtc(2023, 1, 1, 0, 0), Instant.FromUtc(2029, 1, 1, 0, 0));

    internal static Gen<IcsCalendar> Calendar { get; } =
        SeriesOf(andFuture: false)
            .NonEmptyListOf()
            .Select(all => new IcsCalendar([
                .. all.Take(3)
                    .SelectMany((series, i) => series.Select(item => item with { Uid = $"{i}@cole.example" })),
            ]));

    /// <summary>The same, where the occurrence that is moved takes all later ones with it.</summary>
    internal static Gen<IcsCalendar> WithLaterOnesMoved { get; } =
        SeriesOf(andFuture: true)
            .Where(all => all.Exists(item => item.Replaces is { AndFuture: true }))
            .Select(all => new IcsCalendar([.. all]));

    private static Gen<List<IcsEvent>> SeriesOf(bool andFuture) =>
        from zone in Gen.Elements(Zones)
        from isOfDays in Gen.Elements(false, false, false, true)
        from day in Gen.Choose(0, 900)
        from minute in Gen.Choose(7 * 60, 20 * 60)
        from length in Gen.Choose(1, 90)
        from rule in Rule
        from end in Gen.Choose(0, 2)
        from count in Gen.Choose(2, 40)
        from changes in Gen.Choose(0, 5).Four()
        let first = new LocalDate(2024, 1, 1).PlusDays(day)
        select Made(
            local =>
                isOfDays ? IcsTime.On(local.Date)
                : zone == "UTC" ? IcsTime.At(local.InUtc().ToInstant())
                : IcsTime.In(local, Samples.Zone(zone)),
            first.AtMidnight().PlusMinutes(minute),
            isOfDays ? Period.FromDays(1 + (length / 30)) : Period.FromMinutes(length),
            rule,
            end,
            count,
            [changes.Item1, changes.Item2, changes.Item3, changes.Item4],
            andFuture
        );

    private static Gen<RecurrenceRule> Rule =>
        from kind in Gen.Choose(0, 7)
        from interval in Gen.Choose(1, 3)
        from day in Gen.Choose(1, 7).Two()
        from ordinal in Gen.Elements(1, 2, 3, 4, -1, -2)
        from number in Gen.Choose(1, 28)
        let first = (IsoDayOfWeek)day.Item1
        let second = (IsoDayOfWeek)day.Item2
        select (
            kind switch
            {
                0 => RecurrenceRule.Daily(),
                1 => RecurrenceRule.Weekly(),
                2 => RecurrenceRule.Weekly().On(first),
                3 => first == second ? RecurrenceRule.Weekly().On(first) : RecurrenceRule.Weekly().On(first, second),
                4 => RecurrenceRule.Monthly().OnThe(ordinal, first),
                5 => RecurrenceRule.Monthly().OnMonthDays(number),
                6 => RecurrenceRule.Monthly().OnMonthDays(-1),
                _ => RecurrenceRule.Yearly().InMonths(1 + (number % 12)).OnThe(ordinal, second),
            }
        ).Every(interval);

    private static List<IcsEvent> Made(
        Func<LocalDateTime, IcsTime> at,
        LocalDateTime seed,
        Period length,
        RecurrenceRule rule,
        int end,
        int count,
        int[] changes,
        bool andFuture
    )
    {
        // The first time that the rule names itself: RFC 5545 leaves open what else DTSTART would mean.
        var times = new List<LocalDateTime>();
        var walk = new RecurrenceSet(IcsTime.In(seed, Nowhere), rule)
            .Occurrences(seed.PlusSeconds(1), seed.PlusYears(20), count + 1)
            .GetEnumerator();
        while (walk.MoveNext())
            times.Add(walk.Current.Local);
        var start = at(times[0]);
        var last = at(times[^1]);
        rule = end switch
        {
            0 => rule.Times(count),
            1 => rule.UpTo(last is IcsTime.Zoned zoned ? IcsTime.At(zoned.Instant) : last),
            _ => rule,
        };
        IcsEvent series = new("series", Samples.Stamp, start, at(times[0] + length), "Coaching, weekly; or so");
        var set = new RecurrenceSet(start, rule)
        {
            ExceptDates = changes[0] is > 0 and < 4 ? [at(times[changes[0] % times.Count])] : [],
            Dates = changes[1] > 2 ? [new(at(times[0].PlusDays(1 + changes[1]).PlusHours(1)))] : [],
        };
        List<IcsEvent> all = [series.Repeating(set)];
        // At least one of the series' own, and none that an exception takes out.
        if (changes[2] > 1 && times.Count > 6)
        {
            var moved = times[5].PlusDays(changes[3] % 2).PlusHours(changes[2] - 3);
            all.Add(
                series.MovedTo(at(moved), at(moved + length)).Replacing(at(times[5]), andFuture) with
                {
                    Summary = "Moved",
                    Sequence = 1,
                }
            );
        }
        if (changes[3] > 2 && times.Count > 6)
            all.Add(
                series.MovedTo(at(times[4]), at(times[4] + length)).Replacing(at(times[4])) with
                {
                    Summary = "Cancelled",
                    Status = IcsStatus.Cancelled,
                    Sequence = 1,
                }
            );
        return all;
    }
}
