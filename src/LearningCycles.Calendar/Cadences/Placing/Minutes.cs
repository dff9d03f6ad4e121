using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A span of whole minutes within a day, counted from midnight by the wall clock; the end does not belong to it.</summary>
internal readonly record struct Minutes(int From, int To)
{
    private const long PerMinute = NodaConstants.NanosecondsPerMinute;

    /// <summary>The whole minutes inside of a span: never more than was given.</summary>
    internal static Minutes Inside(TimeRange range) => new(Up(range.From), Down(range.To));

    /// <summary>The whole minutes that a span touches: never less than was given.</summary>
    internal static Minutes Around(LocalTime from, LocalTime to) => new(Down(from), Up(to));

    /// <summary>The whole minutes from midnight to a time.</summary>
    internal static int At(LocalTime time) => Down(time);

    internal const int EndOfDay = 24 * 60;

    internal bool IsEmpty => To <= From;

    internal bool Overlaps(int from, int to) => From < to && from < To;

    internal bool Contains(int from, int to) => From <= from && to <= To;

    internal Minutes Intersect(Minutes other) => new(Math.Max(From, other.From), Math.Min(To, other.To));

    /// <summary>Sorted, with overlapping and touching spans made one.</summary>
    internal static Minutes[] Merge(List<Minutes> spans)
    {
        spans.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.To.CompareTo(b.To));
        var merged = new List<Minutes>(spans.Count);
        foreach (var span in spans)
        {
            if (span.IsEmpty)
                continue;
            if (merged.Count > 0 && span.From <= merged[^1].To)
                merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, span.To) };
            else
                merged.Add(span);
        }
        return [.. merged];
    }

    /// <summary>What is left of some merged spans without others.</summary>
    internal static Minutes[] Without(Minutes[] spans, Minutes[] taken)
    {
        var left = new List<Minutes>();
        foreach (var span in spans)
        {
            var from = span.From;
            foreach (var hole in taken)
            {
                if (!hole.Overlaps(from, span.To))
                    continue;
                if (hole.From > from)
                    left.Add(new(from, hole.From));
                from = hole.To;
            }
            if (from < span.To)
                left.Add(new(from, span.To));
        }
        return [.. left];
    }

    private static int Up(LocalTime time) => (int)((time.NanosecondOfDay + PerMinute - 1) / PerMinute);

    private static int Down(LocalTime time) => (int)(time.NanosecondOfDay / PerMinute);
}
