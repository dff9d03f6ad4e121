namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Puts a series into the properties that an event keeps, in the form that every client takes: one value a line, of the start's kind and zone.</summary>
internal static class SeriesWriter
{
    internal static ValueList<IcsProperty> With(ValueList<IcsProperty> extra, RecurrenceSet set)
    {
        var kept = extra.Where(property => !SeriesReader.IsSeries(property)).ToList();
        kept.AddRange(set.Rules.Select(rule => new IcsProperty("RRULE", Checked(rule, set).ToString())));
        kept.AddRange(set.Dates.Select(date => Date("RDATE", date, set)));
        kept.AddRange(set.ExceptRules.Select(rule => new IcsProperty("EXRULE", Checked(rule, set).ToString())));
        kept.AddRange(set.ExceptDates.Select(time => Time("EXDATE", time, set)));
        return kept.ToValueList();
    }

    internal static ValueList<IcsProperty> With(ValueList<IcsProperty> extra, IcsTime occurrence, bool andFuture) =>
        [
            .. extra.Where(property => property.Name is not "RECURRENCE-ID"),
            new(
                "RECURRENCE-ID",
                andFuture ? [new("RANGE", "THISANDFUTURE"), .. Parameters(occurrence)] : Parameters(occurrence),
                RuleText.Time(NotFloating(occurrence))
            ),
        ];

    private static RecurrenceRule Checked(RecurrenceRule rule, RecurrenceSet set)
    {
        if (rule.Breaches.Count > 0)
            throw new ArgumentException(
                $"The rule {rule} cannot be written: {rule.Breaches[0]}\nMaybe ask RecurrenceRule.Breaches first?",
                nameof(rule)
            );
        // RFC 5545 §3.3.10: of the start's kind; in UTC where the start has a zone.
        return
            rule.Until is null
            || rule.Until is IcsTime.Day == set.IsOfDays && (set.IsOfDays || rule.Until is IcsTime.Utc)
            ? rule
            : throw new ArgumentException(
                InvariantText.Of(
                    $"The rule {rule} ends at {rule.Until}, but the series starts at {set.Start}.\nMaybe end days with a day, and times with IcsTime.At or IcsTime.In?"
                ),
                nameof(rule)
            );
    }

    private static IcsProperty Date(string name, RecurrenceDate date, RecurrenceSet set)
    {
        if (date.End is not { } end)
            return Time(name, date.Start, set);
        return new(
            name,
            [new("VALUE", "PERIOD"), .. Parameters(SameKind(date.Start, set))],
            $"{RuleText.Time(date.Start)}/{RuleText.Time(end)}"
        );
    }

    private static IcsProperty Time(string name, IcsTime time, RecurrenceSet set) =>
        new(name, Parameters(SameKind(time, set)), RuleText.Time(time));

    // Apple drops the whole series, and Google the exception, where kind or zone differ.
    private static IcsTime SameKind(IcsTime time, RecurrenceSet set) =>
        time.GetType() == NotFloating(set.Start).GetType()
        && string.Equals((time as IcsTime.Zoned)?.Zone.Id, set.Zone?.Id, StringComparison.Ordinal)
            ? time
            : throw new ArgumentException(
                InvariantText.Of(
                    $"{time} is not of the same kind and zone as the start {set.Start}.\nMaybe IcsTime.In(local, zone) with the zone of the start?"
                ),
                nameof(time)
            );

    private static IcsTime NotFloating(IcsTime time) =>
        time is IcsTime.Floating
            ? throw new ArgumentException(
                InvariantText.Of($"{time} is in no zone and is never written.\nMaybe IcsTime.In(local, zone)?"),
                nameof(time)
            )
            : time;

    private static ValueList<IcsParameter> Parameters(IcsTime time) =>
        time switch
        {
            IcsTime.Day => [new("VALUE", "DATE")],
            IcsTime.Zoned zoned => [new("TZID", zoned.Zone.Id)],
            _ => [],
        };
}
