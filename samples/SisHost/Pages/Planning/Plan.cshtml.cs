using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Pages.Planning;

/// <summary>A school leader says who coaches whom how often. A year's first calendar is generated and looked at; a later change is the smallest that does it.</summary>
[Authorize(Policies.Leading)]
[RequestFormLimits(ValueCountLimit = 4096)]
public sealed class PlanModel(SchoolYears years, CalendarChanges changes, CoachingDb db, PeopleNames names) : PageModel
{
    private IReadOnlyList<Member> members = [];
    private CoachingPlan? plan;

    /// <summary>What was done, told on the page that follows.</summary>
    [TempData]
    public string? Told { get; set; }

    /// <summary>Why nothing was done, a reason a line.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What is known of the year.</summary>
    public YearAtHand Now { get; private set; } = YearAtHand.Nothing;

    /// <summary>The rows of the form.</summary>
    public IReadOnlyList<PlanRow> Rows { get; private set; } = [];

    /// <summary>What would become of the sessions; null before anything was asked.</summary>
    public Proposal? Proposal { get; private set; }

    /// <summary>The first calendar, if the year has none yet.</summary>
    public FirstCalendar? First { get; private set; }

    /// <summary>The school's year in words; null when none is known.</summary>
    public string? Year { get; private set; }

    /// <summary>Whether the year has a calendar already.</summary>
    public bool IsPublished => Now.InForce is not null;

    /// <summary>Whether there is something to publish.</summary>
    public bool CanPublish => Proposal is Proposal.First or Proposal.Changed { What.Changes.Count: > 0 };

    /// <summary>The school's leads, and whoever is a lead in a row.</summary>
    public IEnumerable<PersonId> Leads =>
        members
            .Where(member => member.Is(HostRole.Lead))
            .Select(member => member.Person)
            .Concat(Rows.Where(row => row.IsCoached).Select(row => new PersonId(row.Lead)))
            .Distinct()
            .OrderBy(names.Name, StringComparer.Ordinal);

    /// <summary>A person's name.</summary>
    public string Name(PersonId person) => names.Name(person);

    /// <summary>When a person can, as the plan knows it; null when nothing is known and the school's hours hold.</summary>
    public PersonTime? TimeOf(PersonId person) => plan?.People.FirstOrDefault(time => time.Person == person);

    /// <summary>Shows the plan as it is.</summary>
    public async Task OnGet(CancellationToken cancel) => await Load(cancel);

    /// <summary>Shows what the rows lead to.</summary>
    public async Task<IActionResult> OnPostPreview(
        string[] teacher,
        string?[] lead,
        string[] every,
        string?[] minutes,
        CancellationToken cancel
    )
    {
        await Reckon(RowsOf(teacher, lead, every, minutes), cancel);
        return Page();
    }

    /// <summary>Publishes what was looked at.</summary>
    public async Task<IActionResult> OnPostPublish(
        string[] teacher,
        string?[] lead,
        string[] every,
        string?[] minutes,
        string? stamp,
        CancellationToken cancel
    )
    {
        await Reckon(RowsOf(teacher, lead, every, minutes), cancel);
        if (!CanPublish)
            return Page();
        if (!string.Equals(stamp, Now.Stamp, StringComparison.Ordinal))
            return Refuse("The calendar was changed in between. This is what would change now.", 409);
        // The year is kept by itself with its first calendar, so that what is added to it later can be told from it.
        if (await years.Take(Now, Now.Known!, Proposal, User.Person(), cancel) is Saving.Overtaken other)
            return Refuse($"{names.Name(other.By)} was quicker. Look at it again.", 409);
        Told = Proposal is Proposal.Changed changed
            ? $"Published: {changed.What}. Subscriptions fetch it by themselves."
            : PlainText.Of(
                $"Published: {First!.Calendar.Sessions.Count} sessions. Everybody can subscribe to their own."
            );
        return RedirectToPage();
    }

    private async Task Load(CancellationToken cancel)
    {
        await names.Load(cancel);
        members = await db.Members.AsNoTracking().ToListAsync(cancel);
        Now = await years.AtHand(cancel);
        if (Now.Known is not { } known)
            return;
        var whole = known.Whole();
        Year = $"{DayWords.InFull(whole.FirstDay)} to {DayWords.InFull(whole.LastDay)}";
        plan = Now.PlanFor(await db.SchoolAtHand(cancel), whole);
        var teachers = members.Where(member => member.Is(HostRole.Teacher)).Select(member => member.Person);
        Rows =
        [
            .. PlanRow
                .Of(plan.Pairs, teachers)
                .OrderBy(row => names.Name(new(row.Teacher)), StringComparer.Ordinal)
                .ThenBy(row => row.Lead, StringComparer.Ordinal),
        ];
    }

    private async Task Reckon(IReadOnlyList<PlanRow> rows, CancellationToken cancel)
    {
        await Load(cancel);
        if (plan is null)
        {
            Refuse("No school year is known yet. Take the year first.", 422);
            return;
        }
        Rows = rows;
        var (pairs, reasons) = new PlanRows(members, plan.Pairs).Read(rows);
        if (reasons.Count > 0)
        {
            Refuse(string.Join('\n', reasons), 422);
            return;
        }
        var changed = plan with { Pairs = pairs };
        Proposal = Now.InForce is { } published
            ? await changes.Propose(published, changed, cancel)
            : changes.Propose(changed, cancel);
        if (Proposal is Proposal.Refused refused)
            Refuse(refused.Why, 422);
        if (Proposal is Proposal.First first)
            First = FirstCalendar.Of(first.Calendar);
    }

    private PageResult Refuse(string why, int status)
    {
        Refusal = why;
        Response.StatusCode = status;
        return Page();
    }

    // What is no number is refused with its row.
    private static List<PlanRow> RowsOf(string[] teacher, string?[] lead, string[] every, string?[] minutes)
    {
        var count = new[] { teacher.Length, lead.Length, every.Length, minutes.Length }.Min();
        return
        [
            .. Enumerable
                .Range(0, count)
                .Where(i => !string.IsNullOrWhiteSpace(teacher[i]))
                .Select(i => new PlanRow(teacher[i], lead[i] ?? "", Number(every[i]) ?? 0, Number(minutes[i]))),
        ];
    }

    private static int? Number(string? text) =>
        int.TryParse(
            text,
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
