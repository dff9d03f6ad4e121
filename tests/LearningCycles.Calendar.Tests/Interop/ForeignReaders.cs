using System.Diagnostics;
using System.Text;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>The independent iCalendar readers that this project is tested against: each a library that nobody here wrote, behind a small program.</summary>
public static class ForeignReaders
{
    public const string PythonIcalendar = "python-icalendar";
    public const string Libical = "libical";
    public const string IcalJs = "ical.js";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string Folder = SourceFolder.OfCaller();
    private static readonly Lazy<Reader> Python = new(FindPython);
    private static readonly Lazy<Reader> C = new(CompileC);
    private static readonly Lazy<Reader> Js = new(FindJs);

    /// <summary>The names of all readers.</summary>
    public static IReadOnlyList<string> Names { get; } = [PythonIcalendar, Libical, IcalJs];

    /// <summary>The names of the readers that this machine has.</summary>
    public static IReadOnlyList<string> Available => [.. Names.Where(name => WhyMissing(name) is null)];

    /// <summary>The readers to ask: those that are there, and in CI all of them, so that a missing one fails.</summary>
    public static IReadOnlyList<string> Asked => AreRequired ? Names : Available;

    /// <summary>Whether a missing reader is a failure, as in CI.</summary>
    public static bool AreRequired => Environment.GetEnvironmentVariable("LEARNINGCYCLES_REQUIRE_READERS") is "1";

    /// <summary>What this machine lacks to run a reader, and how to install it; null if it is there.</summary>
    public static string? WhyMissing(string name) => Find(name).Missing;

    /// <summary>Reads a file with a reader: its events, ordered by UID, start, end and summary.</summary>
    public static IReadOnlyList<ForeignEvent> Read(string name, string path)
    {
        var reader = Find(name);
        if (reader.Missing is { } missing)
            throw new InvalidOperationException(missing);
        var (code, output, error) = Run(reader.Program, [.. reader.Arguments, path]);
        if (code != 0)
            throw new InvalidOperationException($"{name} could not read {path}:\n{error}");
        return
        [
            .. output
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

    private static Reader Find(string name) =>
        name switch
        {
            PythonIcalendar => Python.Value,
            Libical => C.Value,
            IcalJs => Js.Value,
            _ => throw new ArgumentException($"No reader is called {name}.", nameof(name)),
        };

    private static Reader FindPython()
    {
        foreach (var program in new[] { "/usr/bin/python3", "python3" })
        {
            if (Succeeds(program, "-c", "import icalendar"))
                return new(program, [Path.Combine(Folder, "python", "reader.py")], null);
        }
        return Reader.Without(PythonIcalendar, "apt-get install python3-icalendar");
    }

    private static Reader CompileC()
    {
        var folder = Directory.CreateTempSubdirectory("learningcycles-libical-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var program = Path.Combine(folder, "reader");
        var source = Path.Combine(Folder, "c", "reader.c");
        return Succeeds("cc", "-O1", "-o", program, source, "-lical")
            ? new(program, [], null)
            : Reader.Without(Libical, "apt-get install gcc libical-dev");
    }

    private static Reader FindJs()
    {
        var script = Path.Combine(Folder, "js", "reader.mjs");
        return Directory.Exists(Path.Combine(Folder, "js", "node_modules", "ical.js")) && Succeeds("node", "--version")
            ? new("node", [script], null)
            : Reader.Without(
                IcalJs,
                $"install Node.js, then npm install --no-save --no-package-lock --prefix {Path.Combine(Folder, "js")}"
            );
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            return Run(program, arguments).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output, string Error) Run(string program, string[] arguments)
    {
        using var process = new Process
        {
            StartInfo = new(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = new UTF8Encoding(false),
                StandardErrorEncoding = new UTF8Encoding(false),
            },
        };
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Patience}.");
        }
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private sealed record Reader(string Program, string[] Arguments, string? Missing)
    {
        internal static Reader Without(string name, string install) =>
            new("", [], $"The reader {name} is not on this machine. Run .ci/install-readers, or: {install}");
    }
}
