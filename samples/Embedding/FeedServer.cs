using System.Security.Cryptography;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using Microsoft.Net.Http.Headers;
using NodaTime;
using static LearningCycles.Samples.Embedding.FirstHour;

namespace LearningCycles.Samples.Embedding;

/// <summary>Step 8: an address that calendar programs subscribe to.</summary>
internal static class FeedServer
{
    // csharpier-ignore-start
    // <Map>
    internal static void MapFeeds(this WebApplication app, CoachingCalendar published, Func<string, PersonId?> personOf) =>
        app.MapMethods("/feeds/{token}.ics", ["GET", "HEAD"], (string token, HttpResponse response) =>
        {
            if (personOf(token) is not { } person) // 32 random octets, stored as their hash; see samples/SisHost/Feeds
                return Results.NotFound();
            var view = published.For(Audience.Teacher(person), NameOf);
            var octets = IcsWriter.ToBytes(view.ToIcs(new("coaching.cole.example", stamp: Instant.FromUtc(2026, 8, 1, 0, 0))));
            response.Headers.CacheControl = "private, max-age=900";
            return Results.Bytes(octets, "text/calendar; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(octets))}\"")); // the same calendar, the same octets, the same tag
        });
    // </Map>
    // csharpier-ignore-end

    internal static async Task Subscribed()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        app.MapFeeds(
            CadenceGenerator.Generate(Cadences.Plan(SchoolYears.Cole())),
            given => given.Equals(token, StringComparison.Ordinal) ? new PersonId("ana") : null
        );
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        // csharpier-ignore-start
        // <Subscribed>
        using var first = await client.GetAsync($"/feeds/{token}.ics");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/feeds/{token}.ics") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await client.SendAsync(again);
        using var unknown = await client.GetAsync("/feeds/nobody.ics");
        Console.WriteLine($"{first.StatusCode}: {first.Content.Headers.ContentType}; again: {second.StatusCode}; unknown: {unknown.StatusCode}");
        // </Subscribed>
        // csharpier-ignore-end
    }
}
