using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A STANDARD or DAYLIGHT part of a VTIMEZONE (RFC 5545 §3.6.5).</summary>
/// <param name="IsDaylight">Whether it is a DAYLIGHT part.</param>
/// <param name="Onset">Its first onset, by the offset that ends.</param>
/// <param name="From">The offset that ends.</param>
/// <param name="To">The offset that begins.</param>
/// <param name="Name">The abbreviation.</param>
/// <param name="Rule">The yearly rule of its onsets, or null if there is but one.</param>
internal sealed record ZoneObservance(
    bool IsDaylight,
    LocalDateTime Onset,
    Offset From,
    Offset To,
    string Name,
    string? Rule
);
