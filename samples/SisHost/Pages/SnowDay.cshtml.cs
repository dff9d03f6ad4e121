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
    CalendarChanges changes,
    CoachingDb db,
    PeopleNames names,
    TimeProvider time
) : PageModel
{
    private Proposal.Changed? proposal;

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
    public CalendarChange? Change => proposal?.What;

    /// <summary>The version that it was reckoned from.</summary>
    public int Version => proposal?.Version ?? 0;

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
        await Reckon(date, title, cancel);
        if (proposal is null)
            return Page();
        if (Version != version)
            return Refuse("The calendar was changed in between. This is what would change now.", 409);
        if (await changes.Publish(proposal, User.Person(), cancel) is Saving.Overtaken other)
            return Refuse($"{names.Name(other.By)} was quicker. Look at it again.", 409);
        Told = $"Published: {Change}. Subscriptions fetch it by themselves; tell today's people now.";
        return RedirectToPage();
    }

    private async Task Reckon(string? date, string? title, CancellationToken cancel)
    {
        (Date, Reason) = (date, title);
        if (
            date is null
            || LocalDatePattern.Iso.Parse(date) is not { Success: true, Value: var day }
            || string.IsNullOrWhiteSpace(title)
        )
        {
            Refuse("Give a day and a reason.", 422);
            return;
        }
        if (await calendars.Current(cancel) is not { } published)
        {
            Refuse("No calendar is published yet.", 422);
            return;
        }
        var plan = published.Calendar.Plan;
        if (await WhyNot(plan.School, day, cancel) is { } why)
        {
            Refuse(why, 422);
            return;
        }
        await names.Load(cancel);
        Day = DayWords.InFull(day);
        var closed = plan.School.With(new DayEvent(DayEventKind.Emergency, day, title.Trim()));
        switch (await changes.Propose(published, plan with { School = closed }, cancel))
        {
            case Proposal.Changed changed:
                proposal = changed;
                break;
            case Proposal.Refused refused:
                Refuse(refused.Why, 422);
                break;
        }
    }

    private async Task<string?> WhyNot(SchoolCalendar school, LocalDate day, CancellationToken cancel)
    {
        var today = (await db.SchoolAtHand(cancel)).Today(time);
        if (day < today || day > school.LastDay)
            return $"{DayWords.InFull(day)} is over, or after the school year.";
        return school.On(day).StudentsIn
            ? null
            : $"The school is closed on {DayWords.InFull(day)} already: {school.On(day).WhyClosed}.";
    }

    private PageResult Refuse(string why, int status)
    {
        Refusal = why;
        Response.StatusCode = status;
        return Page();
    }
}
