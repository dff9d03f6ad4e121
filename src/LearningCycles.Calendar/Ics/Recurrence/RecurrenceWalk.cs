using System.Runtime.InteropServices;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Walks a recurrence set: what its rules and dates give, ascending by moment, without what is excepted.</summary>
internal sealed class RecurrenceWalk
{
    // A rule that is excepted by a rule may never give anything.
    private const int MostExcepted = 1_000_000;

    // Nor may one that excepts by the second ever catch up with a rule that gives something each year.
    private const int MostExceptSteps = 10_000_000;

    private readonly SetShape shape;
    private readonly long from;
    private readonly long until;
    private readonly int most;
    private readonly StepBudget budget;
    private readonly Source[] sources;
    private readonly Source[] excepted;
    private readonly bool isPlain;
    private int nextDate;
    private int given;
    private int exceptSteps;
    private long local;
    private long moment = long.MinValue;
    private RecurrenceDate? date;

    /// <summary>A walk of its own.</summary>
    internal RecurrenceWalk(RecurrenceSet set, long from, long until, int most)
        : this(new SetShape(set), from, until, most, new(long.MaxValue)) { }

    /// <summary>A walk of an expansion, whose walks have one budget together.</summary>
    internal RecurrenceWalk(SetShape shape, long from, long until, int most, StepBudget budget)
    {
        (this.shape, this.from, this.until, this.most, this.budget) = (shape, from, until, most, budget);
        sources = SourcesOf(shape.Rules, startCounts: true);
        excepted = SourcesOf(shape.ExceptRules, startCounts: false);
        nextDate = shape.FirstDateFrom(from);
        isPlain = shape.IsPlain;
    }

    internal Occurrence Current => new(shape.Set, local, moment, date);

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
                if (++skipped > MostExcepted || !budget.Spend())
                    return Stop(RecurrenceEnd.GivenUp);
                continue;
            }
            if (exceptSteps > MostExceptSteps || budget.IsSpent)
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
        var dates = shape.Dates;
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
        if (shape.ExceptMoments.Length > 0 && Array.BinarySearch(shape.ExceptMoments, moment) >= 0)
            return true;
        if (
            shape.ExceptDays.Length > 0
            && Array.BinarySearch(shape.ExceptDays, local - (local % Civil.SecondsPerDay)) >= 0
        )
            return true;
        for (var i = 0; i < excepted.Length; i++)
        {
            ref var source = ref excepted[i];
            source.Begin();
            while (source.HasMore && source.Rule.Moment < moment && ++exceptSteps <= MostExceptSteps && budget.Spend())
                source.Advance();
            if (source.HasMore && source.Rule.Moment == moment)
                return true;
        }
        return false;
    }

    private Source[] SourcesOf(RuleShape[] rules, bool startCounts) =>
        Array.ConvertAll(rules, rule => new Source(new(rule, shape.Set.Zone, from, until, startCounts, budget)));

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
}
