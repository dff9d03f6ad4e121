using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>The entries of one kind in the order in which they stand in a file.</summary>
internal sealed class ReadEntries<T>
    where T : IcsEntry
{
    private readonly List<T?> entries = [];
    private readonly List<(int Line, int Hash)> marks = [];

    internal int Count => entries.Count;

    /// <summary>Takes in an entry; null for one that cannot be read, or that waits for what stands further down.</summary>
    internal void Add(T? entry, int line)
    {
        entries.Add(entry);
        // Reckoned while the entry is at hand: of a large file the first ones are far away at its end.
        marks.Add((line, entry is null ? 0 : UniqueEntries.HashOf(entry)));
    }

    /// <summary>Sets an entry that waited.</summary>
    internal void Set(int place, T? entry)
    {
        entries[place] = entry;
        if (entry is not null)
            marks[place] = (marks[place].Line, UniqueEntries.HashOf(entry));
    }

    /// <summary>One entry of each identity: the one of the highest SEQUENCE, and of equal ones the later stamp, then the later in the file.</summary>
    internal ValueList<T> Latest(ProblemList problems)
    {
        if (entries.Count == 0)
            return [];
        var count = 0;
        var kept = CollectionsMarshal.AsSpan(entries);
        var unique = new UniqueEntries(entries.Count);
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] is not { } item)
                continue;
            kept[count] = item;
            var earlier = unique.Add<T>(kept!, count, marks[i].Hash);
            if (earlier < 0)
            {
                count++;
                continue;
            }
            var other = kept[earlier]!;
            var order = (item.Sequence, item.Stamp).CompareTo((other.Sequence, other.Stamp));
            var text = $"The UID {ShortText.Of(item.Uid)} stands a second time; ";
            if (order == 0 && item != other)
                problems.Error(
                    IcsProblemCode.DuplicateUid,
                    marks[i].Line,
                    $"{text}neither SEQUENCE nor DTSTAMP says which one counts, so the later in the file does and the other is left out. Give each event a UID of its own."
                );
            else
                problems.Warn(
                    IcsProblemCode.DuplicateUid,
                    marks[i].Line,
                    $"{text}the event of the highest SEQUENCE counts. Give each event a UID of its own."
                );
            if (order >= 0)
                kept[earlier] = item;
        }
        return ValueList.Create<T>(kept[..count]!);
    }
}
