using System.Security.Cryptography;
using System.Text;
using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The opaque lasting name of a session in a kind of view.</summary>
/// <remarks>
/// Made from the plan's id and the session's key alone, so it outlives moves, re-plans and restarts. The shared view
/// has names of its own, made with a secret: nobody can find out whose session it is by trying people's ids, and a
/// person who imports both that and the own calendar does not lose one to the other.
/// </remarks>
internal static class TouchpointId
{
    /// <summary>Octets of the hash that are kept: 160 bits never collide within any district.</summary>
    private const int Octets = 20;

    internal static string Own(PlanId plan, SessionKey key) => Text(SHA256.HashData(Name("own", plan, key)));

    internal static string Shared(PlanId plan, SessionKey key, string secret) =>
        Text(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Name("shared", plan, key)));

    // The line feed cannot be part of a key, whose ids are escaped, so no two pairs of plan and key are read alike.
    private static byte[] Name(string view, PlanId plan, SessionKey key) =>
        Encoding.UTF8.GetBytes($"{view}\n{Uri.EscapeDataString(plan.Value)}\n{key.Value}");

    private static string Text(byte[] hash) => Convert.ToHexString(hash.AsSpan(0, Octets)).ToLowerInvariant();
}
