using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>A program of this machine that nobody here wrote, or that asks a library nobody here wrote.</summary>
internal sealed record ForeignProgram(string Program, string[] Arguments, string? Missing)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What stands for one that this machine lacks.</summary>
    internal static ForeignProgram Without(string name, string install) =>
        new("", [], $"{name} is not on this machine. Run .ci/install-readers, or: {install}");

    /// <summary>A script for the first Python here that has a module: Debian's own before any other.</summary>
    internal static ForeignProgram OfPython(string name, string script, string module, string install)
    {
        foreach (var program in new[] { "/usr/bin/python3", "python3" })
        {
            if (Succeeds(program, "-c", "import " + module))
                return new(program, [script], null);
        }
        return Without(name, install);
    }

    /// <summary>A source compiled with a library into a folder that goes when the tests end.</summary>
    internal static ForeignProgram OfC(string name, string source, string library, string install)
    {
        var folder = Directory.CreateTempSubdirectory("learningcycles-c-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var program = Path.Combine(folder, Path.GetFileNameWithoutExtension(source));
        return Succeeds("cc", "-O1", "-o", program, source, library) ? new(program, [], null) : Without(name, install);
    }

    /// <summary>Whether a program is there and ends well.</summary>
    internal static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            return Start(program, arguments, null).Code == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs it to its end; what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It is missing, or it failed.</exception>
    internal string Output(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        if (Missing is not null)
            throw new InvalidOperationException(Missing);
        var (code, output, error) = Start(Program, [.. Arguments, .. arguments], environment);
        return code == 0
            ? output
            : throw new InvalidOperationException($"{Program} ended with {code}:\n{error}\n{output}");
    }

    private static (int Code, string Output, string Error) Start(
        string program,
        string[] arguments,
        IReadOnlyDictionary<string, string>? environment
    )
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
        // In no language: some do not even start in one that the machine lacks.
        process.StartInfo.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            process.StartInfo.Environment[name] = value;
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
