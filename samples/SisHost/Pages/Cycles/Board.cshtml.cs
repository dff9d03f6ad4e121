using LearningCycles.Cycles;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Cycles;

/// <summary>A person's cycles by stage, each with what is missing to move on; a move is made, or refused with every reason.</summary>
[Authorize(Policies.Coaching)]
public sealed class BoardModel(CoachingStore store, CoachingDb db, PeopleNames people, TimeProvider time) : PageModel
{
    private PersonId me = new("?");

    /// <summary>The cards, by teacher.</summary>
    public IReadOnlyList<CycleCard> Cards { get; private set; } = [];

    /// <summary>The stages that have a column: those of the way, and the others where a cycle is in them.</summary>
    public IEnumerable<CycleStage> Stages =>
        Enum.GetValues<CycleStage>()
            .Where(stage => stage <= CycleStage.Closed || Cards.Any(card => card.Cycle.Stage == stage));

    /// <summary>The move that was made, told on the page that follows.</summary>
    [TempData]
    public string? Told { get; set; }

    /// <summary>The move that was not made.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What is missing for it.</summary>
    public ValueList<RuleViolation> Reasons { get; private set; } = [];

    /// <summary>With whom a cycle is.</summary>
    public string Who(LearningCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return cycle.Coach == me
            ? people.Names(cycle.Teachers)
            : $"{people.Names(cycle.Teachers)}, with {people.Name(cycle.Coach)}";
    }

    /// <summary>Shows the board.</summary>
    public async Task OnGet(CancellationToken cancel) => await Load(cancel);

    /// <summary>Makes the move that leads on.</summary>
    public async Task<IActionResult> OnPost(string? id, int version, CycleMove? move, CancellationToken cancel)
    {
        if (id is null || move is not { } asked || version < 1)
            return BadRequest();
        me = User.Person();
        // Somebody else's cycle is as unknown as one that there is not.
        if (await store.Find(KeptKinds.Cycles, id, cancel) is not { } kept || !CycleCard.IsOf(kept.Subject, me))
            return NotFound();
        await people.Load(cancel);
        if (kept.Version != version)
            return await Refuse(
                $"The cycle of {Who(kept.Subject)} was changed by {people.Name(kept.ChangedBy)} in between. This is how it stands now.",
                [],
                StatusCodes.Status409Conflict,
                cancel
            );
        if (CycleCard.Move(kept.Subject, asked, await Today(cancel)) is not { } decision)
            return BadRequest();
        if (!decision.TryGetValue(out var moved))
            return await Refuse(
                $"{Who(kept.Subject)}: not yet. This is missing:",
                decision.Violations,
                StatusCodes.Status422UnprocessableEntity,
                cancel
            );
        if (await store.Save(KeptKinds.Cycles, moved, version, me, cancel) is Saving.Overtaken other)
            return await Refuse(
                $"{people.Name(other.By)} was quicker. This is how the cycle stands now.",
                [],
                StatusCodes.Status409Conflict,
                cancel
            );
        Told = $"{Who(moved)}: {CycleWords.Of(moved.Stage)}.";
        return RedirectToPage();
    }

    private async Task<IActionResult> Refuse(
        string text,
        ValueList<RuleViolation> why,
        int status,
        CancellationToken cancel
    )
    {
        await Load(cancel);
        Refusal = text;
        Reasons = why.Where(one => one.Severity == Severity.Required).ToValueList();
        Response.StatusCode = status;
        return Page();
    }

    private async Task Load(CancellationToken cancel)
    {
        me = User.Person();
        await people.Load(cancel);
        var today = await Today(cancel);
        var own = await store.Of(KeptKinds.Cycles, me, cancel);
        Cards =
        [
            .. own.Select(kept => CycleCard.Of(kept, today)).OrderBy(card => Who(card.Cycle), StringComparer.Ordinal),
        ];
    }

    private async Task<LocalDate> Today(CancellationToken cancel) => (await db.SchoolAtHand(cancel)).Today(time);
}
