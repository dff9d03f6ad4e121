using System.Buffers;
using BenchmarkDotNet.Attributes;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Benchmarks.Ics;

/// <summary>From values to octets, per event, beside the plain loop.</summary>
public class EventWriting
{
    private const int Events = 2000;

    private readonly ArrayBufferWriter<byte> output = new(8 << 20);
    private readonly PlainWriter reference = new(new byte[8 << 20]);
    private IcsCalendar calendar = new([]);
    private List<PlainEvent> plain = [];

    /// <summary>Whether people, rooms and reminders come again, as in a school.</summary>
    [Params(true, false)]
    public bool AreAlike { get; set; }

    [GlobalSetup]
    public void Make()
    {
        calendar = EventsOfTheIssue.Calendar(Events, AreAlike);
        plain = [.. calendar.Events.Select(EventsOfTheIssue.Plain)];
        reference.Write(plain);
        Values();
        // The measure writes the same octets, or it is none.
        if (output.WrittenSpan.IndexOf(reference.Written) < 0)
            throw new InvalidOperationException("The plain loop writes other octets.");
        Console.WriteLine($"// octets per event: {reference.Written.Length / Events}");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public int PlainLoop() => reference.Write(plain);

    [Benchmark(OperationsPerInvoke = Events)]
    public int Values()
    {
        output.ResetWrittenCount();
        IcsWriter.Write(calendar, output);
        return output.WrittenCount;
    }
}

/// <summary>From octets to values, per event, beside the plain reader.</summary>
public class EventReading
{
    private const int Events = 2000;

    private byte[] octets = [];

    /// <summary>Whether people, rooms and reminders come again, as in a school.</summary>
    [Params(true, false)]
    public bool AreAlike { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var calendar = EventsOfTheIssue.Calendar(Events, AreAlike);
        octets = IcsWriter.ToBytes(calendar);
        if (!IcsReader.Read(octets).Calendar.Equals(calendar))
            throw new InvalidOperationException("What was read differs from what was written.");
        if (PlainReader.Read(octets) is not { Count: Events })
            throw new InvalidOperationException("The plain reader lost events.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public object PlainRecords() => PlainReader.Read(octets);

    [Benchmark(OperationsPerInvoke = Events)]
    public object Values() => IcsReader.Read(octets);
}
