using LearningCycles.People;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Years;

/// <summary>What the pages have in common on which another year is looked at and then taken, together with what it does to the published sessions.</summary>
public abstract class YearChangeModel(
    SchoolYears years,
    CalendarChanges changes,
    CoachingDb db,
    PeopleNames names,
    TimeProvider time
) : PageModel
{
    /// <summary>What was done, told on the page that follows.</summary>
    [TempData]
    public string? Told { get; set; }

    /// <summary>Why nothing was done.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The file in the form.</summary>
    public string? Carried { get; private protected set; }

    /// <summary>What is known of the year.</summary>
    public YearAtHand Now { get; private set; } = YearAtHand.Nothing;

    /// <summary>What would become of the sessions; null when there is no calendar of the year yet, or nothing was read.</summary>
    public Proposal? Proposal { get; private set; }

    /// <summary>The year as it would be; null when nothing was read.</summary>
    public KnownYear? After { get; private set; }

    /// <summary>The school.</summary>
    public School School { get; private set; } = new(new("?"), "", "UTC", "");

    /// <summary>Whether there is something to take.</summary>
    public bool CanTake => After is not null && Proposal is not Calendars.Proposal.Refused;

    /// <summary>The day that it is at the school.</summary>
    private protected LocalDate Today => School.Today(time);

    /// <summary>A person's name.</summary>
    public string Name(PersonId person) => names.Name(person);

    private protected async Task Load(CancellationToken cancel)
    {
        Now = await years.AtHand(cancel);
        School = await db.SchoolAtHand(cancel);
        await names.Load(cancel);
    }

    /// <summary>Reckons what another year does to the sessions.</summary>
    private protected async Task Reckon(KnownYear after, CancellationToken cancel)
    {
        var whole = after.Whole();
        After = after;
        if (
            Now.InForce?.Calendar.Plan.School is { } held
            && !YearAtHand.IsSameYear(held, whole)
            && Today <= held.LastDay
        )
            Proposal = new Proposal.Refused(
                $"The year {YearWords.Days(whole.FirstDay, whole.LastDay)} is another than the one that runs until {YearWords.Days(held.LastDay, held.LastDay)}.\nMaybe take it when that one is over?"
            );
        else if (Now.CalendarOf(whole) is { } published)
            Proposal = await changes.Propose(published, published.Calendar.Plan with { School = whole }, cancel);
        if (Proposal is Proposal.Refused refused)
            Refuse(refused.Why, StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Takes what was looked at.</summary>
    /// <param name="stamp">On what it was looked at.</param>
    /// <param name="done">What to tell when it is taken.</param>
    /// <param name="cancel">Stops it.</param>
    private protected async Task<IActionResult> Take(string? stamp, string done, CancellationToken cancel)
    {
        if (!CanTake)
            return Page();
        if (!string.Equals(stamp, Now.Stamp, StringComparison.Ordinal))
            return Refuse(
                "The calendar was changed in between. This is what would change now.",
                StatusCodes.Status409Conflict
            );
        if (await years.Take(Now, After!, Proposal, User.Person(), cancel) is Saving.Overtaken other)
            return Refuse($"{names.Name(other.By)} was quicker. Look at it again.", StatusCodes.Status409Conflict);
        Told = Proposal is Proposal.Changed changed
            ? $"{done} Published: {changed.What}. Subscriptions fetch it by themselves."
            : $"{done} There is no calendar of the year yet: plan it.";
        return RedirectToPage();
    }

    private protected PageResult Refuse(string why, int status = StatusCodes.Status422UnprocessableEntity)
    {
        Refusal = why;
        Response.StatusCode = status;
        return Page();
    }
}
