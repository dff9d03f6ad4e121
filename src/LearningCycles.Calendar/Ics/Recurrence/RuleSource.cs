using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>The occurrences of one rule with their moments, ascending by moment.</summary>
internal sealed class RuleSource
{
    private readonly RuleShape rule;
    private readonly bool hasZone;
    private RuleCursor cursor;
    private ZoneMap map;

    // Skipped times move later and then mix with those after the gap, so for an hour there are two walks of one rule.
    private RuleCursor late;
    private long lateLocal;
    private long lateBy;
    private long lateOffset;
    private long gapEnd;
    private bool hasLate;
    private long pendingLocal;
    private bool hasPending;

    /// <summary>A source of the occurrences from a moment on; in no zone, local seconds stand for moments.</summary>
    internal RuleSource(RuleShape rule, DateTimeZone? zone, long from, long until, bool startCounts, StepBudget budget)
    {
        this.rule = rule;
        hasZone = zone is not null;
        if (zone is not null)
            map = new(zone);
        // Clocks are at most a day away from UTC, and skip at most a day.
        var upper =
            until > Civil.End ? Civil.End
            : zone is null ? until
            : until + (2 * Civil.SecondsPerDay);
        cursor = new(
            rule,
            zone is null || from == long.MinValue ? from : ZoneMap.LocalFrom(zone, from),
            upper,
            startCounts,
            budget
        );
    }

    /// <summary>The moment of the occurrence, by which sources are put together.</summary>
    internal long Moment { get; private set; }

    /// <summary>The time that the clocks show.</summary>
    internal long Local { get; private set; }

    internal bool IsGivenUp => cursor.IsGivenUp;

    /// <summary>Goes to the next occurrence; false at the end.</summary>
    internal bool Advance()
    {
        if (hasLate || hasPending)
            return AdvanceAfterGap();
        if (!cursor.Next(out var local))
            return false;
        return Take(local);
    }

    private bool Take(long local)
    {
        Local = local;
        if (!hasZone)
        {
            Moment = local;
            return local <= rule.UntilInstant;
        }
        Moment = map.Moment(local);
        if (Moment > rule.UntilInstant)
            return false;
        return local < map.GapStart || BeginGap(local);
    }

    private bool BeginGap(long local)
    {
        late = cursor;
        lateLocal = local;
        lateBy = map.GapLength;
        lateOffset = local - Moment;
        gapEnd = map.GapEnd;
        hasLate = true;
        do hasPending = cursor.Next(out pendingLocal);
        while (hasPending && pendingLocal < gapEnd);
        return AdvanceAfterGap();
    }

    private bool AdvanceAfterGap()
    {
        if (hasLate && (!hasPending || lateLocal + lateBy <= pendingLocal))
        {
            Local = lateLocal + lateBy;
            Moment = lateLocal - lateOffset;
            hasLate = late.Next(out lateLocal) && lateLocal < gapEnd;
            return Moment <= rule.UntilInstant;
        }
        var local = pendingLocal;
        if (!hasLate)
        {
            hasPending = false;
            return Take(local);
        }
        Local = local;
        Moment = map.Moment(local);
        hasPending = cursor.Next(out pendingLocal);
        return Moment <= rule.UntilInstant;
    }
}
