using System.Diagnostics;
using System.Globalization;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Benchmarks.Ics;

/// <summary><c>ics-growth</c>: whether time and memory per event stay the same from a thousand events to a million.</summary>
internal static class GrowthCommand
{
    public static int Run()
    {
        Console.WriteLine(
            "| events | octets | write ns/event | write B/event | read ns/event | read B/event | kept B/event |"
        );
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        // The first runs are for the runtime to learn the code.
        for (var i = 0; i < 100; i++)
            Measure(1000, isShown: i == 99);
        foreach (var count in (int[])[10_000, 100_000, 1_000_000])
            Measure(count, isShown: true);
        return 0;
    }

    private static void Measure(int count, bool isShown)
    {
        var limits = new IcsLimits { Octets = int.MaxValue - 64, Components = 4 * count };
        using var stream = new MemoryStream(1000 * count);
        var calendar = EventsOfTheIssue.Calendar(count, areAlike: true);
        var (writeTime, writeOctets) = Took(() => IcsWriter.Write(calendar, Stream.Null));
        IcsWriter.Write(calendar, stream);
        calendar = new([]);
        var octets = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        IcsReading? reading = null;
        var (readTime, readOctets) = Took(() => reading = IcsReader.Read(octets.Span, limits));
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        if (reading!.Calendar.Events.Count != count)
            throw new InvalidOperationException("Events were lost.");
        if (!isShown)
            return;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {octets.Length:N0} | {writeTime / count:N0} | {writeOctets / (double)count:N1} | {readTime / count:N0} | {readOctets / (double)count:N0} | {kept / (double)count:N0} |"
            )
        );
    }

    private static (double Nanoseconds, long Octets) Took(Action work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        work();
        return (clock.Elapsed.TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
