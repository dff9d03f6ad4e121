using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>When an alarm goes off: TRIGGER (RFC 5545 §3.8.6.3). There are no other cases than the two nested ones.</summary>
/// <example>
/// <code>
/// Console.WriteLine(IcsTrigger.FromStart(Period.FromMinutes(-15))); // -PT15M from the start
/// Console.WriteLine(IcsTrigger.FromEnd(Period.FromHours(1))); // PT1H from the end
/// Console.WriteLine(IcsTrigger.At(Instant.FromUtc(2026, 9, 8, 14, 0))); // 2026-09-08T14:00:00Z
/// </code>
/// </example>
public abstract record IcsTrigger
{
    private IcsTrigger() { }

    /// <summary>So long after the start; before it for a negative offset: <c>FromStart(Period.FromMinutes(-15))</c>.</summary>
    /// <param name="offset">Weeks, days, hours, minutes and seconds, all of one sign.</param>
    /// <exception cref="ArgumentException">The offset has other units or mixed signs.</exception>
    public static IcsTrigger FromStart(Period offset) => new Relative(offset, false);

    /// <summary>So long after the end, or after the time at which a task is due; before it for a negative offset.</summary>
    /// <param name="offset">Weeks, days, hours, minutes and seconds, all of one sign.</param>
    /// <exception cref="ArgumentException">The offset has other units or mixed signs.</exception>
    public static IcsTrigger FromEnd(Period offset) => new Relative(offset, true);

    /// <summary>At a moment, cut to the second.</summary>
    /// <exception cref="ArgumentException">The year is out of range.</exception>
    public static IcsTrigger At(Instant instant) => new Absolute(instant);

    /// <summary>Counted from the start or the end.</summary>
    public sealed record Relative : IcsTrigger
    {
        internal Relative(Period offset, bool isFromEnd)
        {
            Offset = TimeGuards.Offset(offset);
            IsFromEnd = isFromEnd;
        }

        /// <summary>How long after; negative for before.</summary>
        public Period Offset { get; }

        /// <summary>Whether it is counted from the end: RELATED=END (RFC 5545 §3.2.14).</summary>
        public bool IsFromEnd { get; }

        /// <summary>The offset in ISO 8601, and what it is counted from.</summary>
        public override string ToString() => $"{DurationText.Of(Offset)} from the {(IsFromEnd ? "end" : "start")}";
    }

    /// <summary>At a moment of its own.</summary>
    public sealed record Absolute : IcsTrigger
    {
        internal Absolute(Instant instant) =>
            Instant = NodaTime.Instant.FromUnixTimeSeconds(TimeGuards.CutToSecond(instant, nameof(instant)));

        /// <summary>The moment.</summary>
        public Instant Instant { get; }

        /// <summary>The moment in ISO 8601.</summary>
        public override string ToString() => InvariantText.Of(Instant);
    }
}
