using LearningCycles.Samples.SisHost.Feeds;
using Microsoft.AspNetCore.Mvc;

namespace LearningCycles.Samples.SisHost.Errors;

/// <summary>Problem details (RFC 9457) by an answer's status alone: two answers of one status are the same octet by octet, so that nobody learns from one why something is not there.</summary>
internal static class Problem
{
    private static readonly (int Status, string Name, string Title)[] Known =
    [
        (StatusCodes.Status400BadRequest, "not-understood", "The request was not understood."),
        (StatusCodes.Status401Unauthorized, "not-signed-in", "Nobody is signed in."),
        (StatusCodes.Status403Forbidden, "not-allowed", "The role at the school does not include it."),
        (StatusCodes.Status404NotFound, "not-found", "There is nothing at this address."),
        (StatusCodes.Status405MethodNotAllowed, "other-method", "The address does not know this method."),
        (StatusCodes.Status409Conflict, "overtaken", "Somebody else was quicker."),
        (StatusCodes.Status413PayloadTooLarge, "too-large", "The request is too large."),
        (StatusCodes.Status500InternalServerError, "failed", "Something went wrong here; nothing was saved."),
    ];

    /// <summary>Writes the problem of the answer's status.</summary>
    internal static Task Write(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var settings = context.RequestServices.GetRequiredService<IConfiguration>();
        return context.Response.WriteAsJsonAsync(
            Of(status, settings[FeedMaker.TenantSetting] ?? "localhost"),
            options: null,
            "application/problem+json",
            context.RequestAborted
        );
    }

    // The type is a tag (RFC 4151) of the district's lasting name: it names the kind of problem for ever, and is no address.
    private static ProblemDetails Of(int status, string tenant) =>
        Known.Where(row => row.Status == status).Select(row => (row.Name, row.Title)).SingleOrDefault()
            is ({ } name, { } title)
            ? new()
            {
                Type = $"tag:{tenant},2026:{name}",
                Title = title,
                Status = status,
            }
            : new() { Type = "about:blank", Status = status };
}
