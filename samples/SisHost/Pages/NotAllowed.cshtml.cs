using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>Where the sign-in leads whose role does not allow a page.</summary>
public sealed class NotAllowedModel : PageModel
{
    /// <summary>Says so.</summary>
    public IActionResult OnGet() => StatusCode(StatusCodes.Status403Forbidden);
}
