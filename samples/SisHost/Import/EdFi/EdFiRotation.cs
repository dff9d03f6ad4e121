using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>
/// Gives days their labels and bells. In Ed-Fi a rotation is already expanded: each bell schedule lists its dates and may name
/// its day. So the rotation is set up by its first days, and wherever it would go another way, the date's own label is set.
/// </summary>
internal sealed class EdFiRotation(SchoolCalendar school, List<EdFiBell> bells, EdFiHours hours, EdFiLog log)
{
    private readonly SortedDictionary<LocalDate, string> labels = [];

    internal SchoolCalendar Apply()
    {
        CollectLabels();
        var withBells = WithSchedules(school);
        return WithBellsOfDates(labels.Count == 0 ? withBells : WithLabels(withBells));
    }

    private void CollectLabels()
    {
        foreach (var bell in bells)
        {
            if (bell.Label is { } named && bell.Dates.Count == 0)
                log.Remarks.Add(
                    $"The bell schedule '{PlainText.Shown(bell.Name)}' is for '{PlainText.Shown(named)}' days, but lists no date."
                );
            foreach (var date in bell.Dates)
            {
                if (date < school.FirstDay || date > school.LastDay || bell.Label is not { } label)
                    continue;
                if (!labels.TryAdd(date, label) && !string.Equals(labels[date], label, StringComparison.Ordinal))
                    log.Decide(
                        date,
                        $"bell schedules call the day '{PlainText.Shown(labels[date])}' and '{PlainText.Shown(label)}'; the first is taken"
                    );
            }
        }
        foreach (var date in labels.Keys.Where(date => !school.On(date).StudentsIn).ToList())
        {
            log.Decide(
                date,
                $"the day is called '{PlainText.Shown(labels[date])}', but students are not in; the label is left out"
            );
            labels.Remove(date);
        }
    }

    private SchoolCalendar WithSchedules(SchoolCalendar to)
    {
        var dated = bells.Exists(bell => bell.Dates.Count > 0);
        foreach (var bell in bells.Where(bell => bell.Periods.Count > 0))
        {
            // Where schedules list their dates, one that lists none is in force on none.
            if (dated && bell.Dates.Count == 0)
            {
                log.Remarks.Add($"The bell schedule '{PlainText.Shown(bell.Name)}' lists no date, and so is left out.");
                continue;
            }
            var forLabels = bell.Label is { } label && labels.ContainsValue(label) ? (ValueList<string>)[label] : [];
            to = to.WithBells(
                new BellSchedule(bell.Name, bell.Periods, hours.UseOf(bell), forLabels) { Grades = bell.Grades }
            );
        }
        return to;
    }

    private SchoolCalendar WithLabels(SchoolCalendar to)
    {
        var first = labels.Keys.First();
        var order = labels.Values.Distinct(StringComparer.Ordinal).ToValueList();
        var outside = to
            .Days.Where(day => day.StudentsIn && day.Date > first && !labels.ContainsKey(day.Date))
            .ToList();
        foreach (var day in outside)
            to = to.WithoutLabel(day.Date, "No day label");
        to = to.WithRotation(new(order) { From = first });
        var byHand = 0;
        while (Wrong(to) is { } wrong)
        {
            to = to.Relabel(wrong.Date, labels[wrong.Date], laterDaysFollow: true);
            byHand++;
        }
        log.Remarks.Add(
            PlainText.Of(
                $"The days are {string.Join(", ", order)} from {first}, with {outside.Count} without a label and {byHand} set by hand."
            )
        );
        return to;
    }

    private DayFacts? Wrong(SchoolCalendar to) =>
        to.Days.FirstOrDefault(day =>
            labels.TryGetValue(day.Date, out var label)
            && !string.Equals(label, day.RotationLabel, StringComparison.Ordinal)
        );

    // By use and label the right bells are mostly in force already; a date that lists others has them chosen by hand.
    private SchoolCalendar WithBellsOfDates(SchoolCalendar to)
    {
        var result = to;
        foreach (var day in to.Days.Where(day => day.StudentsIn))
        {
            var listed = hours.On(day.Date).Where(bell => bell.Periods.Count > 0).Select(bell => bell.Name).ToList();
            var inForce = day.AllBells.Select(bell => bell.Name).ToList();
            if (listed.Count == 0 || listed.ToHashSet(StringComparer.Ordinal).SetEquals(inForce))
                continue;
            foreach (var name in listed)
                result = result.WithBellsOn(day.Date, name);
        }
        return result;
    }
}
