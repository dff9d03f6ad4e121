using LearningCycles.Samples.SisHost.Import.OneRoster;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>The first page: the one that the person's role begins with.</summary>
public sealed class IndexModel : PageModel
{
    /// <summary>Leads the person there.</summary>
    public IActionResult OnGet() =>
        User.IsInRole(nameof(HostRole.Lead)) || User.IsInRole(nameof(HostRole.Teacher))
            ? RedirectToPage("/Cycles/Board")
        : User.IsInRole(nameof(HostRole.SchoolLeader)) ? RedirectToPage("/Overviews/Load")
        : User.IsInRole(nameof(HostRole.InstructionalLeadershipTeam)) ? RedirectToPage("/Overviews/Ilt")
        : User.IsInRole(nameof(HostRole.Administrator)) ? RedirectToPage("/Import")
        : RedirectToPage("/Subscriptions");
}
