using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Walks a recurrence set: what its rules and dates give, ascending by moment, without what is excepted.</summary>
internal sealed class RecurrenceWalk
{
    // A rule that is excepted by a rule may never give anything.
    private const int MostExcepted = 1_000_000;

    // Nor may one that excepts by the second ever catch up with a rule that gives something each year.
    private const int MostExceptSteps = 10_000_000;

    private readonly RecurrenceSet set;
    private readonly long from;
    private readonly long until;
    private readonly int most;
    private readonly Source[] sources;
    private readonly Source[] excepted;
    private readonly SetDate[] dates;
    private readonly long[] exceptMoments;
    private readonly long[] exceptDays;
    private readonly bool isPlain;
    private int nextDate;
    private int given;
    private int exceptSteps;
    private long local;
    private long moment = long.MinValue;
    private RecurrenceDate? date;

    internal RecurrenceWalk(RecurrenceSet set, long from, long until, int most)
    {
        (this.set, this.from, this.until, this.most) = (set, from, until, most);
        var start = set.StartSeconds;
        sources = SourcesOf(set.Rules, start, startCounts: true);
        excepted = SourcesOf(set.ExceptRules, start, startCounts: false);
        dates = DatesOf(set);
        exceptDays = set.IsOfDays
            ? []
            : Sorted(set.ExceptDates, time => time is IcsTime.Day day ? Civil.Seconds(day.Date.AtMidnight()) : null);
        exceptMoments = Sorted(
            set.ExceptDates,
            time => time is IcsTime.Day && !set.IsOfDays ? null : set.MomentOf(time)
        );
        isPlain = sources.Length == 1 && dates.Length + excepted.Length + exceptDays.Length + exceptMoments.Length == 0;
    }

    internal Occurrence Current => new(set, local, moment, date);

    internal RecurrenceEnd End { get; private set; }

    internal bool MoveNext()
    {
        if (End != RecurrenceEnd.None)
            return false;
        var last = moment;
        var skipped = 0;
        while (isPlain ? NextOfOne() : NextOfAll())
        {
            if (moment < from || moment == last)
                continue;
            if (moment >= until)
                return Stop(RecurrenceEnd.Complete);
            if (!isPlain && IsExcepted())
            {
                last = moment;
                if (++skipped > MostExcepted)
                    return Stop(RecurrenceEnd.GivenUp);
                continue;
            }
            if (exceptSteps > MostExceptSteps)
                return Stop(RecurrenceEnd.GivenUp);
            if (given == most)
                return Stop(RecurrenceEnd.TooMany);
            given++;
            return true;
        }
        return Stop(
            Array.Exists(sources, source => source.Rule.IsGivenUp) ? RecurrenceEnd.GivenUp : RecurrenceEnd.Complete
        );
    }

    private bool Stop(RecurrenceEnd end)
    {
        End = end;
        return false;
    }

    private bool NextOfOne()
    {
        var rule = sources[0].Rule;
        if (!rule.Advance())
            return false;
        (local, moment) = (rule.Local, rule.Moment);
        return true;
    }

    private bool NextOfAll()
    {
        var best = -1;
        for (var i = 0; i < sources.Length; i++)
        {
            ref var source = ref sources[i];
            source.Begin();
            if (source.HasMore && (best < 0 || source.Rule.Moment < sources[best].Rule.Moment))
                best = i;
        }
        // A date with an end of its own goes before the same moment of a rule, which is then left out.
        if (nextDate < dates.Length && (best < 0 || dates[nextDate].Moment <= sources[best].Rule.Moment))
        {
            (local, moment, date) = (dates[nextDate].Local, dates[nextDate].Moment, dates[nextDate].Date);
            nextDate++;
            return true;
        }
        if (best < 0)
            return false;
        (local, moment, date) = (sources[best].Rule.Local, sources[best].Rule.Moment, null);
        sources[best].Advance();
        return true;
    }

    private bool IsExcepted()
    {
        if (exceptMoments.Length > 0 && Array.BinarySearch(exceptMoments, moment) >= 0)
            return true;
        if (exceptDays.Length > 0 && Array.BinarySearch(exceptDays, local - (local % Civil.SecondsPerDay)) >= 0)
            return true;
        for (var i = 0; i < excepted.Length; i++)
        {
            ref var source = ref excepted[i];
            source.Begin();
            while (source.HasMore && source.Rule.Moment < moment && ++exceptSteps <= MostExceptSteps)
                source.Advance();
            if (source.HasMore && source.Rule.Moment == moment)
                return true;
        }
        return false;
    }

    private Source[] SourcesOf(ValueList<RecurrenceRule> rules, long start, bool startCounts) =>
        [.. rules.Select(rule => new Source(new(new(rule, start, set.IsOfDays), set.Zone, from, until, startCounts)))];

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

    [StructLayout(LayoutKind.Auto)]
    private struct Source(RuleSource rule)
    {
        private bool hasBegun;

        internal RuleSource Rule { get; } = rule;

        internal bool HasMore { get; private set; }

        internal void Begin()
        {
            if (!hasBegun)
                Advance();
        }

        internal void Advance()
        {
            hasBegun = true;
            HasMore = Rule.Advance();
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct SetDate(long Moment, long Local, RecurrenceDate? Date);
}
