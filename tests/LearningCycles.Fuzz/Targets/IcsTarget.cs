using LearningCycles.Calendar.Ics;
using LearningCycles.Fuzz.Engine;
using NodaTime;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Reads a calendar, writes what was read, reads it again, and expands its series.</summary>
internal static class IcsTarget
{
    private static readonly DateTimeZone Denver = DateTimeZoneProviders.Tzdb["America/Denver"];
    private static readonly IcsLimits Limits = new() { Occurrences = 2000 };
    private const int Shown = 20;
    private const int Long = 1000;

    internal static FuzzOutcome Try(byte[] octets)
    {
        var reading = Read(octets);
        // What has no zone cannot be written, which the writer says; all else can.
        var calendar = reading.Calendar with
        {
            Method = IcsMethod.Publish,
            Events = [.. reading.Calendar.Events.Where(item => item.Start is not IcsTime.Floating)],
            Todos =
            [
                .. reading.Calendar.Todos.Where(item =>
                    item.Start is not IcsTime.Floating && item.Due is not IcsTime.Floating
                ),
            ],
        };
        var written = IcsWriter.ToBytes(calendar);
        var again = IcsReader.Read(written);
        BrokenPromiseException.Unless(
            again.Calendar == calendar,
            "what was read and written reads back equal",
            () => Difference(calendar, again.Calendar)
        );
        BrokenPromiseException.Unless(
            IcsWriter.ToBytes(again.Calendar).AsSpan().SequenceEqual(written),
            "what reads back equal is written alike"
        );
        Expand(reading.Calendar);
        return Outcome(reading);
    }

    /// <summary>Reads, and looks at each problem.</summary>
    internal static IcsReading Read(byte[] octets)
    {
        var reading = IcsReader.Read(octets);
        foreach (var problem in reading.Problems)
        {
            BrokenPromiseException.Unless(problem.Line >= 1, "a problem has its line", problem.ToString);
            BrokenPromiseException.Unless(
                problem.Text.Length is > 20 and < 2000,
                "a problem has a sentence",
                problem.ToString
            );
        }
        return reading;
    }

    internal static FuzzOutcome Outcome(IcsReading reading) =>
        !reading.IsICalendar ? FuzzOutcome.Refused
        : reading.Problems.Count > 0 ? FuzzOutcome.WithProblems
        : FuzzOutcome.Clean;

    private static void Expand(IcsCalendar calendar)
    {
        var (from, until) = (Instant.FromUtc(2026, 8, 1, 0, 0), Instant.FromUtc(2027, 8, 1, 0, 0));
        var all = calendar.Occurrences(from, until, Denver, Limits).All;
        BrokenPromiseException.Unless(all.Count <= Limits.Occurrences, "occurrences keep to their limit");
        // A UID or a title may be as long as the text, and each occurrence shows them: of those only the first.
        foreach (
            var one in all.Where((one, at) => at < Shown || one.Event.Uid.Length + one.Event.Summary.Length < Long)
        )
            BrokenPromiseException.Unless(one.ToString().Length > 0, "an occurrence can be shown");
    }

    private static string Difference(IcsCalendar one, IcsCalendar other)
    {
        var pairs = one
            .Events.Cast<object>()
            .Concat(one.Todos)
            .Concat(one.FreeBusy)
            .Concat(one.Components)
            .Concat(one.Extra)
            .Zip(
                other
                    .Events.Cast<object>()
                    .Concat(other.Todos)
                    .Concat(other.FreeBusy)
                    .Concat(other.Components)
                    .Concat(other.Extra)
            );
        return string.Join('\n', pairs.Where(pair => !pair.First.Equals(pair.Second)).Take(3));
    }
}
