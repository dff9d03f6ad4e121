using System.Diagnostics;
using System.Globalization;
using LearningCycles.Benchmarks.Cadences;
using LearningCycles.Benchmarks.Ics;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Benchmarks.Peers;

/// <summary><c>peers</c>: reading and writing the same files beside other languages' libraries, and beside the bare cost of the octets.</summary>
internal static class PeerCommand
{
    private static int seen;

    public static int Run(bool markdown)
    {
        var folder = Directory.CreateTempSubdirectory("learningcycles-peers-");
        try
        {
            foreach (var (name, calendar) in Files())
                Measure(name, calendar, Path.Combine(folder.FullName, "calendar.ics"), markdown);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return 0;
    }

    private static IEnumerable<(string Name, IcsCalendar Calendar)> Files()
    {
        yield return ("2,000 events of a school", EventsOfTheIssue.Calendar(2000, areAlike: true));
        yield return ("2,000 events, all different", EventsOfTheIssue.Calendar(2000, areAlike: false));
    }

    private static void Measure(string name, IcsCalendar calendar, string path, bool markdown)
    {
        var octets = IcsWriter.ToBytes(calendar);
        File.WriteAllBytes(path, octets);
        var table = new Table(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}, {octets.Length:N0} octets: per event, the least of all passes"
            ),
            "library",
            "read",
            "to ours",
            "write",
            "to ours"
        );
        var ours = Ours(octets, calendar.Events.Count);
        Add(table, "LearningCycles.Calendar (C#)", ours, ours);
        foreach (var peer in PeerProgram.All())
        {
            if (peer.Program.Missing is { } missing)
            {
                table.Add(peer.Name, missing, "", "", "");
                continue;
            }
            var times = peer.Run(path, passes: peer.Name.Contains("Python", StringComparison.Ordinal) ? 3 : 40);
            if (times.Events != calendar.Events.Count)
                throw new InvalidOperationException($"{peer.Name} found {times.Events} events.");
            Add(table, peer.Name, times, ours);
        }
        Add(table, "looking at each octet, copying them", Bare(octets, calendar.Events.Count), ours);
        table.Write(Console.Out, markdown);
    }

    private static void Add(Table table, string name, PeerTimes times, PeerTimes ours) =>
        table.Add(
            name,
            Shown(times.Read / times.Events),
            Ratio(times.Read, ours.Read),
            Shown(times.Write / times.Events),
            Ratio(times.Write, ours.Write)
        );

    private static PeerTimes Ours(byte[] octets, int events)
    {
        double read = double.MaxValue,
            write = double.MaxValue;
        for (var pass = 0; pass < 200; pass++)
        {
            var begun = Stopwatch.GetTimestamp();
            var calendar = IcsReader.Read(octets).Calendar;
            read = Math.Min(read, Stopwatch.GetElapsedTime(begun).TotalNanoseconds);
            begun = Stopwatch.GetTimestamp();
            seen += IcsWriter.ToBytes(calendar).Length;
            write = Math.Min(write, Stopwatch.GetElapsedTime(begun).TotalNanoseconds);
        }
        return new(events, read, write);
    }

    // What nobody can do without: each octet is looked at once to read, and put into a new array to write.
    private static PeerTimes Bare(byte[] octets, int events)
    {
        double read = double.MaxValue,
            write = double.MaxValue;
        for (var pass = 0; pass < 200; pass++)
        {
            var begun = Stopwatch.GetTimestamp();
            var lines = 0;
            foreach (var octet in octets)
                lines += octet == '\n' ? 1 : 0;
            read = Math.Min(read, Stopwatch.GetElapsedTime(begun).TotalNanoseconds);
            begun = Stopwatch.GetTimestamp();
            seen += octets.AsSpan().ToArray().Length + lines;
            write = Math.Min(write, Stopwatch.GetElapsedTime(begun).TotalNanoseconds);
        }
        return new(events, read, write);
    }

    private static string Shown(double nanoseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:N0} ns");

    private static string Ratio(double one, double other) =>
        string.Create(CultureInfo.InvariantCulture, $"{one / other:0.00}");
}
