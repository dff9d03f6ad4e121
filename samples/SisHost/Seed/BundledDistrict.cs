using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;

namespace LearningCycles.Samples.SisHost.Seed;

/// <summary>The made-up district that comes with the sample: two schools with their people, from a OneRoster export.</summary>
internal static class BundledDistrict
{
    /// <summary>The time zone of its schools.</summary>
    public const string Zone = "America/Denver";

    /// <summary>The export, as its files say.</summary>
    public static RosterReading Roster()
    {
        var files = FolderFiles.Read(Path.Combine(AppContext.BaseDirectory, "district", "roster"));
        return files.IsTaken
            ? OneRosterReader.Read(files.Files)
            : throw new InvalidOperationException($"The bundled district cannot be read: {files.Refusal}");
    }
}
