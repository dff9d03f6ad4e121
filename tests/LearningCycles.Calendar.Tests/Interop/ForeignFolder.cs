namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>Folders for programs that flush each entry they keep to the disk: in memory, where the machine has a place for that.</summary>
internal static class ForeignFolder
{
    private const string Memory = "/dev/shm";

    /// <summary>A new folder. Whoever asks deletes it.</summary>
    internal static string Create(string prefix) =>
        Directory.Exists(Memory)
            ? Directory.CreateDirectory(Path.Combine(Memory, prefix + Path.GetRandomFileName())).FullName
            : Directory.CreateTempSubdirectory(prefix).FullName;
}
