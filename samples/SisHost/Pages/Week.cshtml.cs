using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>A person's week: the own sessions, day by day, and why one is not at its regular time.</summary>
[Authorize(Policies.Coaching)]
public sealed class WeekModel(PublishedCalendars calendars, CoachingDb db, PeopleNames names, TimeProvider time)
    : PageModel
{
    /// <summary>The Monday.</summary>
    public LocalDate Monday { get; private set; }

    /// <summary>The day on which the page is looked at, at the school.</summary>
    public LocalDate Today { get; private set; }

    /// <summary>Whether there is a calendar.</summary>
    public bool HasCalendar { get; private set; }

    /// <summary>The days from Monday to Friday.</summary>
    public IReadOnlyList<WeekDay> Days { get; private set; } = [];

    /// <summary>Shows the week that holds a day; today's if none is given.</summary>
    public async Task<IActionResult> OnGet(string? on, CancellationToken cancel)
    {
        Today = (await db.SchoolAtHand(cancel)).Today(time);
        if (DayWords.Asked(on, Today) is not { } day)
            return BadRequest();
        Monday = DayWords.MondayOf(day);
        await names.Load(cancel);
        var published = await calendars.Current(cancel);
        HasCalendar = published is not null;
        var me = User.Person();
        var own = published?.Calendar.Of(me) ?? [];
        Days =
        [
            .. Enumerable.Range(0, 5).Select(number => DayOf(Monday.PlusDays(number), published?.Calendar, own, me)),
        ];
        return Page();
    }

    private WeekDay DayOf(LocalDate date, CoachingCalendar? calendar, ValueList<CoachingSession> own, PersonId me) =>
        new(
            date,
            [
                .. own.Where(session => session.Start.Date == date)
                    .Select(session => new WeekSession(
                        DayWords.Times(session.Start, session.End),
                        $"{KindWords.Of(session.Kind)} with {names.Name(session.Lead == me ? session.Teacher : session.Lead)}",
                        session.MovedBecause is { } because
                            ? $"Not at the regular time: {because.Describe(names.Name)}"
                            : null
                    )),
            ],
            calendar is null ? null : WhyClosed(calendar.Plan.School, date)
        );

    private static string? WhyClosed(SchoolCalendar school, LocalDate date) =>
        date < school.FirstDay || date > school.LastDay ? "outside of the school year"
        : school.On(date) is { StudentsIn: false } facts ? facts.WhyClosed
        : null;
}

/// <summary>A day of a week.</summary>
/// <param name="Date">The date.</param>
/// <param name="Sessions">The sessions, by time.</param>
/// <param name="Closed">Why students are not in; null when they are.</param>
public sealed record WeekDay(LocalDate Date, IReadOnlyList<WeekSession> Sessions, string? Closed)
{
    /// <summary>The weekday.</summary>
    public string Name => Date.DayOfWeek.ToString();
}

/// <summary>A session as the week shows it.</summary>
/// <param name="Time">When.</param>
/// <param name="What">What, and with whom.</param>
/// <param name="Moved">Why it is not at its regular time; null when it is.</param>
public sealed record WeekSession(string Time, string What, string? Moved);
