using System.Diagnostics;
using System.Text;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>The independent expanders of recurrence rules: libraries that nobody here wrote, behind small programs, each asked once for all rules.</summary>
public static class ForeignRecurrence
{
    public const string Dateutil = "python-dateutil";
    public const string Libical = ForeignReaders.Libical;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string Folder = SourceFolder.OfCaller();
    private static readonly Lazy<(string Program, string[] Arguments)?> Python = new(FindPython);
    private static readonly Lazy<(string Program, string[] Arguments)?> C = new(CompileC);

    /// <summary>What this machine lacks to run an expander, and how to install it; null if it is there.</summary>
    public static string? WhyMissing(string name) =>
        Find(name) is not null
            ? null
            : $"{name} is not on this machine. Run .ci/install-readers, or: apt-get install {(name == Dateutil ? "python3-dateutil" : "gcc libical-dev")}";

    /// <summary>The answer to each question, in the order of the questions.</summary>
    public static IReadOnlyList<string> Ask(string name, IEnumerable<string> questions)
    {
        var (program, arguments) = Find(name) ?? throw new InvalidOperationException(WhyMissing(name));
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        try
        {
            File.WriteAllLines(path, questions, Encoding.ASCII);
            var (code, output, error) = Run(program, [.. arguments, path]);
            return code == 0
                ? output.Split('\n')[..^1]
                : throw new InvalidOperationException($"{name} failed:\n{error}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (string Program, string[] Arguments)? Find(string name) =>
        name switch
        {
            Dateutil => Python.Value,
            Libical => C.Value,
            _ => throw new ArgumentException($"No expander is called {name}.", nameof(name)),
        };

    private static (string Program, string[] Arguments)? FindPython()
    {
        foreach (var program in new[] { "/usr/bin/python3", "python3" })
        {
            if (Succeeds(program, "-c", "import dateutil.rrule"))
                return (program, [Path.Combine(Folder, "python", "recurrence.py")]);
        }
        return null;
    }

    private static (string Program, string[] Arguments)? CompileC()
    {
        var folder = Directory.CreateTempSubdirectory("learningcycles-libical-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var program = Path.Combine(folder, "recurrence");
        return Succeeds("cc", "-O1", "-o", program, Path.Combine(Folder, "c", "recurrence.c"), "-lical")
            ? (program, [])
            : null;
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
}

/// <summary>A test that asks one expander of rules; skipped where it is missing, as <see cref="ForeignReaderFactAttribute" />.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignRecurrenceFactAttribute : FactAttribute
{
    /// <summary>Needs this expander.</summary>
    public ForeignRecurrenceFactAttribute(string name) =>
        Skip = ForeignReaders.AreRequired ? null : ForeignRecurrence.WhyMissing(name);
}
