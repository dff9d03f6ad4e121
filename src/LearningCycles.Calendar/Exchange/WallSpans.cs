using LearningCycles.Calendar.Cadences;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Spans of time as a zone's clocks show them.</summary>
internal sealed class WallSpans(DateTimeZone zone)
{
    private readonly List<(LocalDateTime Start, LocalDateTime End)> spans = [];

    /// <summary>Adds a span. Where the clocks go back within it, it is busy at both times that they show an hour.</summary>
    internal void Add(Instant start, Instant end)
    {
        foreach (var part in zone.GetZoneIntervals(start, end))
        {
            var from = part.HasStart ? Instant.Max(part.Start, start) : start;
            var until = part.HasEnd ? Instant.Min(part.End, end) : end;
            spans.Add(
                (from.WithOffset(part.WallOffset).LocalDateTime, until.WithOffset(part.WallOffset).LocalDateTime)
            );
        }
    }

    /// <summary>The spans ascending; those that overlap or touch are one.</summary>
    internal ValueList<BusyTime> Merged()
    {
        var merged = new List<BusyTime>();
        (LocalDateTime Start, LocalDateTime End)? open = null;
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (open is { } held && span.Start <= held.End)
            {
                open = (held.Start, LocalDateTime.Max(held.End, span.End));
                continue;
            }
            Close();
            open = span;
        }
        Close();
        return merged.ToValueList();

        void Close()
        {
            if (open is { } done)
                merged.Add(new(done.Start, done.End, BusyImport.Title));
        }
    }
}
