namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>The independent iCalendar readers that this project is tested against: each a library that nobody here wrote, behind a small program.</summary>
public static class ForeignReaders
{
    public const string PythonIcalendar = "python-icalendar";
    public const string Libical = "libical";
    public const string IcalJs = "ical.js";

    private static readonly string Folder = SourceFolder.OfCaller();
    private static readonly Lazy<ForeignProgram> Python = new(() =>
        ForeignProgram.OfPython(
            PythonIcalendar,
            Path.Combine(Folder, "python", "reader.py"),
            "icalendar",
            "apt-get install python3-icalendar"
        )
    );
    private static readonly Lazy<ForeignProgram> C = new(() =>
        ForeignProgram.OfC(Libical, Path.Combine(Folder, "c", "reader.c"), "-lical", "apt-get install gcc libical-dev")
    );
    private static readonly Lazy<ForeignProgram> Js = new(FindJs);

    /// <summary>The names of all readers.</summary>
    public static IReadOnlyList<string> Names { get; } = [PythonIcalendar, Libical, IcalJs];

    /// <summary>The names of the readers that this machine has.</summary>
    public static IReadOnlyList<string> Available => [.. Names.Where(name => WhyMissing(name) is null)];

    /// <summary>The readers to ask: those that are there, and in CI all of them, so that a missing one fails.</summary>
    public static IReadOnlyList<string> Asked => AreRequired ? Names : Available;

    /// <summary>Whether a missing reader is a failure, as in CI.</summary>
    public static bool AreRequired =>
        Environment.GetEnvironmentVariable("LEARNINGCYCLES_REQUIRE_READERS") is "1"
        || Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>What this machine lacks to run a reader, and how to install it; null if it is there.</summary>
    public static string? WhyMissing(string name) => Find(name).Missing;

    /// <summary>Reads a file with a reader: its events, ordered by UID, start, end and summary.</summary>
    public static IReadOnlyList<ForeignEvent> Read(string name, string path)
    {
        return
        [
            .. Find(name)
                .Output([path])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(ForeignEvent.Parse)
                .OrderBy(e => (e.Uid, e.Start, e.End, e.Summary), TupleOrder),
        ];
    }

    private static Comparer<(string, string, string, string)> TupleOrder { get; } =
        Comparer<(string, string, string, string)>.Create(
            (x, y) =>
                new[] { (x.Item1, y.Item1), (x.Item2, y.Item2), (x.Item3, y.Item3), (x.Item4, y.Item4) }
                    .Select(pair => string.CompareOrdinal(pair.Item1, pair.Item2))
                    .FirstOrDefault(order => order != 0)
        );

    private static ForeignProgram Find(string name) =>
        name switch
        {
            PythonIcalendar => Python.Value,
            Libical => C.Value,
            IcalJs => Js.Value,
            _ => throw new ArgumentException($"No reader is called {name}.", nameof(name)),
        };

    private static ForeignProgram FindJs()
    {
        var script = Path.Combine(Folder, "js", "reader.mjs");
        return
            Directory.Exists(Path.Combine(Folder, "js", "node_modules", "ical.js"))
            && ForeignProgram.Succeeds("node", "--version")
            ? new("node", [script], null)
            : ForeignProgram.Without(
                IcalJs,
                $"install Node.js, then npm install --no-save --no-package-lock --prefix {Path.Combine(Folder, "js")}"
            );
    }
}
