using LearningCycles.Calendar.Cadences;
using NodaTime;

namespace LearningCycles.Testing.CadencePractice;

/// <summary>How the practice data name weekdays, regular times and the places of sessions.</summary>
internal static class PracticeKeys
{
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static IsoDayOfWeek WeekdayOf(string name) => (IsoDayOfWeek)(Array.IndexOf(Weekdays, name) + 1);

    public static string NameOf(IsoDayOfWeek day) => Weekdays[(int)day - 1];

    /// <summary>The regular time that a time belongs to, such as <c>Mon-P3</c> or <c>A-P3</c>.</summary>
    public static string KeyOf(this PracticeCalendar calendar, PracticeTime time) =>
        calendar.IsRegularByLabel
            ? $"{calendar.Days.First(day => day.Date == time.Date).Label}-{time.Period}"
            : $"{NameOf(time.Date.DayOfWeek)}-{time.Period}";

    /// <summary>The class period that a session fills, or null if it fills none exactly.</summary>
    public static PracticeTime? TimeOf(this PracticeCalendar calendar, CoachingSession session)
    {
        var bell = calendar.Bells.FirstOrDefault(bell =>
            session.Start == session.Start.Date + bell.Start && session.End == session.Start.Date + bell.End
        );
        return bell is null ? null : new(session.Start.Date, bell.Id);
    }
}
