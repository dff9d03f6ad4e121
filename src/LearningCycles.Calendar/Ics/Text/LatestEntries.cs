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
            problems.Warn(
                IcsProblemCode.DuplicateUid,
                lines[i],
                $"The UID {ShortText.Of(item.Uid)} stands a second time; the event of the highest SEQUENCE counts. Give each event a UID of its own."
            );
            var other = kept[earlier]!;
            if ((item.Sequence, item.Stamp).CompareTo((other.Sequence, other.Stamp)) >= 0)
                kept[earlier] = item;
        }
        return ValueList.Create<T>(kept[..count]!);
    }
}
