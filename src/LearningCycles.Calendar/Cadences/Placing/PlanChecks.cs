namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Refuses a plan whose windows name what the school does not have: they would silently never open.</summary>
internal static class PlanChecks
{
    internal static void Check(CoachingPlan plan)
    {
        plan.InYear(plan.Cycles);
        foreach (var time in plan.People)
        {
            foreach (var window in time.Planning.Concat(time.Teaching).Concat(time.Observing))
                Check(plan, window, $"a window of {time.Person}");
        }
        foreach (var bells in plan.School.Bells)
        {
            foreach (var label in bells.Labels)
                Check(plan, DayPattern.On(label), $"the bell schedule '{bells.Name}'");
        }
        foreach (var shared in plan.SharedEvents)
            Check(plan, shared.Window, $"the shared event '{shared.Title}'");
        foreach (var pair in plan.Pairs)
        {
            if (pair.Cadence.At is { } regular)
                Check(plan, regular.On, $"the regular time of {pair}");
        }
    }

    private static void Check(CoachingPlan plan, AvailabilityWindow window, string what)
    {
        Check(plan, window.On, what);
        var periods = plan
            .School.Bells.SelectMany(bells => bells.Periods)
            .Select(period => period.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (window.Period is { } name && !periods.Contains(name, StringComparer.Ordinal))
            throw Unknown(what, "class period", name, periods, "bell schedules");
    }

    private static void Check(CoachingPlan plan, DayPattern on, string what)
    {
        var labels = plan.School.Rotation?.Labels ?? [];
        if (on is DayPattern.Label label && !labels.Contains(label.Name))
            throw Unknown(what, "rotation label", label.Name, labels, "rotation");
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
