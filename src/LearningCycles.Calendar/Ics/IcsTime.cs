using LearningCycles.Calendar.Ics.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics;

/// <summary>
/// When an event starts or ends (RFC 5545 §3.3.4 and §3.3.5), to the second: a <see cref="Day" />, a moment in
/// <see cref="Utc" />, a <see cref="Zoned" /> local time, or a <see cref="Floating" /> one. There are no other cases.
/// </summary>
/// <example>
/// <code>
/// Console.WriteLine(IcsTime.On(new(2026, 9, 7))); // 2026-09-07
/// Console.WriteLine(IcsTime.At(Instant.FromUtc(2026, 9, 8, 15, 10))); // 2026-09-08T15:10:00Z
/// Console.WriteLine(IcsTime.In(new LocalDateTime(2026, 9, 8, 9, 10), denver)); // 2026-09-08 09:10 America/Denver
///
/// LocalDateTime skipped = new(2027, 3, 14, 2, 30); // the clocks are set forward in that hour
/// Console.WriteLine(IcsTime.In(skipped, denver, IcsGap.MoveLater)); // 2027-03-14 03:30 America/Denver
/// </code>
/// </example>
public abstract record IcsTime
{
    /// <summary>The first year that a time may lie in.</summary>
    public const int FirstYear = 1;

    /// <summary>The last year that a time may lie in: one less than four digits hold, so that no zone leads beyond them.</summary>
    public const int LastYear = 9998;

    private static readonly Duration OneDay = Duration.FromDays(1);

    private IcsTime() { }

    /// <summary>A whole day, without a zone.</summary>
    /// <exception cref="ArgumentException">The year is not one of <see cref="FirstYear" /> to <see cref="LastYear" />.</exception>
    public static IcsTime On(LocalDate date) => new Day(date);

    /// <summary>A moment, written in UTC with <c>Z</c>.</summary>
    /// <exception cref="ArgumentException">The moment has a fraction of a second, or its year is out of range.</exception>
    public static IcsTime At(Instant instant) => new Utc(instant);

    /// <summary>A local time in a zone. In a zone that never leaves UTC it is a <see cref="Utc" /> moment: TZID=UTC breaks readers.</summary>
    /// <param name="local">The time on the wall. Where the clocks show it twice, the earlier one is meant (RFC 5545 §3.3.5).</param>
    /// <param name="zone">A zone of TZDB, whose id every reader knows, such as <c>America/Denver</c>.</param>
    /// <param name="gap">What becomes of a time that the clocks skip.</param>
    /// <exception cref="ArgumentException">
    /// The clocks skip the time and <paramref name="gap" /> refuses that, the time has a fraction of a second,
    /// its year is out of range, or the zone's id is not one of TZDB.
    /// </exception>
    public static IcsTime In(LocalDateTime local, DateTimeZone zone, IcsGap gap = IcsGap.Refuse)
    {
        TimeGuards.WholeSecond(local);
        Guard.Against.Null(zone);
        Guard.Against.EnumOutOfRange(gap);
        if (ZoneNames.IsUtc(zone))
            return new Utc(local.InUtc().ToInstant());
        TimeGuards.KnownZone(zone);
        return InKnown(local.WithCalendar(CalendarSystem.Iso), zone, gap);
    }

    /// <summary>The same in a zone that is known to be one of TZDB, at a whole second that is known to be in range.</summary>
    internal static IcsTime InKnown(LocalDateTime local, DateTimeZone zone, IcsGap gap)
    {
        if (ZoneNames.IsUtc(zone))
            return new Utc(local.InUtc().ToInstant());
        var asUtc = local.InUtc().ToInstant();
        var interval = zone.GetZoneInterval(asUtc);
        // A day or more away from where the offset changes, it is the only one that the local time can have.
        if (
            (!interval.HasStart || asUtc - interval.Start > OneDay)
            && (!interval.HasEnd || interval.End - asUtc > OneDay)
        )
            return new Zoned(local, zone, asUtc.ToUnixTimeSeconds() - interval.WallOffset.Seconds);
        var map = zone.MapLocal(local);
        var second = asUtc.ToUnixTimeSeconds() - map.EarlyInterval.WallOffset.Seconds;
        if (map.Count > 0)
            return new Zoned(local, zone, second);
        if (gap == IcsGap.Refuse)
            throw new ArgumentException(
                InvariantText.Of(
                    $"{local} does not exist in {zone.Id}: the clocks skip it.\nMaybe plan another time, or say IcsGap.MoveLater?"
                ),
                nameof(local)
            );
        return new Zoned(Instant.FromUnixTimeSeconds(second).InZone(zone).LocalDateTime, zone, second);
    }

    /// <summary>The local time that a zone shows at a moment.</summary>
    /// <exception cref="ArgumentException">
    /// The zone shows that time twice and the moment is the later one, which iCalendar cannot tell from the earlier;
    /// or as for <see cref="In(LocalDateTime, DateTimeZone, IcsGap)" />.
    /// </exception>
    public static IcsTime In(Instant instant, DateTimeZone zone)
    {
        Guard.Against.Null(zone);
        TimeGuards.WholeSecond(instant);
        var time = In(instant.InZone(zone).LocalDateTime, zone);
        return time is Zoned zoned && zoned.Instant != instant
            ? throw new ArgumentException(
                InvariantText.Of(
                    $"{instant} is the later of the two times that {zone.Id} shows as {zoned.Local}, and iCalendar names only the earlier.\nMaybe write it in UTC, with IcsTime.At?"
                ),
                nameof(instant)
            )
            : time;
    }

    /// <summary>A whole day, without a zone; as an end it is the day after the last one (RFC 5545 §3.6.1).</summary>
    public sealed record Day : IcsTime
    {
        internal Day(LocalDate date) => Date = TimeGuards.YearInRange(date.WithCalendar(CalendarSystem.Iso));

        /// <summary>The day, in the ISO calendar.</summary>
        public LocalDate Date { get; }

        /// <summary>The day in ISO 8601.</summary>
        public override string ToString() => InvariantText.Of(Date);
    }

    /// <summary>A moment in UTC.</summary>
    public sealed record Utc : IcsTime
    {
        internal Utc(Instant instant) => Instant = TimeGuards.WholeSecond(instant);

        /// <summary>The moment.</summary>
        public Instant Instant { get; }

        /// <summary>The moment in ISO 8601.</summary>
        public override string ToString() => InvariantText.Of(Instant);
    }

    /// <summary>A local time in a zone of TZDB. Equal to another by local time and zone id.</summary>
    public sealed record Zoned : IcsTime
    {
        private readonly long second;

        internal Zoned(LocalDateTime local, DateTimeZone zone, long second)
        {
            Local = local;
            Zone = zone;
            this.second = second;
        }

        /// <summary>The time on the wall, in the ISO calendar; the clocks do not skip it.</summary>
        public LocalDateTime Local { get; }

        /// <summary>The zone.</summary>
        public DateTimeZone Zone { get; }

        /// <summary>The moment: the earlier one where the clocks show the time twice.</summary>
        public Instant Instant => Instant.FromUnixTimeSeconds(second);

        /// <summary>Equal by local time and zone id.</summary>
        public bool Equals(Zoned? other) =>
            other is not null
            && Local == other.Local
            && second == other.second
            && string.Equals(Zone.Id, other.Zone.Id, StringComparison.Ordinal);

        /// <inheritdoc />
        public override int GetHashCode() => HashCode.Combine(Local, Zone.Id);

        /// <summary>The local time in ISO 8601, and the zone id.</summary>
        public override string ToString() => InvariantText.Of($"{Local} {Zone.Id}");
    }

    /// <summary>
    /// A local time in no zone. Only the reader makes it, from a file that names no zone; each reader of such a file
    /// takes it for another moment, so it is never written.
    /// </summary>
    public sealed record Floating : IcsTime
    {
        internal Floating(LocalDateTime local) => Local = local;

        /// <summary>The time on the wall, wherever that hangs.</summary>
        public LocalDateTime Local { get; }

        /// <summary>The local time in ISO 8601.</summary>
        public override string ToString() => InvariantText.Of(Local);
    }
}
