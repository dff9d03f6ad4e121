namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A starting time that a session might have.</summary>
internal readonly record struct Slot(int Day, int Start);

/// <summary>The starting times worth looking at: a quarter-hour grid over the staff's day, and where windows open.</summary>
internal sealed class Slots(SchoolYear year)
{
    private const int GridMinutes = 15;

    /// <summary>All starting times of a session on some days, in order. A closed weekday has its grid too, so that reasons tell of it.</summary>
    internal List<Slot> Of(Booking booking, Range days)
    {
        var slots = new List<Slot>();
        for (var day = days.Start.Value; day < days.End.Value; day++)
        {
            if (!year[day].StaffIn && year[day].Date.DayOfWeek > NodaTime.IsoDayOfWeek.Friday)
                continue;
            foreach (var start in StartsOn(booking, day))
                slots.Add(new(day, start));
        }
        return slots;
    }

    internal IEnumerable<int> StartsOn(Booking booking, int day)
    {
        var hours = Minutes.Inside(year[day].StaffHours ?? year.School.Hours.Staff);
        var length = booking.Plan.Minutes;
        var starts = new SortedSet<int>();
        for (var start = hours.From; start + length <= hours.To; start += GridMinutes)
            starts.Add(start);
        var (lead, teacher) = (booking.Lead.On(day), booking.Teacher.On(day));
        Add(starts, booking.IsObservation ? lead.Observing : lead.Meeting, length);
        Add(starts, booking.IsObservation ? teacher.Teaching : teacher.Meeting, length);
        return starts;
    }

    /// <summary>A window's start, and each start after it that fills the window without a gap.</summary>
    private static void Add(SortedSet<int> starts, Minutes[] windows, int length)
    {
        foreach (var window in windows)
        {
            for (var start = window.From; start + length <= window.To; start += length)
                starts.Add(start);
        }
    }
}
