using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Testing.CadencePractice;

/// <summary>Says a change of a practice school in the library's own words: the optimum as the published calendar, and the changed plan.</summary>
internal static class PracticeReplanning
{
    /// <summary>The optimum's calendar, as a host would put it together from what it stored.</summary>
    public static CoachingCalendar Published(this PracticeSchool school)
    {
        var plan = school.ToPlan();
        var minutes = school.Calendar.MinutesOfAPeriod();
        var sessions =
            from pair in school.Pairs
            from time in school.Optimum.Solution.GetValueOrDefault(pair.Id) ?? []
            let monday = PracticePlan.MondayOf(time.Date)
            select new CoachingSession(
                new(SessionKey.OneOnOne(new(pair.Lead), new(pair.Teacher), monday), minutes, monday, monday.PlusDays(6))
                {
                    Week = monday,
                },
                StartOf(time, school.Calendar)
            );
        return new(plan, sessions.OrderBy(session => session.Start).ThenBy(session => session.Key).ToValueList(), []);
    }

    /// <summary>The plan after a change.</summary>
    public static CoachingPlan Changed(this PracticeSchool school, PracticeChange change)
    {
        var plan = school.ToPlan();
        switch (change.Kind)
        {
            case "snowDay":
                return plan with
                {
                    School = plan.School.With(new DayEvent(DayEventKind.Emergency, change.Date!.Value, "Snow")),
                };
            case "teacherBusy":
                return plan with
                {
                    People = plan
                        .People.Select(time =>
                            string.Equals(time.Person.Value, change.Teacher, StringComparison.Ordinal)
                                ? time with
                                {
                                    Busy = time.Busy.AddRange(
                                        change.Slots!.Select(slot => PracticePlan.BusyAt(slot, school.Calendar))
                                    ),
                                }
                                : time
                        )
                        .ToValueList(),
                };
            case "newTeacher":
                var minutes = school.Calendar.MinutesOfAPeriod();
                var newcomer = new CoachingPair(
                    new(change.Lead!),
                    new(change.Teacher!),
                    new(string.Equals(change.Cadence, "weekly", StringComparison.Ordinal) ? 1 : 2, minutes)
                )
                {
                    From = school.Today(change),
                };
                return plan with
                {
                    Pairs = plan.Pairs.Add(newcomer),
                    People = plan.People.Add(
                        new(newcomer.Teacher)
                        {
                            Planning = change
                                .Free!.Select(time => StartOf(time, school.Calendar))
                                .Select(start =>
                                    AvailabilityWindow.Between(
                                        DayPattern.On(start.Date),
                                        start.TimeOfDay,
                                        start.TimeOfDay.PlusMinutes(minutes)
                                    )
                                )
                                .ToValueList(),
                        }
                    ),
                };
            default:
                throw new InvalidOperationException($"No such change: {change.Kind}.");
        }
    }

    /// <summary>The Monday of the week of a change: what lies before it is history.</summary>
    public static LocalDate Today(this PracticeSchool school, PracticeChange change) =>
        school
            .Calendar.Days.Select(day => PracticePlan.MondayOf(day.Date))
            .Distinct()
            .Order()
            .ElementAt(change.FromWeek);

    /// <summary>Counts what is placed from the change on, and how much of that is where it was.</summary>
    public static PracticeKept Of(CalendarChange change, LocalDate today)
    {
        var before = change.Before.Sessions.ToDictionary(session => session.Key, session => session.Start);
        var after = change.After.Sessions.Where(session => session.Start.Date >= today).ToList();
        return new(
            after.Count,
            after.Count(session => before.TryGetValue(session.Key, out var start) && start == session.Start)
        );
    }

    private static LocalDateTime StartOf(PracticeTime time, PracticeCalendar calendar) =>
        time.Date + calendar.Bells.Single(bell => string.Equals(bell.Id, time.Period, StringComparison.Ordinal)).Start;
}
