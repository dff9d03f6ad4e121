namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>Programs and libraries that nobody here wrote and that keep calendars: they are given ours, and asked for them again.</summary>
public static class ForeignTools
{
    public const string Vobject = "vobject";
    public const string Khal = "khal";
    public const string Radicale = "radicale";

    private static readonly Lazy<ForeignProgram> RoundTrip = new(() =>
        ForeignProgram.OfPython(
            Vobject,
            Path.Combine(SourceFolder.OfCaller(), "python", "roundtrip.py"),
            "vobject",
            "apt-get install python3-vobject"
        )
    );
    private static readonly Lazy<ForeignProgram> Client = new(() => Installed(Khal));
    private static readonly Lazy<ForeignProgram> Server = new(() => Installed(Radicale));

    /// <summary>What this machine lacks to run a tool, and how to install it; null if it is there.</summary>
    public static string? WhyMissing(string name) => Find(name).Missing;

    /// <summary>Has vobject read files and write them into a folder; for each the empty text, or what went wrong.</summary>
    internal static string[] WrittenAgain(IEnumerable<string> files, string folder) =>
        Find(Vobject).Output([folder, .. files]).Split('\n')[..^1];

    internal static ForeignProgram Find(string name) =>
        name switch
        {
            Vobject => RoundTrip.Value,
            Khal => Client.Value,
            Radicale => Server.Value,
            _ => throw new ArgumentException($"No tool is called {name}.", nameof(name)),
        };

    private static ForeignProgram Installed(string name) =>
        ForeignProgram.Succeeds(name, "--version")
            ? new(name, [], null)
            : ForeignProgram.Without(name, "apt-get install " + name);
}

/// <summary>A test that gives calendars to one tool; skipped where it is missing, as <see cref="ForeignReaderFactAttribute" />.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ForeignToolFactAttribute : FactAttribute
{
    /// <summary>Needs this tool.</summary>
    public ForeignToolFactAttribute(string name) =>
        Skip = ForeignReaders.AreRequired ? null : ForeignTools.WhyMissing(name);
}
