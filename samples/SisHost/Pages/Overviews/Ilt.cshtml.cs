using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Charts;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Overviews;

/// <summary>The leadership team's shared calendar. It is made from the package's view for that team, which holds kinds and times and nothing else; no name is even read for it.</summary>
[Authorize(Policies.Sharing)]
public sealed class IltModel(PublishedCalendars calendars, CoachingDb db, TimeProvider time) : PageModel
{
    /// <summary>Whether a calendar is published.</summary>
    public bool HasCalendar { get; private set; }

    /// <summary>The Monday of the week that is shown.</summary>
    public LocalDate Monday { get; private set; }

    /// <summary>The year by category; null while no calendar is published.</summary>
    public HeatGrid? Year { get; private set; }

    /// <summary>How often each category is wanted in the week.</summary>
    public IReadOnlyList<(SessionKind Kind, int Sessions, int Minutes)> Counts { get; private set; } = [];

    /// <summary>The week's days.</summary>
    public IReadOnlyList<SharedDay> Days { get; private set; } = [];

    /// <summary>Shows the week that holds a day; today's if none is given.</summary>
    public async Task<IActionResult> OnGet(string? on, CancellationToken cancel)
    {
        var school = await db.SchoolAtHand(cancel);
        var today = school.Today(time);
        if (DayWords.Asked(on, today) is not { } day)
            return BadRequest();
        Monday = DayWords.MondayOf(day);
        if (await calendars.Current(cancel) is not { Calendar: var calendar })
            return Page();
        HasCalendar = true;
        var items = calendar.For(Audience.Ilt(school.SharedFeedKey)).Items;
        Year = YearOf(items, new(calendar.Plan, today, withReasons: false));
        var week = items.Where(item => DayWords.MondayOf(item.Start.Date) == Monday).ToList();
        Counts =
        [
            .. week.GroupBy(item => item.Kind)
                .OrderBy(kind => kind.Key)
                .Select(kind => (kind.Key, kind.Count(), kind.Sum(MinutesOf))),
        ];
        Days =
        [
            .. Enumerable
                .Range(0, 5)
                .Select(number => Monday.PlusDays(number))
                .Select(date =>
                    SharedDay.Of(
                        date,
                        calendar.Plan.School.On(date).StudentsIn,
                        week.Where(item => item.Start.Date == date)
                    )
                ),
        ];
        return Page();
    }

    private static HeatGrid YearOf(ValueList<CoachingViewItem> items, YearColumns columns) =>
        new(
            "Sessions of each kind a week",
            "sessions",
            columns.Columns,
            items
                .GroupBy(item => item.Kind)
                .OrderBy(kind => kind.Key)
                .Select(kind => columns.Row(KindWords.Of(kind.Key), kind.Select(item => (item.Start.Date, 1))))
                .ToValueList()
        )
        {
            Spans = columns.Spans,
            Steps = [1, 4, 8, 12],
        };

    private static int MinutesOf(CoachingViewItem item) =>
        (int)Period.Between(item.Start, item.End, PeriodUnits.Minutes).Minutes;
}
