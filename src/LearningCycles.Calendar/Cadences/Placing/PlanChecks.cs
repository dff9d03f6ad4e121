namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Refuses a plan whose windows name what the school does not have: they would silently never open.</summary>
internal static class PlanChecks
{
    internal static void Check(CoachingPlan plan)
    {
        plan.InYear(plan.Cycles);
        var periods = PeriodsOf(plan);
        foreach (var time in plan.People)
        {
            foreach (
                var windows in (ReadOnlySpan<ValueList<AvailabilityWindow>>)
                    [time.Planning, time.Teaching, time.Observing]
            )
            {
                foreach (var window in windows)
                {
                    if (!IsKnown(plan, window, periods))
                        Refuse(plan, window, periods, $"a window of {time.Person}");
                }
            }
        }
        foreach (var bells in plan.School.Bells)
        {
            foreach (var label in bells.Labels)
                Check(plan, DayPattern.On(label), $"the bell schedule '{bells.Name}'");
        }
        foreach (var shared in plan.SharedEvents)
        {
            if (!IsKnown(plan, shared.Window, periods))
                Refuse(plan, shared.Window, periods, $"the shared event '{shared.Title}'");
        }
        foreach (var pair in plan.Pairs)
        {
            if (pair.Cadence.At is { } regular && !IsKnown(plan, regular.On))
                Check(plan, regular.On, $"the regular time of {pair}");
        }
    }

    private static List<string> PeriodsOf(CoachingPlan plan) =>
        plan
            .School.Bells.SelectMany(bells => bells.Periods)
            .Select(period => period.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();

    // Asked before the words for a refusal are made: a plan has thousands of windows, and hardly ever a wrong one.
    private static bool IsKnown(CoachingPlan plan, AvailabilityWindow window, List<string> periods)
    {
        if (!IsKnown(plan, window.On))
            return false;
        if (window.Period is not { } name)
            return true;
        foreach (var period in periods)
        {
            if (string.Equals(period, name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsKnown(CoachingPlan plan, DayPattern on) =>
        on is not DayPattern.Label label || (plan.School.Rotation?.Labels.Contains(label.Name) ?? false);

    private static void Refuse(CoachingPlan plan, AvailabilityWindow window, List<string> periods, string what)
    {
        Check(plan, window.On, what);
        throw Unknown(what, "class period", window.Period!, periods, "bell schedules");
    }

    private static void Check(CoachingPlan plan, DayPattern on, string what)
    {
        if (!IsKnown(plan, on))
            throw Unknown(
                what,
                "rotation label",
                ((DayPattern.Label)on).Name,
                plan.School.Rotation?.Labels ?? [],
                "rotation"
            );
    }

    private static ArgumentException Unknown(
        string what,
        string kind,
        string name,
        IEnumerable<string> known,
        string of
    )
    {
        var list = string.Join(", ", known);
        return new(
            $"In {what} stands the {kind} '{name}', which the school's {of} does not have.\n"
                + (list.Length > 0 ? $"Maybe it is one of: {list}?" : $"Maybe give the school calendar its {of} first?")
        );
    }
}
