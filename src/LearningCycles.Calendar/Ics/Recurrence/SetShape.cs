using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>What the walks of one recurrence set share: its rules made ready, its dates and exceptions in order.</summary>
internal sealed class SetShape
{
    internal SetShape(RecurrenceSet set)
    {
        Set = set;
        Rules = ShapesOf(set.Rules);
        ExceptRules = ShapesOf(set.ExceptRules);
        Dates = DatesOf(set);
        ExceptDays = set.IsOfDays
            ? []
            : Sorted(set.ExceptDates, time => time is IcsTime.Day day ? Civil.Seconds(day.Date.AtMidnight()) : null);
        ExceptMoments = Sorted(
            set.ExceptDates,
            time => time is IcsTime.Day && !set.IsOfDays ? null : set.MomentOf(time)
        );
    }

    internal RecurrenceSet Set { get; }

    internal RuleShape[] Rules { get; }

    internal RuleShape[] ExceptRules { get; }

    /// <summary>The dates, ascending; of the same moment the one with an end of its own first.</summary>
    internal SetDate[] Dates { get; }

    /// <summary>The days that are excepted as a whole, by their first local second.</summary>
    internal long[] ExceptDays { get; }

    internal long[] ExceptMoments { get; }

    /// <summary>Whether it is one rule and nothing else.</summary>
    internal bool IsPlain =>
        Rules.Length == 1 && Dates.Length + ExceptRules.Length + ExceptDays.Length + ExceptMoments.Length == 0;

    /// <summary>The place of the first date that is not before a moment.</summary>
    internal int FirstDateFrom(long moment)
    {
        var (low, high) = (0, Dates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Dates[middle].Moment < moment)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private RuleShape[] ShapesOf(ValueList<RecurrenceRule> rules) =>
        [.. rules.Select(rule => new RuleShape(rule, Set.StartSeconds, Set.IsOfDays))];

    private static SetDate[] DatesOf(RecurrenceSet set)
    {
        if (set.Dates.Count == 0 && set.Rules.Count > 0)
            return [];
        var all = new List<SetDate>();
        if (set.Rules.Count == 0)
            all.Add(new(set.MomentOf(set.Start), set.StartSeconds, null));
        foreach (var further in set.Dates)
        {
            var at = set.MomentOf(further.Start);
            all.Add(new(at, set.LocalAt(at), further));
        }
        return [.. all.OrderBy(one => one.Moment).ThenBy(one => one.Date?.End is null)];
    }

    private static long[] Sorted(ValueList<IcsTime> times, Func<IcsTime, long?> of) =>
        times.Count == 0 ? [] : [.. times.Select(of).OfType<long>().Order()];
}

/// <summary>A date of a recurrence set: the start where there is no rule, or an RDATE.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SetDate(long Moment, long Local, RecurrenceDate? Date);
