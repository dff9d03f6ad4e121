using LearningCycles.People;
using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Store;
using LearningCycles.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearningCycles.Samples.SisHost.Pages.Support;

/// <summary>The support requests that a person may know of, and nothing that would tell of another.</summary>
[Authorize(Policies.Supporting)]
public sealed class IndexModel(CoachingStore store, PeopleNames names) : PageModel
{
    /// <summary>The requests, open ones first, and of those the newest first.</summary>
    public IReadOnlyList<KnownRequest> Requests { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGet(CancellationToken cancel)
    {
        var me = User.Person();
        await names.Load(cancel);
        Requests =
        [
            .. (await store.Of(KeptKinds.SupportRequests, me, cancel))
                .Select(kept => KnownRequest.Of(kept, me))
                .OfType<KnownRequest>()
                .OrderByDescending(one => one.View.IsOpen)
                .ThenByDescending(one => one.View.RaisedOn)
                .ThenBy(one => one.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whom a request is about, for those who may read it.</summary>
    public string About(SupportRequestView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Request is { About: var about }
            ? names.Names([about.Teacher, .. about.Lead is { } lead ? new[] { lead } : []])
            : "Not told to you";
    }

    /// <summary>Who raised it, for those who may read it.</summary>
    public string Raiser(SupportRequestView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Request is { } request ? names.Name(request.Raiser) : "Not told to you";
    }
}

/// <summary>A support request that a person may know of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="View">What the person may see of it.</param>
public sealed record KnownRequest(string Id, int Version, SupportRequestView View)
{
    /// <summary>What a person may know of a request; null for nothing.</summary>
    public static KnownRequest? Of(Kept<SupportRequest> kept, PersonId viewer)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.Subject.VisibleTo(viewer) is { } view ? new(kept.Id, kept.Version, view) : null;
    }
}
