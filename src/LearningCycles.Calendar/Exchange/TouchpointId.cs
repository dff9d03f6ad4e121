using System.Security.Cryptography;
using System.Text;
using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The opaque lasting name of a session in a kind of view.</summary>
/// <remarks>
/// Made from the plan's id and the session's key alone, so it outlives moves, re-plans and restarts. The shared view
/// has names of its own: a person who imports both that and the own calendar must not lose one to the other.
/// </remarks>
internal static class TouchpointId
{
    /// <summary>Octets of the hash that are kept: 160 bits never collide within any district.</summary>
    private const int Octets = 20;

    internal static string Of(PlanId plan, SessionKey key, bool shared)
    {
        // The line feed cannot be part of a key, whose ids are escaped, so no two pairs of plan and key are read alike.
        var text = $"{(shared ? "shared" : "own")}\n{Uri.EscapeDataString(plan.Value)}\n{key.Value}";
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Octets)).ToLowerInvariant();
    }
}
