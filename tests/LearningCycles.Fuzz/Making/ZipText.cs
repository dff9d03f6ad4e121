using System.Buffers.Binary;
using System.Text;

namespace LearningCycles.Fuzz.Making;

/// <summary>Writes zips octet by octet, since the platform's own writer does not write the same on every machine.</summary>
internal static class ZipText
{
    /// <summary>A zip of files, stored; one that is all of one octet is packed as a bomb is.</summary>
    internal static byte[] Of(IReadOnlyList<CorpusFile> files)
    {
        var zip = new MemoryStream();
        var directory = new MemoryStream();
        foreach (var file in files)
        {
            var isRun = file.Octets.Length > 1000 && !file.Octets.AsSpan().ContainsAnyExcept(file.Octets[0]);
            var packed = isRun ? Run(file.Octets[0], file.Octets.Length) : file.Octets;
            var at = (int)zip.Position;
            var name = Encoding.UTF8.GetBytes(file.Name);
            var shared = Shared(file.Octets, packed.Length, isRun, name.Length);
            zip.Write([.. Number(0x04034B50, 4), .. shared, .. name, .. packed]);
            directory.Write([
                .. Number(0x02014B50, 4),
                .. Number(20, 2),
                .. shared,
                .. new byte[10],
                .. Number(at, 4),
                .. name,
            ]);
        }
        var start = (int)zip.Position;
        zip.Write(directory.ToArray());
        zip.Write([.. Number(0x06054B50, 4), .. new byte[4], .. Number(files.Count, 2), .. Number(files.Count, 2)]);
        zip.Write([.. Number((int)directory.Length, 4), .. Number(start, 4), 0, 0]);
        return zip.ToArray();
    }

    // What the header before a file and its row in the directory have in common; the day is 1 January 2026.
    private static byte[] Shared(byte[] octets, int packed, bool isRun, int name) =>
        [
            .. Number(20, 2),
            .. Number(0x0800, 2),
            .. Number(isRun ? 8 : 0, 2),
            .. Number(0, 2),
            .. Number(0x5C21, 2),
            .. Number((int)Checksum(octets), 4),
            .. Number(packed, 4),
            .. Number(octets.Length, 4),
            .. Number(name, 2),
            .. Number(0, 2),
        ];

    // One deflated block of fixed codes (RFC 1951 §3.2.6): the octet, then lengths of 258 at a distance of 1.
    private static byte[] Run(byte octet, int length)
    {
        var bits = new List<bool> { true, true, false };
        Literal(octet);
        var left = length - 1;
        for (; left >= 258; left -= 258)
        {
            Code(0xC5, 8);
            Code(0, 5);
        }
        for (; left > 0; left--)
            Literal(octet);
        Code(0, 7);
        var packed = new byte[(bits.Count + 7) / 8];
        for (var i = 0; i < bits.Count; i++)
            packed[i / 8] |= (byte)((bits[i] ? 1 : 0) << (i % 8));
        return packed;

        void Literal(byte value)
        {
            if (value < 144)
                Code(0x30 + value, 8);
            else
                Code(0x190 + value - 144, 9);
        }

        void Code(int code, int count)
        {
            for (var i = count - 1; i >= 0; i--)
                bits.Add(((code >> i) & 1) == 1);
        }
    }

    private static byte[] Number(int number, int octets)
    {
        var all = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(all, number);
        return all[..octets];
    }

    private static uint Checksum(byte[] octets)
    {
        var sum = uint.MaxValue;
        foreach (var octet in octets)
        {
            sum ^= octet;
            for (var i = 0; i < 8; i++)
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }
        return ~sum;
    }
}
