using System.Security.Claims;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Store;

namespace LearningCycles.Samples.SisHost.Access;

/// <summary>Who is signed in: a person of a school. What the person may do is asked of the roster with each request, so that a role that ended ends at once.</summary>
/// <param name="School">The school.</param>
/// <param name="Person">The person.</param>
public sealed record SignedIn(SchoolId School, PersonId Person)
{
    private const string SchoolClaim = "school";

    /// <summary>The person whom a sign-in names, or null for none.</summary>
    public static SignedIn? Of(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return
            principal.FindFirstValue(SchoolClaim) is { } school
            && principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } person
            ? new(new(school), new(person))
            : null;
    }

    /// <summary>What the sign-in's cookie holds.</summary>
    public ClaimsPrincipal ToPrincipal(string scheme) =>
        new(
            new ClaimsIdentity(
                [new(SchoolClaim, School.Value), new(ClaimTypes.NameIdentifier, Person.Value)],
                scheme,
                ClaimTypes.Name,
                ClaimTypes.Role
            )
        );
}

/// <summary>The person of a request that is known to have one.</summary>
internal static class SignedInPerson
{
    /// <summary>Who is signed in, on a page that nobody else sees.</summary>
    internal static PersonId Person(this ClaimsPrincipal user) =>
        SignedIn.Of(user)?.Person ?? throw new InvalidOperationException("Nobody is signed in.");
}
