using LearningCycles.People;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Pages.Support;

/// <summary>One support request, through <see cref="SupportRequest.VisibleTo" /> only: one that is not for the person's eyes is as unknown as one that there is not.</summary>
[Authorize(Policies.Supporting)]
public sealed class OneModel(CoachingStore store, CoachingDb db, PeopleNames names, TimeProvider time) : PageModel
{
    /// <summary>What the person may see of it.</summary>
    public KnownRequest Known { get; private set; } = null!;

    /// <summary>The moves that are open; none for who is told the state alone.</summary>
    public IReadOnlyList<MoveCard> Moves { get; private set; } = [];

    /// <summary>The move that was made, told on the page that follows.</summary>
    [TempData]
    public string? Told { get; set; }

    /// <summary>What became of a form.</summary>
    public Outcome Outcome { get; private set; } = Outcome.None;

    /// <summary>A person's name.</summary>
    public string Name(PersonId person) => names.Name(person);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet(string? id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
            return NotFound();
        Outcome = Outcome.None with { Told = Told };
        return Page();
    }

    /// <summary>Makes a move, or says everything that refuses it.</summary>
    public async Task<IActionResult> OnPost(
        string? id,
        int version,
        SupportMove? move,
        MoveForm form,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await Load(id, cancel) || Known.View.Request is not { } request)
            return NotFound();
        if (move is not { } asked || version < 1)
            return BadRequest();
        if (version != Known.Version)
            return Refuse(Outcome.Refused("It was changed in between. This is how it stands now."), 409);
        var (facts, school) = await Facts(cancel);
        if (form.Make(request, asked, school.Today(time), SupportPolicy.Default, facts) is not { } decision)
            return Refuse(Outcome.Refused("Name the school leader."), 422);
        if (!decision.TryGetValue(out var moved))
            return Refuse(
                Outcome.Refused($"{SupportWords.Of(asked)}: not yet. This is missing:", decision.Violations),
                422
            );
        if (await store.Save(KeptKinds.SupportRequests, moved, version, User.Person(), cancel) is Saving.Overtaken)
        {
            // Who was quicker may have taken the request out of sight.
            return await Load(id, cancel)
                ? Refuse(Outcome.Refused("Somebody was quicker. This is how it stands now."), 409)
                : NotFound();
        }
        Told = $"{SupportWords.Of(moved.Stage)}.";
        return RedirectToPage(new { id });
    }

    private PageResult Refuse(Outcome outcome, int status)
    {
        Outcome = outcome;
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> Load(string? id, CancellationToken cancel)
    {
        var me = User.Person();
        if (
            id is null
            || await store.Find(KeptKinds.SupportRequests, id, cancel) is not { } kept
            || KnownRequest.Of(kept, me) is not { } known
        )
            return false;
        Known = known;
        await names.Load(cancel);
        if (known.View.Request is { } request)
        {
            var (facts, school) = await Facts(cancel);
            var members = await db.Members.AsNoTracking().ToListAsync(cancel);
            Moves = MoveCard.Of(
                request,
                known.Version,
                school.Today(time),
                facts,
                Staff.Candidates(members),
                names.Name
            );
        }
        return true;
    }

    private async Task<(SupportFacts Facts, School School)> Facts(CancellationToken cancel) =>
        (
            new() { By = User.Person(), Staff = Staff.Of(await db.Members.AsNoTracking().ToListAsync(cancel)) },
            await db.SchoolAtHand(cancel)
        );
}
