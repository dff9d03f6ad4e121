using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using LearningCycles.Samples.SisHost.Import;

namespace LearningCycles.Samples.SisHost.Tests.Import;

/// <summary>The made-up exports beside these tests, and small ones in words.</summary>
internal static class TestData
{
    internal static string Folder(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Data", name);

    internal static IReadOnlyDictionary<string, byte[]> Files(string name)
    {
        var read = FolderFiles.Read(Folder(name));
        read.Refusal.Should().BeNull();
        return read.Files;
    }

    internal static IReadOnlyDictionary<string, byte[]> Files(params (string Name, string Content)[] files) =>
        files.ToDictionary(
            file => file.Name,
            file => Encoding.UTF8.GetBytes(file.Content),
            StringComparer.OrdinalIgnoreCase
        );

    internal static MemoryStream Zip(params (string Name, byte[] Content)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        stream.Position = 0;
        return stream;
    }
}
