using System.Runtime.InteropServices;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>One occurrence of a <see cref="RecurrenceSet" />.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Occurrence
{
    private readonly RecurrenceSet set;
    private readonly long local;
    private readonly long moment;

    internal Occurrence(RecurrenceSet set, long local, long moment, RecurrenceDate? date)
    {
        this.set = set;
        this.local = local;
        this.moment = moment;
        Date = date;
    }

    /// <summary>The time that the clocks of the start's zone show, midnight for a day. A time that they skip stands where it moved to.</summary>
    public LocalDateTime Local => Civil.Local(local);

    /// <summary>The day on which it starts, by the clocks of the start's zone.</summary>
    public LocalDate Day => Civil.LocalDate(local);

    /// <summary>The moment of a start in UTC or in a zone.</summary>
    /// <exception cref="InvalidOperationException">The series is one of days or of floating times, which are no moments.</exception>
    public Instant Instant =>
        set.HasMoments
            ? Civil.Instant(moment)
            : throw new InvalidOperationException(
                $"{set.Start} and what follows are in no zone, so they are no moments.\nMaybe Local, or Start?"
            );

    /// <summary>The value of RDATE that gave this occurrence, which may have an end of its own; null where a rule gave it.</summary>
    public RecurrenceDate? Date { get; }

    /// <summary>The start, of the kind of the series' own: a day, a moment, a time in its zone or in none.</summary>
    public IcsTime Start =>
        Date?.Start is { } own && own.GetType() == set.Start.GetType() ? own : set.TimeOf(local, moment);

    internal long LocalSeconds => local;

    internal long Moment => moment;

    /// <summary>The start.</summary>
    public override string ToString() => InvariantText.Of(Start);
}
