using System.Security.Cryptography;
using LearningCycles.People;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace LearningCycles.Samples.SisHost.Feeds;

/// <summary>All that a feed's octets depend on. With any other calendar, roster or reader it is another file.</summary>
/// <param name="School">The school.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="Version">The calendar's version.</param>
/// <param name="Roster">The number of the last import, by which people have their names.</param>
/// <param name="Person">Who reads it.</param>
/// <param name="Audience">As what.</param>
internal sealed record FeedFileKey(
    SchoolId School,
    string Calendar,
    int Version,
    int Roster,
    PersonId Person,
    FeedAudience Audience
);

/// <summary>A feed's octets with their strong ETag.</summary>
internal sealed record FeedFile(byte[] Octets, EntityTagHeaderValue Tag)
{
    internal static FeedFile Of(byte[] octets) =>
        new(octets, new($"\"{Convert.ToHexString(SHA256.HashData(octets))}\""));
}

/// <summary>The files of feeds that were made last, up to so many octets. It holds no secret and no permission: those are asked anew with each request.</summary>
internal sealed class FeedFiles : IDisposable
{
    private const long MostOctets = 64 * 1024 * 1024;
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostOctets });

    /// <summary>The file, if it was made; null otherwise.</summary>
    internal FeedFile? Find(FeedFileKey key) => cache.Get<FeedFile>(key);

    /// <summary>Keeps a file. Old ones go where it would be too much.</summary>
    internal FeedFile Keep(FeedFileKey key, FeedFile file)
    {
        var options = new MemoryCacheEntryOptions
        {
            Size = file.Octets.Length,
            SlidingExpiration = TimeSpan.FromHours(1),
        };
        return cache.Set(key, file, options);
    }

    /// <inheritdoc />
    public void Dispose() => cache.Dispose();
}
