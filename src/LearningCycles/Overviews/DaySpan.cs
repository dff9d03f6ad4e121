using System.Runtime.InteropServices;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>A part of a day in nanoseconds since midnight, with its start and without its end, so that one may end at midnight.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DaySpan(long Start, long End)
{
    internal static DaySpan Of(LocalTime start, int minutes) =>
        new(start.NanosecondOfDay, start.NanosecondOfDay + (minutes * NodaConstants.NanosecondsPerMinute));

    internal bool Overlaps(DaySpan other) => Start < other.End && other.Start < End;

    /// <summary>Refuses a length of no time, or one that would not end on the same day.</summary>
    internal static int Minutes(int minutes, LocalTime? start)
    {
        Guard.Against.OutOfBounds(minutes, nameof(minutes), 1, NodaConstants.MinutesPerDay);
        return start is { } from ? Guard.Against.PastMidnight(minutes, from) : minutes;
    }
}
