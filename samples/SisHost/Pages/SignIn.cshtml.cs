using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>The development sign-in: everybody of the bundled district, for the choosing. There is none where the settings do not say <c>DevelopmentSignIn</c>.</summary>
[AllowAnonymous]
public sealed class SignInModel(CoachingDb db, IConfiguration settings) : PageModel
{
    /// <summary>The schools.</summary>
    public IReadOnlyList<School> Schools { get; private set; } = [];

    /// <summary>Their people.</summary>
    public IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>The page that was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    private bool IsOpen => settings.GetValue<bool>("DevelopmentSignIn");

    /// <summary>Shows who there is.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!IsOpen)
            return NotFound();
        Schools = await db.Schools.AsNoTracking().OrderBy(school => school.Name).ToListAsync(cancel);
        var members = await db.Members.IgnoreQueryFilters().AsNoTracking().ToListAsync(cancel);
        Members =
        [
            .. members.OrderBy(member => member.Roles[^1]).ThenBy(member => member.Name, StringComparer.Ordinal),
        ];
        return Page();
    }

    /// <summary>Signs somebody in.</summary>
    public async Task<IActionResult> OnPost(string? school, string? person, CancellationToken cancel)
    {
        if (!IsOpen)
            return NotFound();
        var members = await db.Members.IgnoreQueryFilters().AsNoTracking().ToListAsync(cancel);
        var member = members.Find(one =>
            string.Equals(one.School.Value, school, StringComparison.Ordinal)
            && string.Equals(one.Person.Value, person, StringComparison.Ordinal)
        );
        if (member is null)
            return BadRequest();
        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        await HttpContext.SignInAsync(scheme, new SignedIn(member.School, member.Person).ToPrincipal(scheme));
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : LocalRedirect("/");
    }
}
