using System.Security.Cryptography;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Pages.Pairs;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Pages.Support;

/// <summary>Raises a concern about somebody with whom one works, for the people whom one names.</summary>
[Authorize(Policies.Coaching)]
public sealed class RaiseModel(CoachingStore store, CoachingDb db, PeopleNames names, TimeProvider time) : PageModel
{
    private IReadOnlyList<CoachingRelationship> pairs = [];

    /// <summary>With whom one works.</summary>
    public IReadOnlyList<PersonId> Others { get; private set; } = [];

    /// <summary>Who may be named, and as what.</summary>
    public IReadOnlyList<AudienceMember> Candidates { get; private set; } = [];

    /// <summary>The one whom it is about, as the form holds it.</summary>
    public string? With { get; private set; }

    /// <summary>The concern, as the form holds it.</summary>
    public string? Concern { get; private set; }

    /// <summary>Whether it is about working together.</summary>
    public bool IsAboutBoth { get; private set; } = true;

    /// <summary>The level, as the form holds it.</summary>
    public ConfidentialityLevel? Level { get; private set; }

    /// <summary>Who is named, as the form holds it.</summary>
    public ValueList<AudienceMember> Joining { get; private set; } = [];

    /// <summary>Whether a concern may be about the other one alone: a lead's may.</summary>
    public bool IsLead { get; private set; }

    /// <summary>What became of the form.</summary>
    public Outcome Outcome { get; private set; } = Outcome.None;

    /// <summary>A person's name.</summary>
    public string Name(PersonId person) => names.Name(person);

    /// <summary>Shows the form.</summary>
    public async Task OnGet(string? with, CancellationToken cancel)
    {
        await Load(cancel);
        With = with;
    }

    /// <summary>Raises it, or says everything that is missing.</summary>
    public async Task<IActionResult> OnPost(
        string? with,
        bool aboutBoth,
        string? concern,
        ConfidentialityLevel? level,
        IReadOnlyList<string> joining,
        CancellationToken cancel
    )
    {
        var members = await Load(cancel);
        var me = User.Person();
        (With, IsAboutBoth, Concern, Level, Joining) = (with, aboutBoth, concern, level, MoveForm.Members(joining));
        if (
            pairs.FirstOrDefault(one => string.Equals(one.Other(me).Value, with, StringComparison.Ordinal))
            is not { } pair
        )
            return Refuse(Outcome.Refused("Choose somebody with whom you work."));
        if (level is not { } asked)
            return Refuse(Outcome.Refused("Choose who may be named at all."));
        var about = new ConcernAbout(pair.Teacher, pair.Lead == me && !aboutBoth ? null : pair.Lead);
        var today = (await db.SchoolAtHand(cancel)).Today(time);
        // An id that could be counted up would tell how many others there are.
        var id = new SupportRequestId(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        var decision = SupportRequest.Raise(
            id,
            me,
            about,
            concern ?? "",
            asked,
            Joining,
            today,
            facts: new() { By = me, Staff = Staff.Of(members) }
        );
        if (!decision.TryGetValue(out var raised))
            return Refuse(Outcome.Refused("Not raised yet. This is missing:", decision.Violations));
        await store.Save(KeptKinds.SupportRequests, raised, 0, me, cancel);
        TempData[nameof(OneModel.Told)] = "Raised. Those whom you named see it now, and nobody else.";
        return RedirectToPage("/Support/One", new { id = id.Value });
    }

    private PageResult Refuse(Outcome outcome)
    {
        Outcome = outcome;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<List<Member>> Load(CancellationToken cancel)
    {
        var me = User.Person();
        await names.Load(cancel);
        pairs = await store.PairsWith(me, cancel);
        Others = [.. pairs.Select(pair => pair.Other(me)).Distinct().OrderBy(names.Name, StringComparer.Ordinal)];
        IsLead = pairs.Any(pair => pair.Lead == me);
        var members = await db.Members.AsNoTracking().ToListAsync(cancel);
        Candidates = [.. Staff.Candidates(members).Where(one => one.Person != me)];
        return members;
    }
}
