using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>The events of each day of a year, in the order given; the recurring ones come after those with dates.</summary>
internal sealed class EventsByDay
{
    private readonly List<DayEvent>?[] eventsOf;
    private readonly OrdinalOfDay[] ordinalOf;

    private EventsByDay(List<DayEvent>?[] events, OrdinalOfDay[] ordinals)
    {
        eventsOf = events;
        ordinalOf = ordinals;
    }

    /// <summary>How many days the year has.</summary>
    internal int Count => eventsOf.Length;

    internal ValueList<DayEvent> On(int day) => eventsOf[day]?.ToValueList() ?? [];

    internal OrdinalOfDay OrdinalOf(int day) => ordinalOf[day];

    internal static EventsByDay Of(SchoolYearDefinition year)
    {
        var events = new List<DayEvent>?[Period.DaysBetween(year.FirstDay, year.LastDay) + 1];
        foreach (var dayEvent in year.Events)
        {
            var until = Period.DaysBetween(year.FirstDay, LocalDate.Min(dayEvent.Last, year.LastDay));
            var from = Period.DaysBetween(year.FirstDay, LocalDate.Max(dayEvent.First, year.FirstDay));
            for (var day = from; day <= until; day++)
                (events[day] ??= []).Add(dayEvent);
        }
        var ordinals = OrdinalOfDay.Of(year.FirstDay, InSession(year, events));
        AddRecurring(year, events, ordinals);
        return new(events, ordinals);
    }

    // Which days are in session is known without the recurring events, for they close and open none.
    private static bool[] InSession(SchoolYearDefinition year, List<DayEvent>?[] events)
    {
        var inSession = new bool[events.Length];
        var date = year.FirstDay;
        for (var day = 0; day < events.Length; day++, date = date.PlusDays(1))
            inSession[day] = DayWork.StudentsAreIn(events[day] ?? [], year.Schedules(date));
        return inSession;
    }

    private static void AddRecurring(SchoolYearDefinition year, List<DayEvent>?[] events, OrdinalOfDay[] ordinals)
    {
        foreach (var recurring in year.Recurring)
        {
            var date = year.FirstDay;
            for (var day = 0; day < events.Length; day++, date = date.PlusDays(1))
            {
                if (recurring.On.Includes(date.DayOfWeek, ordinals[day]))
                    (events[day] ??= []).Add(recurring.OnDate(date));
            }
        }
    }
}
