using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Refuses a plan that names what its schools do not have: such a window would silently never open, such a way never count.</summary>
internal static class PlanChecks
{
    internal static void Check(CoachingPlan plan)
    {
        plan.InYear(plan.Cycles);
        CoachingPlan.OthersBeside(plan.School, plan.OtherSchools);
        SchoolCalendar[] schools = [plan.School, .. plan.OtherSchools];
        var periods = schools
            .SelectMany(school => school.Bells)
            .SelectMany(bells => bells.Periods)
            .Select(period => period.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var time in plan.People)
        {
            foreach (
                var windows in (ReadOnlySpan<ValueList<AvailabilityWindow>>)
                    [time.Planning, time.Teaching, time.Observing]
            )
            {
                foreach (var window in windows)
                {
                    if (!IsPlainlyKnown(window))
                        Check(plan, window, $"a window of {time.Person}");
                }
            }
        }
        foreach (var school in schools)
        {
            foreach (var bells in school.Bells)
            {
                foreach (var label in bells.Labels)
                    Check([school], DayPattern.On(label), $"the bell schedule '{bells.Name}'");
            }
        }
        foreach (var shared in plan.SharedEvents)
            Check(plan, shared.Window, $"the shared event '{shared.Title}'");
        foreach (var pair in plan.Pairs)
        {
            var school = plan.SchoolOf(pair.School);
            if (pair.Cadence.At is { } regular)
                Check([school], regular.On, $"the regular time of {pair}");
        }
        foreach (var way in plan.Travel)
        {
            plan.SchoolOf(way.From);
            plan.SchoolOf(way.To);
        }

        // A plan has thousands of windows, and hardly ever a wrong one: words are made only for those that need a look.
        bool IsPlainlyKnown(AvailabilityWindow window) =>
            window.On is not DayPattern.Label
            && window.School is null
            && window.Term is null
            && (window.Period is not { } period || periods.Contains(period));
    }

    /// <summary>A window has to be one that a school of the plan could open; a window for one school, that this one could.</summary>
    private static void Check(CoachingPlan plan, AvailabilityWindow window, string what)
    {
        SchoolCalendar[] schools = window.School is { } name
            ? [plan.SchoolOf(name)]
            : [plan.School, .. plan.OtherSchools];
        Check(schools, window.On, what);
        if (window.Period is { } period)
            Known(
                what,
                "class period",
                period,
                schools
                    .SelectMany(school => school.Bells)
                    .SelectMany(bells => bells.Periods)
                    .Select(known => known.Name),
                "bell schedules"
            );
        if (window.Term is { } term)
            Known(what, "term", term, schools.SelectMany(school => school.Terms).Select(known => known.Name), "terms");
    }

    private static void Check(SchoolCalendar[] schools, DayPattern on, string what)
    {
        if (on is DayPattern.Label label)
            Known(
                what,
                "rotation label",
                label.Name,
                schools.SelectMany(school => school.Rotation?.Labels ?? []),
                "rotation"
            );
    }

    private static void Known(string what, string kind, string name, IEnumerable<string> all, string of)
    {
        var known = all.Distinct(StringComparer.Ordinal).ToList();
        if (!known.Contains(name, StringComparer.Ordinal))
            throw Unknown(what, kind, name, known, of);
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
