using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>The dates of a school year on which its clock changes.</summary>
internal static class ZoneChanges
{
    internal static HashSet<LocalDate> Of(SchoolCalendar school)
    {
        var dates = new HashSet<LocalDate>();
        var start = school.Zone.AtStartOfDay(school.FirstDay).ToInstant();
        var end = school.Zone.AtStartOfDay(school.LastDay.PlusDays(1)).ToInstant();
        foreach (var interval in school.Zone.GetZoneIntervals(new Interval(start, end)))
        {
            if (!interval.HasEnd || interval.End > end)
                continue;
            // The change may skip midnight, so the day before and the day of it are both looked at closely.
            dates.Add(interval.IsoLocalEnd.Date);
            dates.Add(interval.IsoLocalEnd.Date.PlusDays(-1));
        }
        return dates;
    }
}
