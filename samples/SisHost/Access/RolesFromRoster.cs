using System.Security.Claims;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Access;

/// <summary>Enters the school of who is signed in, and adds the name and roles that the roster has now. Somebody who left has none.</summary>
internal sealed class RolesFromRoster(CoachingDb db, Tenant tenant) : IClaimsTransformation
{
    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (SignedIn.Of(principal) is not { } who || principal.FindFirst(ClaimTypes.Name) is not null)
            return principal;
        tenant.Enter(who.School);
        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(one => one.Person == who.Person);
        if (member is null)
            return new(new ClaimsIdentity());
        var known = principal.Clone();
        ((ClaimsIdentity)known.Identity!).AddClaims([
            new(ClaimTypes.Name, member.Name),
            .. member.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
        ]);
        return known;
    }
}
