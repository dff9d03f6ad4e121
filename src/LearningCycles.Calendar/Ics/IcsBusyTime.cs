using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>A time that is taken, or free: one period of FREEBUSY (RFC 5545 §3.8.2.6), to the second.</summary>
public sealed record IcsBusyTime
{
    /// <summary>A time from one moment to another.</summary>
    /// <param name="start">When it begins, cut to the second.</param>
    /// <param name="end">The first second that is no longer in it.</param>
    /// <param name="kind">How taken it is.</param>
    /// <exception cref="ArgumentException">The end is not after the start, or a year is out of range.</exception>
    public IcsBusyTime(Instant start, Instant end, IcsBusyKind kind = IcsBusyKind.Busy)
    {
        Start = Instant.FromUnixTimeSeconds(TimeGuards.CutToSecond(start, nameof(start)));
        End = Instant.FromUnixTimeSeconds(TimeGuards.CutToSecond(end, nameof(end)));
        if (End <= Start)
            throw new ArgumentException(
                InvariantText.Of($"The end {end} is not after the start {start}.\nMaybe the two are swapped?"),
                nameof(end)
            );
        Kind = Guard.Against.EnumOutOfRange(kind);
    }

    /// <summary>When it begins.</summary>
    public Instant Start { get; }

    /// <summary>The first second that is no longer in it.</summary>
    public Instant End { get; }

    /// <summary>How taken it is.</summary>
    public IcsBusyKind Kind { get; }

    /// <summary>Further parameters of its line, in their order; also an FBTYPE that we do not know.</summary>
    /// <exception cref="ArgumentException">A parameter is an FBTYPE that <see cref="Kind" /> can say.</exception>
    public ValueList<IcsParameter> Parameters
    {
        get;
        init => field = FreeBusyText.NotOwn(value);
    } = [];

    /// <summary>Start, end and kind.</summary>
    public override string ToString() => InvariantText.Of($"{Start} to {End}: {Kind}");
}
