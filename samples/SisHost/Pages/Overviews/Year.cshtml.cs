using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Charts;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>A person's year: heat maps first, then every week with its sessions, month by month.</summary>
[Authorize(Policies.Coaching)]
public sealed class YearModel(PublishedCalendars calendars, CoachingDb db, PeopleNames names, TimeProvider time)
    : PageModel
{
    /// <summary>The school year in words; null while no calendar is published.</summary>
    public string? Name { get; private set; }

    /// <summary>The heat maps.</summary>
    public IReadOnlyList<HeatGrid> Maps { get; private set; } = [];

    /// <summary>The months.</summary>
    public IReadOnlyList<YearMonth> Months { get; private set; } = [];

    /// <summary>Shows the year of who is signed in.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        if (await calendars.Current(cancel) is not { Calendar: var calendar })
            return;
        await names.Load(cancel);
        var today = (await db.SchoolAtHand(cancel)).Today(time);
        var (school, me) = (calendar.Plan.School, User.Person());
        Name = FormattableString.Invariant($"{school.FirstDay.Year} to {school.LastDay.Year}");
        Maps = [.. YearHeat.Of(calendar, me, names.Name, today)];
        var sessions = calendar.Of(me).ToLookup(session => DayWords.MondayOf(session.Start.Date));
        var without = calendar
            .Unplaced.Where(one => one.Plan.Lead == me || one.Plan.Teacher == me)
            .CountBy(one => one.Plan.Week ?? DayWords.MondayOf(one.Plan.Earliest))
            .ToDictionary();
        Months =
        [
            .. When.Mondays(school)
                .GroupBy(monday => monday.With(DateAdjusters.StartOfMonth))
                .Select(month => new YearMonth(month.Key, [.. month.Select(WeekOf)])),
        ];

        YearWeek WeekOf(LocalDate monday) =>
            new(
                monday,
                school.WeekOf(monday)?.Number,
                CycleOf(calendar.Plan, monday),
                [.. YearWeek.NotesOf(school, monday)],
                [.. sessions[monday].Select(session => SessionOf(session, me))],
                without.GetValueOrDefault(monday)
            )
            {
                IsNow = monday == DayWords.MondayOf(today),
            };
    }

    private YearSession SessionOf(CoachingSession session, PersonId me) =>
        new(
            $"{session.Start.DayOfWeek.ToString()[..3]} {DayWords.Time(session.Start.TimeOfDay)}",
            $"{KindWords.Of(session.Kind)} with {names.Name(session.Lead == me ? session.Teacher : session.Lead)}"
        );

    private static string? CycleOf(CoachingPlan plan, LocalDate monday) =>
        plan.Cycles?.Cycles.FirstOrDefault(one => one.First <= monday.PlusDays(4) && monday <= one.Last) is { } cycle
            ? FormattableString.Invariant($"cycle {cycle.Number}")
            : null;
}
