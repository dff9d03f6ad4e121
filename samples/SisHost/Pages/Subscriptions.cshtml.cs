using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Feeds;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>A person's own subscriptions: an address is made, shown once, changed and taken back.</summary>
public sealed class SubscriptionsModel(FeedKeeper keeper) : PageModel
{
    private static readonly (HostRole Role, FeedAudience Audience)[] OfRoles =
    [
        (HostRole.Teacher, FeedAudience.Teacher),
        (HostRole.Lead, FeedAudience.Lead),
        (HostRole.InstructionalLeadershipTeam, FeedAudience.InstructionalLeadershipTeam),
    ];

    /// <summary>The calendars that the person may have.</summary>
    public IReadOnlyList<FeedAudience> Audiences =>
        [.. OfRoles.Where(row => User.IsInRole(row.Role.ToString())).Select(row => row.Audience)];

    /// <summary>The subscriptions that there are.</summary>
    public IReadOnlyList<Feed> Feeds { get; private set; } = [];

    /// <summary>The address that was just made.</summary>
    public string? Address { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task OnGet(CancellationToken cancel) => await Load(cancel);

    /// <summary>Makes an address. The answer is the page itself and not a way to it: the address is in no history and no log.</summary>
    public async Task<IActionResult> OnPostIssue(FeedAudience? audience, CancellationToken cancel)
    {
        if (audience is not { } asked)
            return BadRequest();
        if (await keeper.Issue(User.Person(), asked, cancel) is not { } token)
            return NotFound();
        Address = $"{Request.Scheme}://{Request.Host}/feeds/{token}.ics";
        Response.Headers.CacheControl = "no-store";
        await Load(cancel);
        return Page();
    }

    /// <summary>Ends a subscription.</summary>
    public async Task<IActionResult> OnPostRevoke(FeedAudience? audience, CancellationToken cancel)
    {
        if (audience is not { } asked)
            return BadRequest();
        return await keeper.Revoke(User.Person(), asked, cancel) ? RedirectToPage() : NotFound();
    }

    internal static string Word(FeedAudience audience) =>
        audience switch
        {
            FeedAudience.Teacher => "My sessions as a teacher",
            FeedAudience.Lead => "My sessions with my teachers",
            FeedAudience.InstructionalLeadershipTeam => "All coaching, as kinds and times",
            _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "No word for this audience."),
        };

    private async Task Load(CancellationToken cancel) => Feeds = await keeper.Of(User.Person(), cancel);
}
