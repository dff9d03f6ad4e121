using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using NodaTime;

namespace LearningCycles.Testing.CadencePractice;

/// <summary>Says a practice school in the library's own words.</summary>
internal static class PracticePlan
{
    /// <summary>The school's wishes as a plan: 1:1s alone, each one class period long, held in its own week.</summary>
    public static CoachingPlan ToPlan(this PracticeSchool school) =>
        new(
            new(school.Id),
            school.Calendar.ToSchoolCalendar(school.Id),
            school
                .Pairs.Select(pair => new CoachingPair(
                    new(pair.Lead),
                    new(pair.Teacher),
                    new Cadence(pair.IsWeekly ? 1 : 2, school.Calendar.MinutesOfAPeriod())
                    {
                        WhenClosed = WhenClosed.SameWeek,
                    }
                ))
                .ToValueList()
        )
        {
            People = school.People.Select(person => TimeOf(person, school.Calendar)).ToValueList(),
            SharedEvents = school
                .Calendar.Ilt.Select(time => new SharedEvent(
                    "ILT",
                    AvailabilityWindow.InPeriod(DayPattern.On(time.Date), time.Period)
                ))
                .ToValueList(),
            RegularBy = school.Calendar.IsRegularByLabel ? RegularBy.RotationLabel : RegularBy.Weekday,
            Caps = new()
            {
                LeadPerDay = school.Caps.LeadPerDay,
                LeadPerWeek = school.Caps.LeadPerWeek,
                TeacherPerDay = school.Caps.TeacherPerDay,
                TeacherPerWeek = school.Caps.TeacherPerWeek,
                ObservationsPerDay = 50,
            },
        };

    /// <summary>The school's year: every weekday that is not among the open days is closed, short days have bells of their own.</summary>
    public static SchoolCalendar ToSchoolCalendar(this PracticeCalendar calendar, string name)
    {
        var open = calendar.Days.ToDictionary(day => day.Date);
        var first = MondayOf(calendar.Days[0].Date);
        var last = MondayOf(calendar.Days[^1].Date).PlusDays(4);
        var year = SchoolCalendar
            .Create(name, DateTimeZoneProviders.Tzdb[calendar.TimeZone], first, last)
            .With(Closures().Concat(ShortDays()))
            .WithBells(new("Regular", calendar.Periods(calendar.Bells.Count)));
        if (calendar.PeriodsOnShortDays.Count > 0)
        {
            // The practice set has one kind of short day in each school; two kinds would need hours instead of bells.
            var held = calendar.PeriodsOnShortDays.Values.Distinct().Single();
            year = year.WithBells(new("Early release", calendar.Periods(held), BellUse.EarlyRelease));
        }
        return calendar.Rotation.Count == 0
            ? year
            : year.WithRotation(new DayRotation(calendar.Rotation.ToValueList()));

        IEnumerable<DayEvent> Closures()
        {
            for (var date = first; date <= last; date = date.PlusDays(1))
            {
                var isWeekend = date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
                if (!isWeekend && !open.ContainsKey(date))
                    yield return new(DayEventKind.Holiday, date, NameOf(date));
            }
        }

        string NameOf(LocalDate date) =>
            calendar.Closures.FirstOrDefault(closure => closure.Date == date)?.Name ?? "No school";

        IEnumerable<DayEvent> ShortDays() =>
            calendar
                .PeriodsOnShortDays.Keys.Order()
                .Select(date => new DayEvent(DayEventKind.EarlyRelease, date, "Early release"));
    }

    /// <summary>How long every class period is.</summary>
    public static int MinutesOfAPeriod(this PracticeCalendar calendar) =>
        calendar
            .Bells.Select(bell => (int)Period.Between(bell.Start, bell.End, PeriodUnits.Minutes).Minutes)
            .Distinct()
            .Single();

    internal static PersonTime TimeOf(PracticePerson person, PracticeCalendar calendar) =>
        new(new(person.Id))
        {
            Planning = person
                .Availability.OrderBy(on => on.Key, StringComparer.Ordinal)
                .SelectMany(on =>
                    on.Value.Select(period => AvailabilityWindow.InPeriod(DaysOf(on.Key, calendar), period))
                )
                .ToValueList(),
            Busy = person.Busy.Select(time => BusyAt(time, calendar)).ToValueList(),
        };

    internal static BusyTime BusyAt(PracticeTime time, PracticeCalendar calendar)
    {
        var bell = calendar.Bells.Single(bell => string.Equals(bell.Id, time.Period, StringComparison.Ordinal));
        return new(time.Date + bell.Start, time.Date + bell.End, "busy");
    }

    private static DayPattern DaysOf(string on, PracticeCalendar calendar) =>
        calendar.Rotation.Count > 0 ? DayPattern.On(on) : DayPattern.On(PracticeKeys.WeekdayOf(on));

    private static ValueList<BellPeriod> Periods(this PracticeCalendar calendar, int held) =>
        calendar.Bells.Take(held).Select(bell => new BellPeriod(bell.Id, new(bell.Start, bell.End))).ToValueList();

    internal static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
