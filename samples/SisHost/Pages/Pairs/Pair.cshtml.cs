using LearningCycles.Agreements;
using LearningCycles.Meetings;
using LearningCycles.People;
using LearningCycles.Rules;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace LearningCycles.Samples.SisHost.Pages.Pairs;

/// <summary>What a teacher and a lead have together. For everybody else, whatever the role, there is no such page.</summary>
public sealed class PairModel(CoachingStore store, CoachingDb db, PeopleNames names, TimeProvider time) : PageModel
{
    /// <summary>The person who looks.</summary>
    public PersonId Me { get; private set; } = new("?");

    /// <summary>What the two have.</summary>
    public PairFile Together { get; private set; } = null!;

    /// <summary>The day.</summary>
    public LocalDate Today { get; private set; }

    /// <summary>What was done, told on the page that follows.</summary>
    [TempData]
    public string? Told { get; set; }

    /// <summary>What became of a form.</summary>
    public Outcome Outcome { get; private set; } = Outcome.None;

    /// <summary>A person's name.</summary>
    public string Name(PersonId person) => names.Name(person);

    /// <summary>The move that leads a 1:1 on and that this page makes; null for none.</summary>
    public static MeetingMove? WayOn(OneOnOne meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return meeting.Stage switch
        {
            MeetingStage.Planned => MeetingMove.OpenAgenda,
            MeetingStage.AgendaOpen => MeetingMove.MakeReady,
            _ => null,
        };
    }

    /// <summary>What a 1:1 lacks for a move.</summary>
    public ValueList<RuleViolation> Missing(OneOnOne meeting, MeetingMove move)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return meeting.Missing(move, Today, facts: Facts);
    }

    private MeetingFacts Facts =>
        new() { By = Me, NextSteps = Together.Steps.Select(kept => kept.Subject).ToValueList() };

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet(string? with, CancellationToken cancel)
    {
        if (!await Load(with, cancel))
            return NotFound();
        Outcome = Outcome.None with { Told = Told };
        return Page();
    }

    /// <summary>Signs the version that was read.</summary>
    public async Task<IActionResult> OnPostSign(
        string? with,
        string? id,
        int version,
        int number,
        CancellationToken cancel
    )
    {
        if (!await Load(with, cancel) || Of(Together.Agreements, id) is not { } kept)
            return NotFound();
        if (kept.Subject.Versions.FirstOrDefault(one => one.Number == number) is not { } read)
            return BadRequest();
        var decision = kept.Subject.Sign(Today, Me, read, facts: new() { By = Me });
        return await Save(KeptKinds.Agreements, kept, version, decision, "Signed.", cancel);
    }

    /// <summary>Puts something on the agenda of a 1:1.</summary>
    public async Task<IActionResult> OnPostAgenda(
        string? with,
        string? id,
        int version,
        string? text,
        CancellationToken cancel
    )
    {
        if (!await Load(with, cancel) || Of(Together.Meetings, id) is not { } kept)
            return NotFound();
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(Outcome.Refused("Write what it is about."), 422);
        if (!MeetingMap.OpenIn(MeetingPart.Agenda).Contains(kept.Subject.Stage))
            return Refuse(Outcome.Refused("The agenda of that 1:1 is not open."), 422);
        var longer = kept.Subject.With(kept.Subject.Agenda.With(text.Trim(), Me, Today));
        return await Save(
            KeptKinds.Meetings,
            kept,
            version,
            Decision<OneOnOne>.Of([], () => longer),
            "On the agenda.",
            cancel
        );
    }

    /// <summary>Leads a 1:1 on.</summary>
    public async Task<IActionResult> OnPostMove(
        string? with,
        string? id,
        int version,
        MeetingMove? move,
        CancellationToken cancel
    )
    {
        if (!await Load(with, cancel) || Of(Together.Meetings, id) is not { } kept)
            return NotFound();
        var decision = move switch
        {
            MeetingMove.OpenAgenda => kept.Subject.OpenAgenda(Today, facts: Facts),
            MeetingMove.MakeReady => kept.Subject.MakeReady(Today, facts: Facts),
            _ => null,
        };
        return decision is null
            ? BadRequest()
            : await Save(KeptKinds.Meetings, kept, version, decision, $"{PairWords.Of(move!.Value)}.", cancel);
    }

    /// <summary>A next step is done.</summary>
    public async Task<IActionResult> OnPostFinish(string? with, string? id, int version, CancellationToken cancel)
    {
        if (!await Load(with, cancel) || Of(Together.Steps, id) is not { } kept)
            return NotFound();
        var decision = kept.Subject.Finish(Today, facts: new() { By = Me });
        return await Save(KeptKinds.NextSteps, kept, version, decision, "Done.", cancel);
    }

    private static Kept<T>? Of<T>(IReadOnlyList<Kept<T>> all, string? id)
        where T : class => all.FirstOrDefault(kept => string.Equals(kept.Id, id, StringComparison.Ordinal));

    private async Task<IActionResult> Save<T>(
        KeptKind<T> kind,
        Kept<T> kept,
        int version,
        Decision<T> decision,
        string told,
        CancellationToken cancel
    )
        where T : class
    {
        if (version != kept.Version)
            return Refuse(
                Outcome.Refused($"{Name(kept.ChangedBy)} changed it in between. This is how it stands now."),
                409
            );
        if (!decision.TryGetValue(out var moved))
            return Refuse(Outcome.Refused("Not yet. This is missing:", decision.Violations), 422);
        if (await store.Save(kind, moved, version, Me, cancel) is Saving.Overtaken other)
        {
            await Load(Together.Pair.Other(Me).Value, cancel);
            return Refuse(Outcome.Refused($"{Name(other.By)} was quicker. This is how it stands now."), 409);
        }
        Told = told;
        return RedirectToPage(new { with = Together.Pair.Other(Me).Value });
    }

    private PageResult Refuse(Outcome outcome, int status)
    {
        Outcome = outcome;
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> Load(string? with, CancellationToken cancel)
    {
        Me = User.Person();
        if (await PairFile.Find(store, Me, with, cancel) is not { } file)
            return false;
        Together = file;
        Today = (await db.SchoolAtHand(cancel)).Today(time);
        await names.Load(cancel);
        return true;
    }
}
