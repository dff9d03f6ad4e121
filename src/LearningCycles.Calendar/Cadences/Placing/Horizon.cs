using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The days of all schools of a plan by one index, and the ways between the schools.</summary>
internal sealed class Horizon
{
    private readonly LocalDate[] dates;

    internal Horizon(CoachingPlan plan)
    {
        SchoolCalendar[] schools =
        [
            plan.School,
            .. plan.OtherSchools.OrderBy(school => school.Name, StringComparer.Ordinal),
        ];
        First = schools.Min(school => school.FirstDay);
        Count = Period.DaysBetween(First, schools.Max(school => school.LastDay)) + 1;
        Years = Array.ConvertAll(schools, school => new SchoolYear(school, First, Count));
        WeekOfDay = new int[Count];
        dates = new LocalDate[Count];
        var intoWeek = (int)First.DayOfWeek - 1;
        var date = First;
        for (var day = 0; day < Count; day++)
        {
            WeekOfDay[day] = (day + intoWeek) / 7;
            dates[day] = date;
            date = date.PlusDays(1);
        }
        Travel = schools.Length > 1 ? WaysOf(plan, schools) : null;
    }

    internal LocalDate First { get; }

    internal int Count { get; }

    /// <summary>The schools' years, the plan's own first.</summary>
    internal SchoolYear[] Years { get; }

    /// <summary>For each day its calendar week, Monday to Sunday, from 0.</summary>
    internal int[] WeekOfDay { get; }

    /// <summary>Minutes from school to school; null when there is one.</summary>
    internal int[,]? Travel { get; }

    internal int IndexOf(LocalDate date) => Period.DaysBetween(First, date);

    internal LocalDate DateOf(int day) => dates[day];

    internal LocalDateTime At(int place) =>
        dates[Place.Day(place)].At(LocalTime.FromMinutesSinceMidnight(Place.Start(place)));

    /// <summary>The place of a moment, which must lie on a day of the horizon.</summary>
    internal int PlaceOf(LocalDateTime start) => Place.Of(IndexOf(start.Date), Minutes.At(start.TimeOfDay));

    /// <summary>The index of a school by name; the plan's own for null.</summary>
    internal int SchoolOf(string? name) =>
        name is null
            ? 0
            : Math.Max(
                0,
                Array.FindIndex(Years, year => string.Equals(year.School.Name, name, StringComparison.Ordinal))
            );

    private static int[,] WaysOf(CoachingPlan plan, SchoolCalendar[] schools)
    {
        var ways = new int[schools.Length, schools.Length];
        for (var i = 0; i < schools.Length; i++)
        {
            for (var j = 0; j < schools.Length; j++)
            {
                foreach (var way in plan.Travel)
                {
                    if (way.Joins(schools[i].Name, schools[j].Name))
                        ways[i, j] = Math.Max(ways[i, j], way.Minutes);
                }
            }
        }
        return ways;
    }
}
