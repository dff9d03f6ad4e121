using LearningCycles.Samples.SisHost.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>What is shown in the place of a page that there is not. It never says whether something exists that the person may not see.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(IConfiguration settings) : PageModel
{
    /// <summary>What happened.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What to do.</summary>
    public string Advice { get; private set; } = "";

    /// <summary>Shows it; the status stays that of the answer.</summary>
    public void OnGet(int status) => Say(status);

    /// <summary>The same for a form.</summary>
    public void OnPost(int status) => Say(status);

    private void Say(int status) =>
        (Heading, Advice) = status switch
        {
            400 => (
                "That was not understood",
                "The form may be too old. Go back, load the page again, and send it once more."
            ),
            403 => (
                "This is not yours to see",
                "Your role at the school does not include it. Ask your school leader if it should."
            ),
            404 => ("There is no such page", "The address may be mistyped, or what it named is gone."),
            409 => ("Somebody else was quicker", "Load the page again to see what changed, and decide anew."),
            413 => (
                "That is too large",
                $"Nothing was saved. A form with its files may have {RequestLimits.Words(settings)} in all; split what you send."
            ),
            _ => (
                "Something went wrong here",
                "Nothing was saved. Try again; if it stays so, tell who runs this host."
            ),
        };
}
