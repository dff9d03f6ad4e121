using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A school year worked out day by day, once.</summary>
internal sealed class YearOfDays
{
    private readonly ValueList<LocalDate> instructional;

    private YearOfDays(ValueList<DayFacts> days, ValueList<SchoolWeek> weeks)
    {
        Days = days;
        Weeks = weeks;
        instructional = days.Where(day => day.StudentsIn).Select(day => day.Date).ToValueList();
    }

    internal ValueList<DayFacts> Days { get; }

    internal ValueList<SchoolWeek> Weeks { get; }

    internal int InstructionalDays => instructional.Count;

    internal static YearOfDays Of(SchoolYearDefinition definition)
    {
        var days = new List<DayFacts>();
        var weeks = new List<SchoolWeek>();
        var rotation = new RotationWalk(definition.Rotation);
        var events = EventsByDay(definition);
        var instructionalDay = 0;
        for (var date = definition.FirstDay; date <= definition.LastDay; date = date.PlusDays(1))
        {
            var day = DayWork.FactsOf(date, EventsOn(days.Count), definition);
            var label = rotation.Next(day);
            if (day.StudentsIn)
            {
                instructionalDay++;
                var monday = MondayOf(date);
                if (weeks.Count == 0 || weeks[^1].Monday != monday)
                    weeks.Add(new(weeks.Count + 1, monday));
                day = day with
                {
                    RotationLabel = label,
                    InstructionalDay = instructionalDay,
                    Bells = DayWork.BellsOf(day, label, definition),
                };
            }
            days.Add(day);
        }
        return new(days.ToValueList(), weeks.ToValueList());

        ValueList<DayEvent> EventsOn(int day) => events[day]?.ToValueList() ?? [];
    }

    /// <summary>The events of each day of the year, in the order given; null for a day without any.</summary>
    private static List<DayEvent>?[] EventsByDay(SchoolYearDefinition definition)
    {
        var (first, last) = (definition.FirstDay, definition.LastDay);
        var events = new List<DayEvent>?[Period.DaysBetween(first, last) + 1];
        foreach (var dayEvent in definition.Events)
        {
            var until = Period.DaysBetween(first, LocalDate.Min(dayEvent.Last, last));
            for (var day = Period.DaysBetween(first, LocalDate.Max(dayEvent.First, first)); day <= until; day++)
                (events[day] ??= []).Add(dayEvent);
        }
        return events;
    }

    /// <summary>How many instructional days there are up to a day and with it.</summary>
    internal int CountThrough(LocalDate date)
    {
        var at = instructional.AsSpan().BinarySearch(date);
        return at >= 0 ? at + 1 : ~at;
    }

    internal LocalDate? DateOf(int number) =>
        number >= 1 && number <= instructional.Count ? instructional[number - 1] : null;

    internal SchoolWeek? WeekOf(LocalDate date)
    {
        var monday = MondayOf(date);
        var (low, high) = (0, Weeks.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Weeks[middle].Monday == monday)
                return Weeks[middle];
            if (Weeks[middle].Monday < monday)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return null;
    }

    internal static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
