using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Leaves one entry of each identity: the one of the highest SEQUENCE, and of equal ones the later stamp, then the later in the file.</summary>
internal readonly struct LatestEntries(ProblemList problems)
{
    internal ValueList<T> Of<T>(List<T?> entries, List<int> lines)
        where T : IcsEntry
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
            var earlier = unique.Add<T>(kept!, count);
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
                    lines[i],
                    $"{text}neither SEQUENCE nor DTSTAMP says which one counts, so the later in the file does and the other is left out. Give each event a UID of its own."
                );
            else
                problems.Warn(
                    IcsProblemCode.DuplicateUid,
                    lines[i],
                    $"{text}the event of the highest SEQUENCE counts. Give each event a UID of its own."
                );
            if (order >= 0)
                kept[earlier] = item;
        }
        return ValueList.Create<T>(kept[..count]!);
    }
}
