using LearningCycles.Samples.SisHost.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LearningCycles.Samples.SisHost.Access;

/// <summary>Signing in, roles and headers among the services. A host puts its own sign-in in the place of the cookie's page.</summary>
internal static class AccessServices
{
    internal static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                options.Cookie.Name = "coaching";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.LoginPath = "/sign-in";
                options.AccessDeniedPath = "/not-allowed";
                options.ExpireTimeSpan = TimeSpan.FromHours(8);
                options.Events.OnRedirectToLogin = To(StatusCodes.Status401Unauthorized);
                options.Events.OnRedirectToAccessDenied = To(StatusCodes.Status403Forbidden);
            });
        services.AddTransient<IClaimsTransformation, RolesFromRoster>();
        return services.AddAuthorization(Policies.AddTo);
    }

    // A person is shown the way; a program could do nothing with a page.
    private static Func<RedirectContext<CookieAuthenticationOptions>, Task> To(int status) =>
        context =>
        {
            if (Caller.IsProgram(context.HttpContext))
                context.Response.StatusCode = status;
            else
                context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        };
}
