using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Expands one series and the events that stand for some of its occurrences.</summary>
internal sealed class SeriesExpansion
{
    private readonly CalendarExpansion into;
    private readonly RecurrenceSet set;
    private readonly SetShape shape;
    private readonly Lazy<SetShape> unexcepted;
    private readonly bool recurs;
    private readonly Dictionary<long, IcsEvent> replaced = [];
    private readonly List<(long From, IcsEvent Event)> parts = [];

    internal SeriesExpansion(
        CalendarExpansion into,
        RecurrenceSet set,
        bool recurs,
        IcsEvent main,
        List<(IcsEvent Event, RecurrenceReading Reading)> replacing
    )
    {
        (this.into, this.set, this.recurs) = (into, set, recurs);
        shape = new(set);
        unexcepted = new(() => new(set with { ExceptDates = [], ExceptRules = [] }));
        parts.Add((long.MinValue, main));
        foreach (var (item, reading) in replacing)
        {
            var moment = set.MomentOf(reading.Replaces!.Time);
            if (reading.Replaces.AndFuture)
                parts.Add((moment, item));
            else
                replaced[moment] = item;
        }
        parts.Sort((one, other) => one.From.CompareTo(other.From));
    }

    internal void AddAll()
    {
        foreach (var (moment, item) in replaced.OrderBy(pair => pair.Key))
        {
            if (!into.IsFull)
                AddReplaced(moment, item);
        }
        for (var i = 0; i < parts.Count && !into.IsFull; i++)
            AddPart(parts[i].Event, parts[i].From, i + 1 < parts.Count ? parts[i + 1].From : long.MaxValue);
    }

    // It is asked for by its own time: it may have moved into the span from outside of it.
    private void AddReplaced(long moment, IcsEvent item)
    {
        var walk = new RecurrenceWalk(shape, moment, moment + 1, 1, into.Budget);
        if (walk.MoveNext())
        {
            into.Add(item, item.Start, item.End, walk.Current.Start);
            return;
        }
        // An exception takes out the occurrence and what stands for it.
        if (into.IsFull || new RecurrenceWalk(unexcepted.Value, moment, moment + 1, 1, into.Budget).MoveNext())
            return;
        if (into.IsFull)
            return;
        into.Tell(
            IcsProblemCode.StrayOverride,
            IcsSeverity.Warning,
            item.Uid,
            $"no occurrence of the series is at {item.RecurrenceId}, so the event that replaces it is added. Check the series' rule."
        );
        into.Add(item, item.Start, item.End, set.TimeOf(set.LocalAt(moment), moment));
    }

    private void AddPart(IcsEvent item, long first, long end)
    {
        var shift = first == long.MinValue ? 0 : Civil.LocalSeconds(item.Start) - set.LocalAt(first);
        var length = LengthOf(item);
        // Days and floating times are moments only by a zone, and what was moved may have another offset.
        var slack = set.HasMoments && shift == 0 ? 0 : 2 * Civil.SecondsPerDay;
        var from = Math.Max(first, Civil.Seconds(into.From) - length - shift - slack);
        var until = Math.Min(end, Civil.Seconds(into.Until, up: true) - shift + slack);
        // A date that is longer than the others may begin long before the span. Its rules' occurrences may not, and would
        // all be walked in vain.
        into.Budget.Spend(set.Dates.Count);
        var longer = set.Dates.Where(date => LengthOf(date) > length).ToValueList();
        if (longer.Count > 0)
        {
            var earliest = Math.Max(first, Civil.Seconds(into.From) - longer.Max(LengthOf) - shift - slack);
            var alone = set with { Rules = [], Dates = longer };
            AddWalked(
                new(new(alone), earliest, Math.Min(from, until), int.MaxValue, into.Budget),
                item,
                first,
                shift,
                length
            );
        }
        var walk = new RecurrenceWalk(shape, from, until, int.MaxValue, into.Budget);
        AddWalked(walk, item, first, shift, length);
        if (walk.End == RecurrenceEnd.GivenUp && until < Civil.End && !into.IsFull)
            into.Tell(
                IcsProblemCode.RuleGivenUp,
                IcsSeverity.Warning,
                item.Uid,
                "its rule named nothing for so long that it was given up. Check whether it can ever come true."
            );
    }

    private void AddWalked(RecurrenceWalk walk, IcsEvent item, long first, long shift, long length)
    {
        while (!into.IsFull && walk.MoveNext())
        {
            var occurrence = walk.Current;
            if (replaced.ContainsKey(occurrence.Moment))
                continue;
            var start =
                first == long.MinValue ? occurrence.Start
                : Moved(item.Start, occurrence, shift, first) is { } moved ? moved
                : null;
            if (start is not null)
                into.Add(item, start, EndOf(start, item, length, occurrence.Date), recurs ? occurrence.Start : null);
        }
    }

    // The same way on the wall as from the replaced occurrence to the one that stands for it and all later ones.
    private static IcsTime? Moved(IcsTime like, Occurrence occurrence, long shift, long first)
    {
        var local = occurrence.LocalSeconds + shift;
        if (local < 0 || local >= Civil.End)
            return null;
        return like switch
        {
            IcsTime.Day => IcsTime.On(Civil.LocalDate(local)),
            IcsTime.Zoned zoned => IcsTime.In(Civil.Local(local), zoned.Zone, IcsGap.MoveLater),
            IcsTime.Utc utc => IcsTime.At(Civil.Instant(occurrence.Moment + Civil.Seconds(utc.Instant) - first)),
            _ => new IcsTime.Floating(Civil.Local(local)),
        };
    }

    private static long LengthOf(IcsEvent item) => item.End is { } end ? SecondsBetween(item.Start, end) : 0;

    private static long LengthOf(RecurrenceDate date) => date.End is { } end ? SecondsBetween(date.Start, end) : 0;

    // As exact time, which is how RFC 5545 §3.8.5.3 carries DTEND over to every occurrence.
    private static long SecondsBetween(IcsTime start, IcsTime end) =>
        start is IcsTime.Zoned one && end is IcsTime.Zoned other
            ? Civil.Seconds(other.Instant) - Civil.Seconds(one.Instant)
            : Civil.LocalSeconds(end) - Civil.LocalSeconds(start);

    private static IcsTime? EndOf(IcsTime start, IcsEvent item, long length, RecurrenceDate? date)
    {
        if (date?.End is { } own)
            return own;
        if (item.End is null)
            return null;
        var end = Civil.LocalSeconds(start) + length;
        if (end >= Civil.End)
            return null;
        switch (start)
        {
            case IcsTime.Day:
                return IcsTime.On(Civil.LocalDate(end));
            case IcsTime.Utc utc:
                return IcsTime.At(utc.Instant + Duration.FromSeconds(length));
            case IcsTime.Zoned zoned:
                var moment = zoned.Instant + Duration.FromSeconds(length);
                var local = moment.InZone(zoned.Zone).LocalDateTime;
                return IcsTime.In(local, zoned.Zone) is IcsTime.Zoned same && same.Instant == moment
                    ? same
                    : IcsTime.At(moment);
            default:
                return new IcsTime.Floating(Civil.Local(end));
        }
    }
}
