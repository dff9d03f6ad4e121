using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Samples.SisHost.Calendars;
using LearningCycles.Samples.SisHost.Pages;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Feeds;

/// <summary>Makes the file of a feed: the published calendar as its reader may see it.</summary>
internal sealed class FeedMaker(
    PublishedCalendars calendars,
    PeopleNames names,
    CoachingDb db,
    FeedFiles files,
    IConfiguration settings
)
{
    /// <summary>The tenant in the events' UIDs: a name of the district's that lasts.</summary>
    internal const string TenantSetting = "Feeds:Tenant";

    /// <summary>The file; null where no calendar is published.</summary>
    internal async Task<FeedFile?> Make(Feed feed, CancellationToken cancel)
    {
        if (await calendars.Current(cancel) is not { } published)
            return null;
        var roster = await db.Rosters.MaxAsync(row => (int?)row.Version, cancel) ?? 0;
        var key = new FeedFileKey(
            feed.School,
            published.Calendar.Plan.Id.Value,
            published.Version,
            roster,
            feed.Person,
            feed.Audience
        );
        return files.Find(key) ?? files.Keep(key, await Write(feed, published, cancel));
    }

    private async Task<FeedFile> Write(Feed feed, PublishedCalendar published, CancellationToken cancel)
    {
        await names.Load(cancel);
        var school = await db.SchoolAtHand(cancel);
        var tenant =
            settings[TenantSetting]
            ?? throw new InvalidOperationException(
                $"The settings name no {TenantSetting}, such as coaching.school.example."
            );
        var view = published.Calendar.For(AudienceOf(feed, school), names.Name);
        return FeedFile.Of(IcsWriter.ToBytes(view.ToIcs(new(tenant, published.FirstPublished))));
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
