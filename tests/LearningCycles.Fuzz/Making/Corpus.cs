using System.Collections.Concurrent;
using System.Text;

namespace LearningCycles.Fuzz.Making;

/// <summary>The repository's own files, by folder, in the order of their names.</summary>
internal static class Corpus
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<CorpusFile>> Read = new(StringComparer.Ordinal);

    /// <summary>The files of a folder.</summary>
    internal static IReadOnlyList<CorpusFile> Of(string folder) =>
        Read.GetOrAdd(
            folder,
            static name =>
                [
                    .. typeof(Corpus)
                        .Assembly.GetManifestResourceNames()
                        .Where(resource => resource.StartsWith(name + "/", StringComparison.Ordinal))
                        .Order(StringComparer.Ordinal)
                        .Select(resource => new CorpusFile(resource[(name.Length + 1)..], Octets(resource))),
                ]
        );

    /// <summary>One file.</summary>
    internal static byte[] File(string folder, string name) => Of(folder).First(file => file.Name == name).Octets;

    internal static string Text(string folder, string name) => Encoding.UTF8.GetString(File(folder, name));

    private static byte[] Octets(string resource)
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>A file of the corpus.</summary>
internal sealed record CorpusFile(string Name, byte[] Octets);
