using System.Text;

namespace LearningCycles.Fuzz.Making;

/// <summary>Damages octets as files are damaged on their way, and as somebody would who means ill.</summary>
internal static class Mutations
{
    /// <summary>What is longer is not made longer still: a case has to be quick.</summary>
    internal const int Longest = 1 << 20;

    private static readonly byte[][] NotUtf8 =
    [
        [0x80],
        [0xC0, 0x80],
        [0xE2, 0x82],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0xFF, 0xFE],
        [0xF0, 0x9F, 0x98],
    ];

    private static readonly byte[][] Odd =
    [
        [0],
        [0, 0, 0, 0],
        [0x7F],
        [0x1B],
        [0x0B],
        [0x0C],
        .. Dialect.Octets(["\u2028", "\u0085", "\u202E", "\uFFFF", "\uFEFF", "e\u0301", "\U0001F469\u200D\U0001F3EB"]),
    ];

    private static readonly byte[][] Marks =
    [
        [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE],
        [0xFE, 0xFF],
        [0],
        [(byte)'\n'],
    ];

    private static readonly string[] OddLetters =
    [
        "\u0130",
        "\u0131",
        "\u017F",
        "\u212A",
        "\uFF21",
        "\u0660",
        "\u00DF",
    ];

    private static readonly Action<List<byte>, Dice, Dialect>[] All =
    [
        (octets, dice, _) => At(octets, dice, at => octets[at] ^= (byte)(1 << dice.Below(8))),
        (octets, dice, _) => At(octets, dice, at => octets[at] = (byte)dice.Below(256)),
        (octets, dice, words) => Insert(octets, dice, dice.One(words.Words)),
        (octets, dice, words) => Insert(octets, dice, dice.One(words.Words)),
        (octets, dice, _) => Take(octets, dice, 40),
        (octets, dice, _) => Insert(octets, dice, Piece(octets, dice, 400)),
        (octets, dice, _) => Swap(octets, dice),
        (octets, dice, _) => Take(octets, dice, 2000),
        (octets, dice, _) => Cut(octets, dice),
        (octets, dice, _) => Lines(octets, dice, LineChange.Repeat),
        (octets, dice, _) => Lines(octets, dice, LineChange.Remove),
        (octets, dice, _) => Lines(octets, dice, LineChange.Swap),
        (octets, dice, _) => Number(octets, dice),
        (octets, dice, _) => Number(octets, dice),
        (octets, dice, _) => Insert(octets, dice, Long(dice)),
        (octets, dice, words) => Insert(octets, dice, Deep(dice, words)),
        (octets, dice, _) => Insert(octets, dice, dice.One(NotUtf8)),
        (octets, dice, _) => Insert(octets, dice, dice.One(Odd)),
        (octets, dice, _) => octets.InsertRange(0, dice.One(Marks)),
        (octets, dice, _) => LineEnds(octets, dice),
        (octets, dice, _) => Letters(octets, dice),
    ];

    private enum LineChange
    {
        Repeat,
        Remove,
        Swap,
    }

    /// <summary>The octets after one change or a few.</summary>
    internal static byte[] Of(byte[] whole, Dice dice, Dialect words, int most = 8)
    {
        var octets = new List<byte>(whole);
        for (var left = dice.Few(most); left > 0; left--)
        {
            dice.One(All)(octets, dice, words);
            if (octets.Count > Longest)
                octets.RemoveRange(Longest, octets.Count - Longest);
        }
        return [.. octets];
    }

    /// <summary>The beginning of one and the end of another, cut at line ends as often as not.</summary>
    internal static byte[] Spliced(byte[] one, byte[] other, Dice dice) =>
        [.. one[..CutOf(one, dice)], .. other[CutOf(other, dice)..]];

    private static int CutOf(byte[] octets, Dice dice)
    {
        var at = dice.Below(octets.Length + 1);
        if (dice.Chance(50))
            return at;
        var line = Array.IndexOf(octets, (byte)'\n', at);
        return line < 0 ? at : line + 1;
    }

    private static void At(List<byte> octets, Dice dice, Action<int> change)
    {
        if (octets.Count > 0)
            change(dice.Below(octets.Count));
    }

    private static void Insert(List<byte> octets, Dice dice, byte[] what) =>
        octets.InsertRange(dice.Below(octets.Count + 1), what);

    private static void Take(List<byte> octets, Dice dice, int most)
    {
        var at = dice.Below(octets.Count);
        octets.RemoveRange(at, Math.Min(dice.Between(1, most), octets.Count - at));
    }

    private static byte[] Piece(List<byte> octets, Dice dice, int most)
    {
        var at = dice.Below(octets.Count);
        return [.. octets.GetRange(at, Math.Min(dice.Between(1, most), octets.Count - at))];
    }

    private static void Swap(List<byte> octets, Dice dice)
    {
        var piece = Piece(octets, dice, 200);
        Take(octets, dice, 200);
        Insert(octets, dice, piece);
    }

    private static void Cut(List<byte> octets, Dice dice)
    {
        var at = dice.Below(octets.Count + 1);
        octets.RemoveRange(at, octets.Count - at);
    }

    private static void Lines(List<byte> octets, Dice dice, LineChange change)
    {
        var (from, to) = Line(octets, dice.Below(octets.Count));
        var line = octets.GetRange(from, to - from);
        if (change == LineChange.Repeat)
        {
            var times = dice.Chance(10) ? dice.Between(100, 2000) : dice.Few(6);
            var most = Longest / 8 / Math.Max(1, line.Count);
            octets.InsertRange(to, Enumerable.Repeat(line, Math.Min(times, most)).SelectMany(one => one).ToArray());
            return;
        }
        octets.RemoveRange(from, to - from);
        if (change == LineChange.Swap && octets.Count > 0)
            octets.InsertRange(Line(octets, dice.Below(octets.Count)).From, line);
    }

    private static (int From, int To) Line(List<byte> octets, int at)
    {
        if (octets.Count == 0)
            return (0, 0);
        var from = at == 0 ? 0 : octets.LastIndexOf((byte)'\n', at - 1) + 1;
        var to = octets.IndexOf((byte)'\n', at);
        return (from, to < 0 ? octets.Count : to + 1);
    }

    private static void Number(List<byte> octets, Dice dice)
    {
        var from = octets.FindIndex(dice.Below(octets.Count), octet => octet is >= (byte)'0' and <= (byte)'9');
        if (from < 0)
            return;
        var to = from;
        while (to < octets.Count && octets[to] is >= (byte)'0' and <= (byte)'9')
            to++;
        octets.RemoveRange(from, to - from);
        octets.InsertRange(from, Encoding.UTF8.GetBytes(dice.One(Dialect.Numbers)));
    }

    private static byte[] Long(Dice dice)
    {
        var length = dice.Chance(5) ? dice.Between(100_000, 400_000) : dice.Between(60, 9000);
        var line = new byte[length];
        Array.Fill(line, dice.One("x ,;\"1\\A"u8.ToArray()));
        return line;
    }

    private static byte[] Deep(Dice dice, Dialect words)
    {
        var opening = dice.One(words.Openings);
        var times = dice.Chance(10) ? dice.Between(1000, 20_000) : dice.Between(2, 120);
        var deep = new List<byte>();
        for (var left = times; left > 0; left--)
            deep.AddRange(opening);
        return [.. deep];
    }

    private static void LineEnds(List<byte> octets, Dice dice)
    {
        var kind = dice.Below(4);
        var before = octets.ToArray();
        octets.Clear();
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\r' && i + 1 < before.Length && before[i + 1] == '\n')
                continue;
            if (before[i] != '\n')
                octets.Add(before[i]);
            else
                octets.AddRange(
                    (kind == 3 ? dice.Below(3) : kind) switch
                    {
                        0 => "\r\n"u8,
                        1 => "\n"u8,
                        _ => "\r"u8,
                    }
                );
        }
    }

    private static void Letters(List<byte> octets, Dice dice)
    {
        var at = octets.FindIndex(dice.Below(octets.Count), octet => char.IsAsciiLetterOrDigit((char)octet));
        if (at < 0)
            return;
        octets.RemoveAt(at);
        octets.InsertRange(at, Encoding.UTF8.GetBytes(dice.One(OddLetters)));
    }
}
