using LearningCycles.Calendar.Cadences;
using NodaTime;

namespace LearningCycles.Testing.CadencePractice;

/// <summary>Checks sessions against the practice data alone: it asks neither the school calendar nor the generator.</summary>
internal static class PracticeRules
{
    /// <summary>A session as the practice data see it.</summary>
    private sealed record Meeting(string Lead, string Teacher, PracticeTime Time);

    /// <summary>What is wrong with a calendar, one line each; none is good.</summary>
    public static IReadOnlyList<string> Faults(PracticeSchool school, CoachingCalendar calendar)
    {
        var faults = new List<string>();
        var meetings = new List<Meeting>();
        foreach (var session in calendar.Sessions)
        {
            if (school.Calendar.TimeOf(session) is { } time)
                meetings.Add(new(session.Lead.Value, session.Teacher.Value, time));
            else
                faults.Add($"{session} fills no class period");
        }
        faults.AddRange(Faults(school, meetings));
        return faults;
    }

    /// <summary>What is wrong with the optimum's own sessions: nothing, or this checker or the copy is wrong.</summary>
    public static IReadOnlyList<string> FaultsOfOptimum(PracticeSchool school)
    {
        var pairs = school.Pairs.ToDictionary(pair => pair.Id, StringComparer.Ordinal);
        return
        [
            .. Faults(
                school,
                [
                    .. school.Optimum.Solution.SelectMany(pair =>
                        pair.Value.Select(time => new Meeting(pairs[pair.Key].Lead, pairs[pair.Key].Teacher, time))
                    ),
                ]
            ),
        ];
    }

    private static IEnumerable<string> Faults(PracticeSchool school, IReadOnlyList<Meeting> meetings)
    {
        var free = school.People.ToDictionary(
            person => person.Id,
            person => FreeTimes(person, school.Calendar),
            StringComparer.Ordinal
        );
        return
        [
            .. meetings
                .Where(meeting => !free[meeting.Lead].Contains(meeting.Time))
                .Select(meeting => $"{meeting}: the lead is not free"),
            .. meetings
                .Where(meeting => !free[meeting.Teacher].Contains(meeting.Time))
                .Select(meeting => $"{meeting}: the teacher is not free"),
            .. OverCap(meetings, meeting => (meeting.Lead, meeting.Time), 1, "lead at one time"),
            .. OverCap(meetings, meeting => (meeting.Teacher, meeting.Time), 1, "teacher at one time"),
            .. OverCap(meetings, meeting => (meeting.Lead, meeting.Time.Date), school.Caps.LeadPerDay, "lead a day"),
            .. OverCap(
                meetings,
                meeting => (meeting.Teacher, meeting.Time.Date),
                school.Caps.TeacherPerDay,
                "teacher a day"
            ),
            .. OverCap(meetings, meeting => (meeting.Lead, Week(meeting)), school.Caps.LeadPerWeek, "lead a week"),
            .. OverCap(
                meetings,
                meeting => (meeting.Teacher, Week(meeting)),
                school.Caps.TeacherPerWeek,
                "teacher a week"
            ),
            .. OverCap(meetings, meeting => (meeting.Lead, meeting.Teacher, Week(meeting)), 1, "pair a week"),
            .. WrongWeeks(school, meetings),
        ];
    }

    /// <summary>When a person is free, from the practice data alone.</summary>
    public static IReadOnlySet<PracticeTime> FreeTimes(PracticePerson person, PracticeCalendar calendar)
    {
        var taken = person.Busy.Concat(calendar.Ilt).ToHashSet();
        return calendar
            .Days.SelectMany(day =>
            {
                var on = calendar.Rotation.Count > 0 ? day.Label : PracticeKeys.NameOf(day.Date.DayOfWeek);
                var held = calendar.Bells.Take(calendar.PeriodsOn(day.Date)).Select(bell => bell.Id);
                var open = on is null ? [] : person.Availability.GetValueOrDefault(on, []);
                return held.Intersect(open, StringComparer.Ordinal)
                    .Select(period => new PracticeTime(day.Date, period));
            })
            .Where(time => !taken.Contains(time))
            .ToHashSet();
    }

    /// <summary>The Mondays of the weeks with an open day, in order: a week's place in it is its number.</summary>
    public static IReadOnlyList<LocalDate> Weeks(PracticeCalendar calendar) =>
        [.. calendar.Days.Select(day => PracticePlan.MondayOf(day.Date)).Distinct()];

    private static IEnumerable<string> WrongWeeks(PracticeSchool school, IReadOnlyList<Meeting> meetings)
    {
        var weeks = Weeks(school.Calendar).ToList();
        var pairs = school.Pairs.ToDictionary(pair => (pair.Lead, pair.Teacher));
        foreach (var own in meetings.GroupBy(meeting => (meeting.Lead, meeting.Teacher)))
        {
            if (!pairs.TryGetValue(own.Key, out var pair))
                yield return $"{own.Key} are no pair";
            else if (!pair.IsWeekly && own.Select(meeting => weeks.IndexOf(Week(meeting)) % 2).Distinct().Count() > 1)
                yield return $"{pair.Id} meet in even and in odd weeks";
        }
    }

    private static IEnumerable<string> OverCap<TKey>(
        IEnumerable<Meeting> meetings,
        Func<Meeting, TKey> by,
        int cap,
        string what
    ) =>
        meetings
            .GroupBy(by)
            .Where(group => group.Count() > cap)
            .Select(group => $"{group.Key}: {group.Count()} sessions, but at most {cap} for a {what}");

    private static LocalDate Week(Meeting meeting) => PracticePlan.MondayOf(meeting.Time.Date);
}
