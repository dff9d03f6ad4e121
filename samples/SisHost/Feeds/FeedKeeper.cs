using LearningCycles.People;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Feeds;

/// <summary>Gives out, changes and takes back the addresses of feeds, and finds a feed by its address.</summary>
public sealed class FeedKeeper(CoachingDb db, Tenant tenant, TimeProvider time)
{
    /// <summary>A person's feeds in the school.</summary>
    public async Task<List<Feed>> Of(PersonId person, CancellationToken cancel = default) =>
        await db
            .Feeds.AsNoTracking()
            .Where(feed => feed.Person == person)
            .OrderBy(feed => feed.Audience)
            .ToListAsync(cancel);

    /// <summary>A new address for a person's feed; one given out before stops. It is shown this once and cannot be found again.</summary>
    /// <returns>The secret of the address; null if the person has no such calendar.</returns>
    public async Task<string?> Issue(PersonId person, FeedAudience audience, CancellationToken cancel = default)
    {
        db.RequireSchool();
        if (!await MayHave(person, audience, cancel))
            return null;
        var token = FeedToken.Make();
        if (await Find(person, audience, cancel) is { } feed)
            (feed.TokenHash, feed.ChangedAt) = (FeedToken.Hash(token), time.Now());
        else
            db.Feeds.Add(
                new()
                {
                    School = db.At,
                    Person = person,
                    Audience = audience,
                    TokenHash = FeedToken.Hash(token),
                    ChangedAt = time.Now(),
                }
            );
        await db.SaveChangesAsync(cancel);
        return token;
    }

    /// <summary>Ends a feed: its address is unknown from now on.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> Revoke(PersonId person, FeedAudience audience, CancellationToken cancel = default)
    {
        if (await Find(person, audience, cancel) is not { TokenHash: not null } feed)
            return false;
        (feed.TokenHash, feed.ChangedAt) = (null, time.Now());
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>The feed of an address, if its owner still has the role for it; the request enters its school. Null for any other, and nobody learns why.</summary>
    public async Task<Feed?> Open(string token, CancellationToken cancel = default)
    {
        var hash = FeedToken.Hash(token);
        var feed = await db
            .Feeds.IgnoreQueryFilters()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.TokenHash == hash, cancel);
        if (feed is null)
            return null;
        tenant.Enter(feed.School);
        return await MayHave(feed.Person, feed.Audience, cancel) ? feed : null;
    }

    private async Task<bool> MayHave(PersonId person, FeedAudience audience, CancellationToken cancel) =>
        await db.Members.AsNoTracking().SingleOrDefaultAsync(one => one.Person == person, cancel) is { } member
        && member.Is(RoleFor(audience));

    private async Task<Feed?> Find(PersonId person, FeedAudience audience, CancellationToken cancel) =>
        await db.Feeds.SingleOrDefaultAsync(feed => feed.Person == person && feed.Audience == audience, cancel);

    private static HostRole RoleFor(FeedAudience audience) =>
        audience switch
        {
            FeedAudience.Teacher => HostRole.Teacher,
            FeedAudience.Lead => HostRole.Lead,
            FeedAudience.InstructionalLeadershipTeam => HostRole.InstructionalLeadershipTeam,
            _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "No role for this audience."),
        };
}
