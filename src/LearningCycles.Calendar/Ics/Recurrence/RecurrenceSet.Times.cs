using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

// From the times of a file to the seconds in which series are walked, and back.
public sealed partial record RecurrenceSet
{
    internal bool IsOfDays => Start is IcsTime.Day;

    internal DateTimeZone? Zone => (Start as IcsTime.Zoned)?.Zone;

    /// <summary>The start by the clocks of its zone, or in UTC.</summary>
    internal long StartSeconds => Civil.LocalSeconds(Start);

    /// <summary>The moment of a time, or in a series without moments its local second, as if it stood beside the start.</summary>
    internal long MomentOf(IcsTime time) =>
        time switch
        {
            _ when IsOfDays => Whole(Civil.LocalSeconds(time)),
            IcsTime.Day day => MomentOf(Civil.Seconds(day.Date.AtMidnight()) + (StartSeconds % Civil.SecondsPerDay)),
            IcsTime.Utc utc => Civil.Seconds(utc.Instant),
            IcsTime.Zoned zoned => HasMoments ? Civil.Seconds(zoned.Instant) : Civil.Seconds(zoned.Local),
            IcsTime.Floating floating => MomentOf(Civil.Seconds(floating.Local)),
            _ => throw new InvalidOperationException($"{time} is a time of no known kind."),
        };

    /// <summary>What the clocks of the start's zone show at a moment.</summary>
    internal long LocalAt(long moment) =>
        Zone is { } zone ? moment + zone.GetUtcOffset(Civil.Instant(moment)).Seconds : moment;

    /// <summary>A time of the start's kind.</summary>
    internal IcsTime TimeOf(long local, long moment) =>
        Start switch
        {
            IcsTime.Day => IcsTime.On(Civil.LocalDate(local)),
            IcsTime.Utc => IcsTime.At(Civil.Instant(moment)),
            IcsTime.Zoned zoned => new IcsTime.Zoned(
                Civil.Local(local),
                zoned.Zone,
                Civil.Instant(moment).ToUnixTimeSeconds()
            ),
            IcsTime.Floating => new IcsTime.Floating(Civil.Local(local)),
            _ => throw new InvalidOperationException($"{Start} is a time of no known kind."),
        };

    private long MomentOf(LocalDateTime local)
    {
        var seconds = Civil.Seconds(local);
        return MomentOf(local.NanosecondOfSecond == 0 ? seconds : seconds + 1);
    }

    private long MomentOf(long local) => Zone is { } zone ? new ZoneMap(zone).Moment(local) : local;

    private static long Whole(long seconds) => seconds - (seconds % Civil.SecondsPerDay);
}
