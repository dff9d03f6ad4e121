using System.Text;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;
using NodaTime;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads a rule, writes it, reads it again, and follows it from a day, a time in a zone and a moment.</summary>
internal static class RuleTarget
{
    private const int Most = 100;
    private static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];
    private static readonly Instant Stamp = Instant.FromUtc(2026, 8, 1, 0, 0);

    private static readonly IcsTime[] Starts =
    [
        IcsTime.On(new(2026, 8, 31)),
        IcsTime.In(new LocalDateTime(2026, 11, 1, 1, 30), Denver),
        IcsTime.At(Instant.FromUtc(9996, 2, 29, 23, 59, 59)),
    ];

    internal static byte[] Make(Dice dice)
    {
        var rule = Encoding.UTF8.GetBytes(RuleGrammar.Rule(dice));
        return dice.Chance(60) ? rule : Mutations.Of(rule, dice, Dialect.Rule, most: 4);
    }

    internal static FuzzOutcome Try(byte[] octets)
    {
        var reading = RecurrenceRule.Read(Encoding.UTF8.GetString(octets));
        if (reading.Rule is not { } rule)
        {
            BrokenPromiseException.Unless(reading.Problems.Count > 0, "a rule that is not read has a problem");
            return FuzzOutcome.Refused;
        }
        var text = rule.ToString();
        var again = RecurrenceRule.Read(text).Rule;
        BrokenPromiseException.Unless(
            rule == again,
            "a rule that is written reads back equal",
            () => $"{text} / {again}"
        );
        BrokenPromiseException.Unless(text == again!.ToString(), "a rule is always written alike", () => text);
        foreach (var start in Starts)
            Follow(start, rule);
        return reading.Problems.Count > 0 ? FuzzOutcome.WithProblems : FuzzOutcome.Clean;
    }

    private static void Follow(IcsTime start, RecurrenceRule rule)
    {
        var set = new RecurrenceSet(start, rule);
        var all = set.Occurrences(Most).Select(one => one.Local).ToList();
        for (var i = 1; i < all.Count; i++)
            BrokenPromiseException.Unless(
                set.HasMoments || all[i] > all[i - 1],
                "occurrences ascend",
                () => $"{all[i - 1]}, {all[i]}"
            );
        // Asked for a part of the time, a series has the same occurrences in it as when it is followed from its start.
        // Where clocks are set back, a later moment may show an earlier time; such a part cannot be asked for.
        if (all.Count > 2 && all[all.Count / 2] <= all[^1])
        {
            var (from, until) = (all[all.Count / 2], all[^1]);
            var part = set.Occurrences(from, until, Most).Select(one => one.Local).ToList();
            var expected = all.Where(one => one >= from && one < until).ToList();
            BrokenPromiseException.Unless(
                set.HasMoments || part.SequenceEqual(expected),
                "a part of a series is that part of the whole",
                () => $"{set}: {string.Join(' ', part)} / {string.Join(' ', expected)}"
            );
        }
        Publish(set, rule);
    }

    private static void Publish(RecurrenceSet set, RecurrenceRule rule)
    {
        var single = new IcsEvent("1@cole.example", Stamp, set.Start, null, "1:1");
        IcsEvent series;
        try
        {
            series = single.Repeating(rule);
        }
        catch (ArgumentException)
        {
            return;
        }
        var read = IcsReader.Read(IcsWriter.ToBytes(new([series]))).Calendar.Events[0];
        BrokenPromiseException.Unless(
            read.Recurrence == set,
            "a series that is published reads back equal",
            () => $"{set} / {read.Recurrence}"
        );
    }
}
