using System.Runtime.InteropServices;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A duration as it is written (RFC 5545 §3.3.6): each unit with its number, and a sign for all.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenDuration(int Sign, int Weeks, int Days, int Hours, int Minutes, int Seconds)
{
    /// <summary>The largest number of a unit that is read and written.</summary>
    internal const int MostOfAUnit = 999_999_999;

    /// <summary>Longer than any calendar is.</summary>
    internal const long MostDays = 366L * 9998;

    /// <summary>Whole days, which follow the calendar; with the sign.</summary>
    internal long AllDays => Sign * ((Weeks * 7L) + Days);

    /// <summary>Exact seconds beside the days; with the sign.</summary>
    internal long AllSeconds => Sign * ((Hours * 3600L) + (Minutes * 60L) + Seconds);

    internal Period ToPeriod()
    {
        if (Weeks == 0 && Days == 0 && Hours == 0)
        {
            if (Seconds == 0)
                return Period.FromMinutes(Sign * Minutes);
            if (Minutes == 0)
                return Period.FromSeconds(Sign * Seconds);
        }
        var alone = Days == 0 && AllSeconds == 0;
        return new PeriodBuilder
        {
            Weeks = alone ? Sign * Weeks : 0,
            Days = alone ? 0 : (int)AllDays,
            Hours = Sign * Hours,
            Minutes = Sign * Minutes,
            Seconds = Sign * Seconds,
        }.Build();
    }
}
