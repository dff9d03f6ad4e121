using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A school year worked out day by day, once.</summary>
internal sealed class YearOfDays
{
    private readonly ValueList<LocalDate> instructional;
    private readonly Lazy<DayShapes> shapes;

    private YearOfDays(ValueList<DayFacts> days, ValueList<SchoolWeek> weeks)
    {
        Days = days;
        Weeks = weeks;
        instructional = days.Where(day => day.StudentsIn).Select(day => day.Date).ToValueList();
        InstructionalMinutes = days.Sum(day => day.InstructionalMinutes);
        shapes = new(() => DayShapes.Of(days));
    }

    internal ValueList<DayFacts> Days { get; }

    internal ValueList<SchoolWeek> Weeks { get; }

    internal int InstructionalDays => instructional.Count;

    internal int InstructionalMinutes { get; }

    /// <summary>How many classes of like days there are; see <see cref="DayShapes" />.</summary>
    internal int ShapeCount => shapes.Value.Count;

    /// <summary>The class of like days that holds a day, from 0; see <see cref="DayShapes" />.</summary>
    internal int ShapeOf(int dayIndex) => shapes.Value.Of(dayIndex);

    internal static YearOfDays Of(SchoolYearDefinition definition)
    {
        YearChecks.Check(definition);
        var events = EventsByDay.Of(definition);
        var days = new List<DayFacts>(events.Count);
        var weeks = new List<SchoolWeek>();
        var rotation = new RotationWalk(definition);
        var bells = new BellsInForce(definition);
        ValueList<Term> terms = [];
        var instructionalDay = 0;
        for (var date = definition.FirstDay; date <= definition.LastDay; date = date.PlusDays(1))
        {
            terms = TermsOn(date, definition, terms);
            var day = DayWork.FactsOf(date, events.On(days.Count), terms, definition);
            var label = rotation.Next(day);
            if (day.StudentsIn)
            {
                instructionalDay++;
                var monday = MondayOf(date);
                if (weeks.Count == 0 || weeks[^1].Monday != monday)
                    weeks.Add(new(weeks.Count + 1, monday));
                var ordinal = events.OrdinalOf(days.Count);
                day = day with
                {
                    RotationLabel = label,
                    InstructionalDay = instructionalDay,
                    OrdinalInMonth = ordinal.InMonth,
                    OrdinalFromEndOfMonth = ordinal.FromEnd,
                    AllBells = bells.On(date, DayWork.UseOf(day), label, day.StudentHours!),
                };
            }
            days.Add(day);
        }
        return new(days.ToValueList(), weeks.ToValueList());
    }

    /// <summary>The terms of a day: the list of the day before, unless a term starts or has ended.</summary>
    private static ValueList<Term> TermsOn(LocalDate date, SchoolYearDefinition definition, ValueList<Term> before)
    {
        foreach (var term in definition.Terms)
        {
            if (date == term.First || date == term.Last.PlusDays(1))
                return definition.Terms.Where(candidate => candidate.Covers(date)).ToValueList();
        }
        return before;
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
