using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>Signs out.</summary>
public sealed class SignOutModel : PageModel
{
    /// <summary>Nothing to see: back to the first page.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPost()
    {
        await HttpContext.SignOutAsync();
        return LocalRedirect("/sign-in");
    }
}
