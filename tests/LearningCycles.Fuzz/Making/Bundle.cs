using System.Text;

namespace LearningCycles.Fuzz.Making;

/// <summary>Several files as one text, each under a line <c>@@@ name</c>, so that a case is always one row of octets.</summary>
internal static class Bundle
{
    private static readonly byte[] Mark = "@@@ "u8.ToArray();

    internal static byte[] Of(IEnumerable<CorpusFile> files)
    {
        var all = new MemoryStream();
        foreach (var file in files)
        {
            all.Write(Mark);
            all.Write(Encoding.UTF8.GetBytes(file.Name));
            all.WriteByte((byte)'\n');
            all.Write(file.Octets);
            all.WriteByte((byte)'\n');
        }
        return all.ToArray();
    }

    /// <summary>The files of a bundle; of two of one name the first. What stands before the first name is no file.</summary>
    internal static Dictionary<string, byte[]> Files(ReadOnlySpan<byte> bundle)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var rest = bundle;
        while (rest.StartsWith(Mark))
        {
            var line = rest.IndexOf((byte)'\n');
            if (line < 0)
                break;
            var name = Encoding.UTF8.GetString(rest[Mark.Length..line]);
            rest = rest[(line + 1)..];
            var next = rest.StartsWith(Mark) ? 0 : rest.IndexOf("\n@@@ "u8);
            var end =
                next >= 0 ? next
                : rest is [.., (byte)'\n'] ? rest.Length - 1
                : rest.Length;
            files.TryAdd(name, rest[..end].ToArray());
            rest = next < 0 ? [] : rest[(next == 0 && rest.StartsWith(Mark) ? 0 : next + 1)..];
        }
        return files;
    }
}
