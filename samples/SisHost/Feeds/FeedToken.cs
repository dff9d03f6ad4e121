using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LearningCycles.Samples.SisHost.Feeds;

/// <summary>The secret in a feed's address: 32 random octets. Only its hash is stored; who reads the database cannot subscribe.</summary>
public static class FeedToken
{
    /// <summary>How many octets it has.</summary>
    public const int Octets = 32;

    /// <summary>A new one, as 43 letters that an address may hold.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Octets));

    /// <summary>What is stored of it: its SHA-256. Salt and slow hashing protect secrets that people choose; this one cannot be guessed.</summary>
    public static string Hash(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
    }
}
