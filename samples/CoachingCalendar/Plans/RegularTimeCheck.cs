using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Whether the two people of a pair can ever meet at the time that they chose.</summary>
/// <remarks>
/// The closures are not known here, and decide which label a date has and which bells are in force. So a time is refused
/// only if no label and no bell schedule would make it possible.
/// </remarks>
/// <param name="school">The school's year.</param>
/// <param name="people">When people can.</param>
public sealed class RegularTimeCheck(SchoolCalendar school, ValueList<PersonTime> people)
{
    /// <summary>Who of a pair cannot meet at its regular time on any day, in words; null when they can, or chose none.</summary>
    public string? WhoCannot(CoachingPair pair)
    {
        if (pair.Cadence.At is not { } regular)
            return null;
        var from = MinuteOf(regular.At);
        var to = from + pair.Cadence.Minutes;
        var (lead, teacher) = (false, false);
        foreach (var day in Days().Where(day => day.IsMeantBy(regular.On)))
        {
            var leadCan = IsFree(pair.Lead, day, from, to);
            var teacherCan = IsFree(pair.Teacher, day, from, to);
            if (leadCan && teacherCan)
                return null;
            lead |= leadCan;
            teacher |= teacherCan;
        }
        return (lead, teacher) switch
        {
            (false, false) => $"{pair.Lead} and {pair.Teacher}",
            (false, true) => pair.Lead.Value,
            (true, false) => pair.Teacher.Value,
            (true, true) => "the two at once",
        };
    }

    /// <summary>What a date may turn out to be.</summary>
    private sealed record PossibleDay(LocalDate Date, string? Label, BellSchedule? Bells)
    {
        public bool IsMeantBy(DayPattern pattern) =>
            pattern switch
            {
                DayPattern.EveryDay => true,
                DayPattern.Weekday weekday => weekday.Day == Date.DayOfWeek,
                DayPattern.Label label => string.Equals(label.Name, Label, StringComparison.Ordinal),
                DayPattern.Date date => date.Value == Date,
                _ => throw new InvalidOperationException($"No such day pattern: {pattern.GetType()}."),
            };
    }

    private IEnumerable<PossibleDay> Days() =>
        from day in school.Days
        from label in school.Rotation?.Labels.ToArray() ?? new string?[] { null }
        from bells in school
            .Bells.Where(bells => bells.Labels.Count == 0 || (label is not null && bells.Labels.Contains(label)))
            .DefaultIfEmpty()
        select new PossibleDay(day.Date, label, bells);

    private bool IsFree(PersonId person, PossibleDay day, int from, int to)
    {
        var staff = school.Hours.Staff;
        if (from < MinuteOf(staff.From) || to > MinuteOf(staff.To))
            return false;
        var time = people.FirstOrDefault(time => time.Person == person);
        if (time is null || time.Planning.Count == 0)
            return true;
        var open = time
            .Planning.Where(window => day.IsMeantBy(window.On))
            .Select(window => window.Time ?? day.Bells?.TimeOf(window.Period!))
            .OfType<TimeRange>()
            .OrderBy(range => range.From);
        // Windows that touch are one.
        foreach (var range in open)
        {
            if (MinuteOf(range.From) > from)
                return false;
            from = Math.Max(from, MinuteOf(range.To));
            if (from >= to)
                return true;
        }
        return false;
    }

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;
}
