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
            });
        services.AddTransient<IClaimsTransformation, RolesFromRoster>();
        return services.AddAuthorization(Policies.AddTo);
    }
}
