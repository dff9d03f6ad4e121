using LearningCycles.Calendar.Ics.Recurrence;

namespace LearningCycles.Calendar.Ics;

// An event keeps RRULE, RDATE, EXDATE, EXRULE and RECURRENCE-ID among its further properties, as they stand in the file.
public sealed partial record IcsEvent
{
    /// <summary>How the event recurs, read from its properties each time it is asked for; null for one that occurs once (RFC 5545 §3.8.5).</summary>
    public RecurrenceSet? Recurrence => ReadRecurrence().Set;

    /// <summary>Which occurrence of a series the event stands for; null if it stands for itself (RFC 5545 §3.8.4.4).</summary>
    public ReplacedOccurrence? Replaces => ReadRecurrence().Replaces;

    /// <summary>How the event recurs, and what of that could not be read. Never throws on what a file holds.</summary>
    /// <example>
    /// <code>
    /// foreach (var item in feed.Events.Where(item => item.Recurrence is not null))
    ///     Console.WriteLine(item.ReadRecurrence().Set);
    /// // 2026-09-16 08:00 America/Denver RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=3WE
    /// </code>
    /// </example>
    public RecurrenceReading ReadRecurrence() => new SeriesReader(this).Read();

    /// <summary>The event as a series: RRULE, RDATE, EXDATE, one value a line, in the place of any that it has.</summary>
    /// <exception cref="ArgumentException">
    /// The series does not start with the event, a rule breaches RFC 5545 §3.3.10, or a date, an exception or UNTIL is not
    /// of the start's kind and zone, for which clients drop the whole series.
    /// </exception>
    /// <example>
    /// <code>
    /// IcsEvent first = new("plc@cole.example", stamp, IcsTime.On(new(2026, 9, 1)), null, "PLC");
    /// RecurrenceSet tuesdays = new(first.Start, RecurrenceRule.Monthly().OnThe(1, IsoDayOfWeek.Tuesday))
    /// {
    ///     ExceptDates = [IcsTime.On(new(2026, 10, 6))],
    /// };
    /// foreach (var property in first.Repeating(tuesdays).Extra)
    ///     Console.WriteLine(property);
    /// // RRULE:FREQ=MONTHLY;BYDAY=1TU
    /// // EXDATE;VALUE=DATE:20261006
    /// </code>
    /// </example>
    public IcsEvent Repeating(RecurrenceSet set) =>
        Guard.Against.Null(set).Start == Start
            ? this with
            {
                Extra = SeriesWriter.With(Extra, set),
            }
            : throw new ArgumentException(
                InvariantText.Of(
                    $"The series starts at {set.Start}, but the event {Uid} at {Start}.\nMaybe new RecurrenceSet(item.Start, rule)?"
                ),
                nameof(set)
            );

    /// <summary>The event as a series by one rule.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Repeating(RecurrenceSet)" />.</exception>
    public IcsEvent Repeating(RecurrenceRule rule) => Repeating(new RecurrenceSet(Start, rule));

    /// <summary>The event as standing for one occurrence of the series that has its UID: RECURRENCE-ID.</summary>
    /// <param name="occurrence">When that occurrence starts by the series' rule: of the kind and zone of the series' start.</param>
    /// <param name="andFuture">Whether it stands for all later ones too. Many clients do not know that.</param>
    /// <exception cref="ArgumentException">The time is in no zone.</exception>
    /// <example>
    /// <code>
    /// IcsEvent first = new("plc@cole.example", stamp, IcsTime.On(new(2026, 9, 1)), null, "PLC");
    /// var series = first.Repeating(RecurrenceRule.Weekly());
    /// var later = first.MovedTo(IcsTime.On(new(2026, 9, 10)), null).Replacing(IcsTime.On(new(2026, 9, 8)));
    ///
    /// Instant from = Instant.FromUtc(2026, 9, 1, 6, 0), until = Instant.FromUtc(2026, 9, 20, 6, 0);
    /// foreach (var one in new IcsCalendar([series, later]).Occurrences(from, until, denver).All)
    ///     Console.WriteLine(one.Start);
    /// // 2026-09-01
    /// // 2026-09-10
    /// // 2026-09-15
    /// </code>
    /// </example>
    public IcsEvent Replacing(IcsTime occurrence, bool andFuture = false) =>
        this with
        {
            Extra = SeriesWriter.With(Extra, Guard.Against.Null(occurrence), andFuture),
        };
}
