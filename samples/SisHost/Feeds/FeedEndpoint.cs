using System.Security.Cryptography;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Pages;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.Net.Http.Headers;

namespace LearningCycles.Samples.SisHost.Feeds;

/// <summary>Where calendar programs fetch a subscription: GET and HEAD, with a strong ETag from the octets. An address that is unknown, ended or no more allowed is one and the same 404.</summary>
internal static class FeedEndpoint
{
    /// <summary>The tenant in the events' UIDs: a name of the district's that lasts.</summary>
    internal const string TenantSetting = "Feeds:Tenant";

    internal static void MapFeeds(this WebApplication app) =>
        app.MapMethods("/feeds/{token}.ics", ["GET", "HEAD"], Get).AllowAnonymous();

    private static async Task<IResult> Get(
        string token,
        HttpContext context,
        FeedKeeper keeper,
        PublishedCalendars calendars,
        PeopleNames names,
        CoachingDb db,
        IConfiguration settings,
        CancellationToken cancel
    )
    {
        if (await keeper.Open(token, cancel) is not { } feed || await calendars.Current(cancel) is not { } published)
            return Results.NotFound();
        await names.Load(cancel);
        var school = await db.SchoolAtHand(cancel);
        var tenant =
            settings[TenantSetting]
            ?? throw new InvalidOperationException(
                $"The settings name no {TenantSetting}, such as coaching.school.example."
            );
        var view = published.Calendar.For(AudienceOf(feed, school), names.Name);
        var octets = IcsWriter.ToBytes(view.ToIcs(new(tenant, published.FirstPublished)));
        context.Response.Headers.CacheControl = "private, max-age=900";
        return Results.Bytes(
            octets,
            "text/calendar; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(octets))}\"")
        );
    }

    private static Audience AudienceOf(Feed feed, School school) =>
        feed.Audience switch
        {
            FeedAudience.Teacher => Audience.Teacher(feed.Person),
            FeedAudience.Lead => Audience.Lead(feed.Person),
            FeedAudience.InstructionalLeadershipTeam => Audience.Ilt(school.SharedFeedKey),
            _ => throw new InvalidOperationException($"No view for {feed.Audience}."),
        };
}
