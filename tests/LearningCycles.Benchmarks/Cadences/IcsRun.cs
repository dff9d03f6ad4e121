using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Testing.Districts;
using NodaTime;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>Writes an <c>.ics</c> file for each person of a district, school by school, and says what took the time.</summary>
internal sealed class IcsRun
{
    private static readonly Publication Publication = new(
        "coaching.district.example",
        Instant.FromUtc(2026, 8, 1, 0, 0)
    );

    // As many as schools are at work at once, each used for file after file.
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];

    private long generating;
    private long viewing;
    private long making;
    private long writing;
    private long storing;
    private long files;
    private long events;
    private long octets;

    public TimeSpan Wall { get; private set; }
    public long PeakWorkingSet { get; private set; }
    public long Files => files;
    public long Events => events;
    public long Octets => octets;

    /// <summary>Making plans and calendars, summed over threads.</summary>
    public TimeSpan Generating => new(generating);

    /// <summary>From the calendar to each person's view, summed over threads.</summary>
    public TimeSpan Viewing => new(viewing);

    /// <summary>From the view to iCalendar values, summed over threads.</summary>
    public TimeSpan Making => new(making);

    /// <summary>From values to octets, summed over threads.</summary>
    public TimeSpan Writing => new(writing);

    /// <summary>From octets to files, which is the operating system's time, summed over threads.</summary>
    public TimeSpan Storing => new(storing);

    public static IcsRun Of(DistrictKind kind, int teachers, int threads, string folder)
    {
        var run = new IcsRun();
        using var memory = new MemoryWatch();
        var wall = Stopwatch.StartNew();
        InOrder.ForEach(
            District.SchoolCount(teachers),
            threads,
            number => run.WriteSchool(number, teachers, kind, folder)
        );
        run.Wall = wall.Elapsed;
        memory.Dispose();
        run.PeakWorkingSet = memory.PeakWorkingSet;
        return run;
    }

    private void WriteSchool(int number, int teachers, DistrictKind kind, string folder)
    {
        var at = Stopwatch.GetTimestamp();
        var calendar = CadenceGenerator.Generate(
            District.School(number, teachers, kind),
            new() { Effort = SearchEffort.Light }
        );
        Took(ref generating, ref at);
        var own = Directory.CreateDirectory(Path.Combine(folder, calendar.Plan.Id.Value)).FullName;
        var buffer = buffers.TryTake(out var free) ? free : new(1 << 16);
        foreach (var view in calendar.ForEveryone())
        {
            Took(ref viewing, ref at);
            var ics = view.ToIcs(Publication);
            Took(ref making, ref at);
            buffer.ResetWrittenCount();
            IcsWriter.Write(ics, buffer);
            Took(ref writing, ref at);
            File.WriteAllBytes(Path.Combine(own, FileName(view.Audience)), buffer.WrittenSpan);
            Took(ref storing, ref at);
            Interlocked.Add(ref octets, buffer.WrittenCount);
            Interlocked.Increment(ref files);
            Interlocked.Add(ref events, ics.Events.Count);
        }
        buffers.Add(buffer);
    }

    private static string FileName(Audience audience) =>
        audience switch
        {
            Audience.ForLead lead => lead.Person.Value + ".ics",
            Audience.ForTeacher teacher => teacher.Person.Value + ".ics",
            _ => throw new InvalidOperationException($"{audience} is nobody's own."),
        };

    private static void Took(ref long phase, ref long since)
    {
        var now = Stopwatch.GetTimestamp();
        Interlocked.Add(ref phase, Stopwatch.GetElapsedTime(since, now).Ticks);
        since = now;
    }
}
