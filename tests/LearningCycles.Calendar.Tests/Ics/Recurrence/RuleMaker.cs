using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics.Recurrence;

/// <summary>Makes rules that RFC 5545 allows, with a start, from a number: the same number, the same rule, on every machine.</summary>
internal sealed class RuleMaker(int number)
{
    private ulong state = ((ulong)number * 0x9E3779B97F4A7C15) + 0x2545F4914F6CDD1D;

    /// <summary>A rule and a time to begin looking from; the rule may name another first one.</summary>
    internal (RecurrenceRule Rule, LocalDateTime Seed) Make()
    {
        var seed = new LocalDateTime(1996 + Below(30), 1 + Below(12), 1 + Below(28), Below(24), Below(60), Below(60));
        var rule = new RecurrenceRule((Frequency)Below(7));
        rule = rule with
        {
            Interval = OneIn(2) ? 1 : 1 + Below(rule.Frequency < Frequency.Daily ? 50 : 6),
            WeekStart = OneIn(3) ? (IsoDayOfWeek)(1 + Below(7)) : IsoDayOfWeek.Monday,
        };
        // Few parts at a time: with many, most rules name nothing.
        for (var parts = Below(4); parts > 0; parts--)
            rule = WithPart(rule);
        if (OneIn(4) && rule.Breaches.Count == 0)
        {
            var positions = rule with
            {
                BySetPos = Numbers(OneIn(3) ? 2 : 1, () => (1 + Below(5)) * (OneIn(2) ? 1 : -1)),
            };
            if (positions.Breaches.Count == 0)
                rule = positions;
        }
        return (rule.Breaches.Count == 0 ? rule : new(rule.Frequency) { Interval = rule.Interval }, seed);
    }

    /// <summary>A rule with a start that it names itself, as RFC 5545 §3.8.5.3 asks; null if it names none in a lifetime.</summary>
    internal (RecurrenceRule Rule, LocalDateTime Start)? MakeStarting()
    {
        var (rule, seed) = Make();
        var end = Civil.Seconds(seed.PlusYears(60));
        var cursor = new RuleCursor(
            new(rule, Civil.Seconds(seed), isDay: false),
            long.MinValue,
            end,
            startCounts: false,
            new(long.MaxValue)
        );
        if (!cursor.Next(out var first))
            return null;
        var start = Civil.Local(first);
        rule = Below(4) switch
        {
            0 => rule with { Count = 1 + Below(15) },
            1 => rule with
            {
                Until = IcsTime.At(start.InUtc().ToInstant() + Duration.FromSeconds(SpanOf(rule) * Below(12))),
            },
            _ => rule,
        };
        return (rule, start);
    }

    private RecurrenceRule WithPart(RecurrenceRule rule)
    {
        var part = Below(9);
        return part switch
        {
            0 => rule with { ByMonth = Numbers(1 + Below(3), () => 1 + Below(12)) },
            1 when rule.Frequency == Frequency.Yearly => rule with
            {
                ByWeekNo = Numbers(1 + Below(2), () => (1 + Below(53)) * Sign()),
                ByDay = Weekdays(),
            },
            2 when rule.Frequency is Frequency.Yearly or < Frequency.Daily => rule with
            {
                ByYearDay = Numbers(1 + Below(4), () => (1 + Below(366)) * Sign()),
            },
            3 when rule.Frequency != Frequency.Weekly => rule with
            {
                ByMonthDay = Numbers(1 + Below(5), () => (1 + Below(31)) * Sign()),
            },
            4 or 5 when rule.Frequency >= Frequency.Monthly && rule.ByWeekNo.Count == 0 && OneIn(2) => rule with
            {
                ByDay =
                [
                    .. Enumerable
                        .Range(0, 1 + Below(2))
                        .Select(_ => new RecurrenceDay(
                            (1 + Below(rule.Frequency == Frequency.Monthly ? 5 : 20)) * Sign(),
                            Weekday()
                        )),
                ],
            },
            4 or 5 => rule with { ByDay = Weekdays() },
            6 => rule with { ByHour = Numbers(1 + Below(3), () => Below(24)) },
            7 => rule with { ByMinute = Numbers(1 + Below(3), () => Below(60)) },
            8 => rule with { BySecond = Numbers(1 + Below(2), () => Below(60)) },
            _ => rule,
        };
    }

    private static long SpanOf(RecurrenceRule rule) =>
        rule.Interval
        * (
            rule.Frequency switch
            {
                Frequency.Yearly => 366 * 86400L,
                Frequency.Monthly => 31 * 86400L,
                Frequency.Weekly => 7 * 86400L,
                Frequency.Daily => 86400L,
                Frequency.Hourly => 3600L,
                Frequency.Minutely => 60L,
                _ => 1L,
            }
        );

    private ValueList<RecurrenceDay> Weekdays() =>
        [.. Enumerable.Range(0, 1 + Below(3)).Select(_ => new RecurrenceDay(Weekday()))];

    private IsoDayOfWeek Weekday() => (IsoDayOfWeek)(1 + Below(7));

    private int Sign() => OneIn(3) ? -1 : 1;

    private ValueList<int> Numbers(int count, Func<int> next) => [.. Enumerable.Range(0, count).Select(_ => next())];

    private bool OneIn(int many) => Below(many) == 0;

    private int Below(int end)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)end);
    }
}
