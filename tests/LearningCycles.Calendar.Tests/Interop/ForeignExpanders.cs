using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>The independent expanders of whole files: series with their exceptions, moved and cancelled occurrences. Each is asked once for many files.</summary>
public static class ForeignExpanders
{
    public const string RecurringIcalEvents = "recurring-ical-events";

    private static readonly InstantPattern Compact = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly string Folder = SourceFolder.OfCaller();
    private static readonly Lazy<ForeignProgram> Python = new(() =>
        ForeignProgram.OfPython(
            RecurringIcalEvents,
            Path.Combine(Folder, "python", "occurrences.py"),
            "recurring_ical_events",
            "apt-get install python3-recurring-ical-events"
        )
    );
    private static readonly Lazy<ForeignProgram> C = new(() =>
        ForeignProgram.OfC(
            ForeignReaders.Libical,
            Path.Combine(Folder, "c", "occurrences.c"),
            "-lical",
            "apt-get install gcc libical-dev"
        )
    );
    private static readonly Lazy<ForeignProgram> Js = new(() =>
        ForeignReaders.WhyMissing(ForeignReaders.IcalJs) is { } missing
            ? new("", [], missing)
            : new("node", [Path.Combine(Folder, "js", "occurrences.mjs")], null)
    );

    /// <summary>What this machine lacks to run an expander, and how to install it; null if it is there.</summary>
    public static string? WhyMissing(string name) => Find(name).Missing;

    /// <summary>What is in the span, file by file; for a file that the expander fails at, what went wrong.</summary>
    public static IReadOnlyDictionary<string, (IReadOnlyList<ForeignOccurrence> All, string? Failure)> Expand(
        string name,
        IEnumerable<string> files,
        Interval span
    )
    {
        var output = Find(name).Output([Compact.Format(span.Start), Compact.Format(span.End), .. files]);
        var found = new Dictionary<string, (IReadOnlyList<ForeignOccurrence>, string?)>(StringComparer.Ordinal);
        foreach (var part in ("\n" + output).Split("\n=", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var failure = Array.Find(lines, line => line.StartsWith('!'));
            found.Add(
                lines[0],
                (
                    failure is null ? ForeignOccurrence.InOrder(lines.Skip(1).Select(ForeignOccurrence.Parse)) : [],
                    failure
                )
            );
        }
        return found;
    }

    private static ForeignProgram Find(string name) =>
        name switch
        {
            RecurringIcalEvents => Python.Value,
            ForeignReaders.Libical => C.Value,
            ForeignReaders.IcalJs => Js.Value,
            _ => throw new ArgumentException($"No expander is called {name}.", nameof(name)),
        };
}

/// <summary>A test that asks one expander of files; skipped where it is missing, as <see cref="ForeignReaderFactAttribute" />.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignExpanderFactAttribute : FactAttribute
{
    /// <summary>Needs this expander.</summary>
    public ForeignExpanderFactAttribute(string name) =>
        Skip = ForeignReaders.AreRequired ? null : ForeignExpanders.WhyMissing(name);
}
