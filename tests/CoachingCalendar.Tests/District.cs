using System.Globalization;
using System.Text;

namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>What a run said: its code, what it reported, and its problems with paths within the district.</summary>
public sealed record Outcome(int Code, string Report, string[] Errors);

/// <summary>A copy of the bundled district that a test may spoil.</summary>
public sealed class District : IDisposable
{
    public District()
    {
        Folder = Directory.CreateTempSubdirectory("district-").FullName;
        foreach (var file in Directory.GetFiles(Options.Bundled, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Options.Bundled, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; }

    public string Out => Path.Combine(Folder, "out");

    /// <summary>Replaces one place of a file; tells the line on which the new text begins.</summary>
    public int Change(string file, string old, string changed)
    {
        var text = Read(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "'{0}' should be in {1}", old, file);
        Write(file, text[..at] + changed + text[(at + old.Length)..]);
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text) =>
        File.WriteAllText(Path.Combine(Folder, file), text, new UTF8Encoding(false));

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public Outcome Run(params string[] more)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = CoachingCalendarApp.Run([.. Arguments(), .. more], output, error);
        var lines = error.ToString().Replace(Folder + "/", "", StringComparison.Ordinal);
        return new(
            code,
            output.ToString(),
            lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
    }

    public string[] Arguments() =>
        [
            "--roster",
            Path.Combine(Folder, "roster"),
            "--closures",
            Path.Combine(Folder, "closures.ics"),
            "--plan",
            Path.Combine(Folder, "coaching.json"),
            "--out",
            Out,
        ];

    /// <summary>Every file written, by path, as text that can be compared.</summary>
    public SortedDictionary<string, string> Written() => FilesIn(Out);

    public static SortedDictionary<string, string> FilesIn(string folder) =>
        new(
            Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    file => Convert.ToBase64String(File.ReadAllBytes(file))
                ),
            StringComparer.Ordinal
        );

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
