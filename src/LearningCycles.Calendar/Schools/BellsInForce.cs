using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Which bell schedules are in force on a day with students. Days that are alike share one list.</summary>
internal sealed class BellsInForce(SchoolYearDefinition year)
{
    private readonly Dictionary<(BellUse, string? Label, TimeRange Hours), ValueList<BellSchedule>> known = [];

    /// <summary>The schedules in force, in the order in which they win.</summary>
    internal ValueList<BellSchedule> On(LocalDate date, BellUse use, string? label, TimeRange hours)
    {
        var chosen = ChosenOn(year, date);
        if (chosen.Count > 0)
            return Of(year, chosen, use, label, hours);
        if (!known.TryGetValue((use, label, hours), out var bells))
            known[(use, label, hours)] = bells = Of(year, chosen, use, label, hours);
        return bells;
    }

    /// <summary>The schedules of a short day as they would be at its full length.</summary>
    internal static ValueList<BellSchedule> AtFullLength(SchoolYearDefinition year, LocalDate date, string? label) =>
        Of(
            year,
            ChosenOn(year, date).Where(bells => bells.Use == BellUse.Regular).ToValueList(),
            BellUse.Regular,
            label,
            year.Hours.Students
        );

    // By hand, then by use and label, then on a short day the regular ones as far as the day goes. Within each, those
    // that name grades go first; the first for all grades ends the search, for it leaves nobody without bells.
    private static ValueList<BellSchedule> Of(
        SchoolYearDefinition year,
        ValueList<BellSchedule> chosen,
        BellUse use,
        string? label,
        TimeRange hours
    )
    {
        var inForce = new List<BellSchedule>();
        var grades = new List<string>();
        if (!Take(chosen) && !Take(ByUse(use)) && use != BellUse.Regular)
            Take(ByUse(BellUse.Regular));
        return inForce.ToValueList();

        IEnumerable<BellSchedule> ByUse(BellUse wanted) =>
            year.Bells.Where(bells => bells.Use == wanted && bells.IsFor(label));

        bool Take(IEnumerable<BellSchedule> fitting)
        {
            BellSchedule? forAll = null;
            foreach (var bells in fitting)
            {
                if (bells.Grades.Count == 0)
                    forAll ??= bells;
                else if (!bells.Grades.All(grades.Contains))
                {
                    grades.AddRange(bells.Grades);
                    inForce.Add(Fitted(bells));
                }
            }
            if (forAll is not null)
                inForce.Add(Fitted(forAll));
            return forAll is not null;
        }

        BellSchedule Fitted(BellSchedule bells) =>
            use == BellUse.Regular || bells.Use == use ? bells : bells.Within(hours);
    }

    private static ValueList<BellSchedule> ChosenOn(SchoolYearDefinition year, LocalDate date)
    {
        ValueList<BellSchedule> chosen = [];
        foreach (var choice in year.BellChoices)
        {
            if (choice.Date == date)
                chosen = chosen.AddRange(
                    year.Bells.Where(bells => string.Equals(bells.Name, choice.Bells, StringComparison.Ordinal))
                );
        }
        return chosen;
    }
}
