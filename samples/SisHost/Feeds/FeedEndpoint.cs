namespace LearningCycles.Samples.SisHost.Feeds;

/// <summary>Where calendar programs fetch a subscription: GET and HEAD, with a strong ETag from the octets. An address that is unknown, ended or no more allowed is one and the same 404.</summary>
internal static class FeedEndpoint
{
    internal static void MapFeeds(this WebApplication app) =>
        app.MapMethods("/feeds/{token}.ics", ["GET", "HEAD"], Get).AllowAnonymous();

    private static async Task<IResult> Get(
        string token,
        HttpContext context,
        FeedKeeper keeper,
        FeedMaker maker,
        CancellationToken cancel
    )
    {
        // Asked anew each time: an address that was taken back and a role that ended end at once.
        if (await keeper.Open(token, cancel) is not { } feed || await maker.Make(feed, cancel) is not { } file)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "private, max-age=900";
        return Results.Bytes(file.Octets, "text/calendar; charset=utf-8", entityTag: file.Tag);
    }
}
