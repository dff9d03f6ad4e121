using BenchmarkDotNet.Attributes;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Benchmarks.Ics;

/// <summary>A thousand occurrences of a rule in America/Denver, beside a bare NodaTime loop that gives as many.</summary>
[MemoryDiagnoser]
public class RecurrenceBenchmarks
{
    private const int Count = 1000;
    private static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];
    private static readonly LocalDateTime Start = new(2026, 9, 8, 8, 30);

    private readonly Occurrences weekly = Of(RecurrenceRule.Weekly(), 0);
    private readonly Occurrences daily = Of(RecurrenceRule.Daily(), 0);
    private readonly Occurrences schoolDays = Of(
        RecurrenceRule
            .Weekly()
            .On(
                IsoDayOfWeek.Monday,
                IsoDayOfWeek.Tuesday,
                IsoDayOfWeek.Wednesday,
                IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Friday
            ),
        0
    );
    private readonly Occurrences secondTuesday = Of(RecurrenceRule.Monthly().OnThe(2, IsoDayOfWeek.Tuesday), 0);
    private readonly Occurrences secondTuesdayFromYear50 = Of(
        RecurrenceRule.Monthly().OnThe(2, IsoDayOfWeek.Tuesday),
        50
    );
    private readonly Occurrences yearly = Of(RecurrenceRule.Yearly(), 0);
    private readonly Occurrences never = Of(RecurrenceRule.Yearly().InMonths(2).OnMonthDays(30), 0);
    private readonly Occurrences neverDaily = Of(RecurrenceRule.Daily().InMonths(2).OnMonthDays(30), 0);

    /// <summary>What is to be reached within one and a half times: a week further, and the zone asked.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public Instant BareLoop()
    {
        var last = default(Instant);
        var local = Start;
        for (var i = 0; i < Count; i++)
        {
            last = Denver.AtLeniently(local).ToInstant();
            local = local.PlusWeeks(1);
        }
        return last;
    }

    /// <summary>The same with the month's second Tuesday found by hand.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Instant BareLoopSecondTuesday()
    {
        var last = default(Instant);
        var month = Start.Date.With(DateAdjusters.StartOfMonth);
        for (var i = 0; i < Count; i++)
        {
            var day = month.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Tuesday)).PlusWeeks(1);
            last = Denver.AtLeniently(day + Start.TimeOfDay).ToInstant();
            month = month.PlusMonths(1);
        }
        return last;
    }

    /// <summary>The bare loop by years: over a thousand of them the zone has to make its intervals anew.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Instant BareLoopYearly()
    {
        var last = default(Instant);
        for (var i = 0; i < Count; i++)
            last = Denver.AtLeniently(Start.PlusYears(i)).ToInstant();
        return last;
    }

    /// <summary>FREQ=WEEKLY.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Instant Weekly() => Last(weekly);

    /// <summary>FREQ=DAILY.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Instant Daily() => Last(daily);

    /// <summary>FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Instant SchoolDays() => Last(schoolDays);

    /// <summary>FREQ=MONTHLY;BYDAY=2TU.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Instant MonthlySecondTuesday() => Last(secondTuesday);

    /// <summary>The same, asked from its 50th year on.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Instant MonthlySecondTuesdayFromYear50() => Last(secondTuesdayFromYear50);

    /// <summary>FREQ=YEARLY.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Instant Yearly() => Last(yearly);

    /// <summary>FREQ=WEEKLY with the clocks' time of each occurrence.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public LocalDateTime WeeklyLocal()
    {
        var last = default(LocalDateTime);
        foreach (var occurrence in weekly)
            last = occurrence.Local;
        return last;
    }

    /// <summary>FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, once to its end.</summary>
    [Benchmark]
    public Instant Never() => Last(never);

    /// <summary>FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30, once to its end.</summary>
    [Benchmark]
    public Instant NeverDaily() => Last(neverDaily);

    private static Instant Last(Occurrences occurrences)
    {
        var last = default(Instant);
        foreach (var occurrence in occurrences)
            last = occurrence.Instant;
        return last;
    }

    private static Occurrences Of(RecurrenceRule rule, int years) =>
        new RecurrenceSet(IcsTime.In(Start, Denver), rule).Occurrences(
            Start.PlusYears(years),
            new LocalDateTime(9000, 1, 1, 0, 0),
            Count
        );
}
