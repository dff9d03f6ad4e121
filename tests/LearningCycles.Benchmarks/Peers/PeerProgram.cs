using System.Globalization;
using LearningCycles.Calendar.Tests;
using LearningCycles.Calendar.Tests.Interop;

namespace LearningCycles.Benchmarks.Peers;

/// <summary>What a pass over a file took at least.</summary>
/// <param name="Events">How many events were found.</param>
/// <param name="Read">From octets to objects, in nanoseconds.</param>
/// <param name="Write">From objects to octets, in nanoseconds.</param>
internal sealed record PeerTimes(int Events, double Read, double Write);

/// <summary>A library of another language that reads and writes a file in a program of its own, and times itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Program">The program.</param>
/// <param name="More">What it is told after the file and the passes.</param>
internal sealed record PeerProgram(string Name, ForeignProgram Program, params string[] More)
{
    private static readonly string Foreign = Path.Combine(SourceFolder.OfCaller(), "foreign");
    private static readonly string Interop = Path.GetFullPath(
        Path.Combine(Foreign, "..", "..", "..", "LearningCycles.Calendar.Tests", "Interop", "js")
    );

    /// <summary>All that this machine may have.</summary>
    internal static IEnumerable<PeerProgram> All()
    {
        yield return new(
            "libical (C)",
            ForeignProgram.OfC("libical", Path.Combine(Foreign, "peer.c"), "-lical", "apt-get install libical-dev")
        );
        yield return new(
            "ical.js (JavaScript)",
            Directory.Exists(Path.Combine(Interop, "node_modules")) && ForeignProgram.Succeeds("node", "--version")
                ? new("node", [Path.Combine(Foreign, "peer.mjs")], null)
                : ForeignProgram.Without("ical.js", "npm install in tests/LearningCycles.Calendar.Tests/Interop/js"),
            Path.Combine(Interop, "reader.mjs")
        );
        yield return new(
            "icalendar (Python)",
            ForeignProgram.OfPython(
                "icalendar",
                Path.Combine(Foreign, "peer.py"),
                "icalendar",
                "apt-get install python3-icalendar"
            )
        );
    }

    /// <summary>Has it read and write a file so many times.</summary>
    internal PeerTimes Run(string file, int passes)
    {
        var said = Program.Output([file, passes.ToString(CultureInfo.InvariantCulture), .. More]).Split(' ');
        return new(
            int.Parse(said[0], CultureInfo.InvariantCulture),
            double.Parse(said[1], CultureInfo.InvariantCulture),
            double.Parse(said[2], CultureInfo.InvariantCulture)
        );
    }
}
