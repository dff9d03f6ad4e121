using System.Text;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>The independent expanders of recurrence rules: libraries that nobody here wrote, behind small programs, each asked once for all rules.</summary>
public static class ForeignRecurrence
{
    public const string Dateutil = "python-dateutil";
    public const string Libical = ForeignReaders.Libical;

    private static readonly string Folder = SourceFolder.OfCaller();
    private static readonly Lazy<ForeignProgram> Python = new(() =>
        ForeignProgram.OfPython(
            Dateutil,
            Path.Combine(Folder, "python", "recurrence.py"),
            "dateutil.rrule",
            "apt-get install python3-dateutil"
        )
    );
    private static readonly Lazy<ForeignProgram> C = new(() =>
        ForeignProgram.OfC(
            Libical,
            Path.Combine(Folder, "c", "recurrence.c"),
            "-lical",
            "apt-get install gcc libical-dev"
        )
    );

    /// <summary>What this machine lacks to run an expander, and how to install it; null if it is there.</summary>
    public static string? WhyMissing(string name) => Find(name).Missing;

    /// <summary>The answer to each question, in the order of the questions.</summary>
    public static IReadOnlyList<string> Ask(string name, IEnumerable<string> questions)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        try
        {
            File.WriteAllLines(path, questions, Encoding.ASCII);
            return Find(name).Output([path]).Split('\n')[..^1];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ForeignProgram Find(string name) =>
        name switch
        {
            Dateutil => Python.Value,
            Libical => C.Value,
            _ => throw new ArgumentException($"No expander is called {name}.", nameof(name)),
        };
}

/// <summary>A test that asks one expander of rules; skipped where it is missing, as <see cref="ForeignReaderFactAttribute" />.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignRecurrenceFactAttribute : FactAttribute
{
    /// <summary>Needs this expander.</summary>
    public ForeignRecurrenceFactAttribute(string name) =>
        Skip = ForeignReaders.AreRequired ? null : ForeignRecurrence.WhyMissing(name);
}
