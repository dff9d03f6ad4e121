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
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>A school leader closes a day: what becomes of each session is shown by person, and published only after that.</summary>
[Authorize(Policies.Leading)]
public sealed class SnowDayModel(
    PublishedCalendars calendars,
    CoachingStore store,
    CoachingDb db,
    PeopleNames names,
    TimeProvider time
) : PageModel
{
    /// <summary>The day, as the form holds it.</summary>
    public string? Date { get; private set; }

    /// <summary>Why the school is closed.</summary>
    public string? Reason { get; private set; }

    /// <summary>What was done, told on the page that follows.</summary>
    [TempData]
    public string? Told { get; set; }

    /// <summary>Why nothing was done.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What would change.</summary>
    public CalendarChange? Change { get; private set; }

    /// <summary>The version that it was reckoned from.</summary>
    public int Version { get; private set; }

    /// <summary>The day in words.</summary>
    public string Day { get; private set; } = "";

    /// <summary>A person's name.</summary>
    public string Name(PersonId person) => names.Name(person);

    /// <summary>Shows what would change.</summary>
    public async Task<IActionResult> OnPostPreview(string? date, string? title, CancellationToken cancel)
    {
        await Reckon(date, title, cancel);
        return Page();
    }

    /// <summary>Publishes it, if the calendar is still the one that was looked at.</summary>
    public async Task<IActionResult> OnPostPublish(string? date, string? title, int version, CancellationToken cancel)
    {
        if (await Reckon(date, title, cancel) is not { } change)
            return Page();
        if (Version != version)
            return Refuse("The calendar was changed in between. This is what would change now.", 409);
        var saving = await store.Save(KeptKinds.Calendars, change.After, version, User.Person(), cancel);
        if (saving is Saving.Overtaken other)
            return Refuse($"{names.Name(other.By)} was quicker. Look at it again.", 409);
        Told = $"Published: {change}. Subscriptions fetch it by themselves; tell today's people now.";
        return RedirectToPage();
    }

    private async Task<CalendarChange?> Reckon(string? date, string? title, CancellationToken cancel)
    {
        (Date, Reason) = (date, title);
        if (
            date is null
            || LocalDatePattern.Iso.Parse(date) is not { Success: true, Value: var day }
            || string.IsNullOrWhiteSpace(title)
        )
            return Refused("Give a day and a reason.");
        if (await calendars.Current(cancel) is not { } published)
            return Refused("No calendar is published yet.");
        var school = published.Calendar.Plan.School;
        var today = (await db.SchoolAtHand(cancel)).Today(time);
        if (day < today || day > school.LastDay)
            return Refused($"{DayWords.InFull(day)} is over, or after the school year.");
        if (!school.On(day).StudentsIn)
            return Refused($"The school is closed on {DayWords.InFull(day)} already: {school.On(day).WhyClosed}.");
        await names.Load(cancel);
        Day = DayWords.InFull(day);
        Version = published.Version;
        var closed = school.With(new DayEvent(DayEventKind.Emergency, day, title.Trim()));
        return Change = Replanner.Replan(
            published.Calendar,
            published.Calendar.Plan with
            {
                School = closed,
            },
            new(today, time.Now()),
            cancel
        );
    }

    private CalendarChange? Refused(string why)
    {
        Refuse(why, 422);
        return null;
    }

    private PageResult Refuse(string why, int status)
    {
        Refusal = why;
        Response.StatusCode = status;
        return Page();
    }
}
