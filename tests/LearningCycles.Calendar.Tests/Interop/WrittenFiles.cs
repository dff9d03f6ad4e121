using LearningCycles.Calendar.Ics;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>Calendars written to files of one folder, which goes when the test ends.</summary>
internal sealed class WrittenFiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("learningcycles-files-").FullName;

    internal WrittenFiles(IEnumerable<IcsCalendar> calendars)
    {
        var all = new List<(string, IcsCalendar)>();
        foreach (var calendar in calendars)
        {
            var path = Path.Combine(folder, $"{all.Count}.ics");
            File.WriteAllBytes(path, IcsWriter.ToBytes(calendar));
            all.Add((path, calendar));
        }
        All = all;
    }

    /// <summary>Each file with the calendar that is in it.</summary>
    internal IReadOnlyList<(string Path, IcsCalendar Calendar)> All { get; }

    /// <summary>The paths of the files.</summary>
    internal IEnumerable<string> Paths => All.Select(one => one.Path);

    /// <summary>A new folder beside the files.</summary>
    internal string Folder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
