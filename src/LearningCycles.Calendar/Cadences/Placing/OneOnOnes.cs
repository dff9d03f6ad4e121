namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Places the regular 1:1s: first all at their regular times, then the displaced ones, week by week.</summary>
internal sealed class OneOnOnes(SchoolYear year, Slots slots, RegularTimes regularTimes, Places places, Ledger ledger)
{
    internal void Place(IReadOnlyList<PairYear> pairs, Search search)
    {
        regularTimes.Settle(pairs);
        foreach (var monday in year.School.Weeks.Select(week => week.Monday))
        {
            // Who lost most so far goes first, so that the same teachers do not lose every holiday week.
            var displaced = pairs
                .Select(pair => (pair, Meeting: pair.Meetings.Find(meeting => meeting.Plan.Week == monday)))
                .Where(due => due.Meeting is { IsPlaced: false })
                .OrderByDescending(due => due.pair.Lost)
                .ThenBy(due => due.Meeting!.Plan.Key);
            foreach (var (_, meeting) in displaced.ToList())
                search.TryPlace(meeting!);
        }
    }

    /// <summary>Takes each moved meeting back to its regular time where that has become free.</summary>
    internal bool GoHome(IReadOnlyList<PairYear> pairs)
    {
        var any = false;
        foreach (var meeting in pairs.SelectMany(pair => pair.Meetings))
        {
            if (
                !meeting.IsPlaced
                || meeting.Plan.Nominal is not { } nominal
                || SlotOf(meeting) == regularTimes.SlotOf(nominal)
            )
                continue;
            var (day, start) = (meeting.Day, meeting.Start);
            ledger.Unbook(meeting);
            if (regularTimes.BookAtNominal(meeting))
                any = true;
            else
                ledger.Book(meeting, day, start);
        }
        return any;
    }

    /// <summary>Says of each moved meeting why it is not at its regular time.</summary>
    internal void SayWhyMoved(IReadOnlyList<PairYear> pairs)
    {
        foreach (var meeting in pairs.SelectMany(pair => pair.Meetings).Where(meeting => meeting.IsPlaced))
        {
            if (meeting.Plan.Regular is null)
                continue;
            if (meeting.Plan.Nominal is not { } nominal)
            {
                meeting.MovedBecause = new(ObstacleKind.NoRegularDay);
                continue;
            }
            var home = regularTimes.SlotOf(nominal);
            if (SlotOf(meeting) == home)
                continue;
            meeting.MovedBecause = places.ObstacleWithout(meeting, meeting, home);
        }
    }

    /// <summary>The times at which a meeting may be, nearest to its regular time first.</summary>
    internal IReadOnlyList<Slot> SlotsOf(Booking meeting) => meeting.Slots ??= Work(meeting);

    private List<Slot> Work(Booking meeting)
    {
        var plan = meeting.Plan;
        if (plan.Nominal is not { } nominal)
            return plan.Regular is not null && !meeting.MayMove
                ? []
                : slots.Of(meeting, year.Between(plan.Earliest, plan.Latest));
        var home = regularTimes.SlotOf(nominal);
        if (!meeting.MayMove)
            return [home];
        var all = slots.Of(meeting, year.Between(plan.Earliest, plan.Latest));
        if (!all.Contains(home))
            all.Add(home);
        return
        [
            .. all.OrderBy(slot => Displacement(slot, home))
                .ThenBy(slot => Math.Abs(slot.Day - home.Day))
                .ThenBy(slot => Math.Abs(slot.Start - home.Start))
                .ThenBy(slot => slot.Day)
                .ThenBy(slot => slot.Start),
        ];
    }

    /// <summary>At home; the same day; another day at the same time; anywhere.</summary>
    private static int Displacement(Slot slot, Slot home) =>
        slot == home ? 0
        : slot.Day == home.Day ? 1
        : slot.Start == home.Start ? 2
        : 3;

    private static Slot SlotOf(Booking meeting) => new(meeting.Day, meeting.Start);
}
