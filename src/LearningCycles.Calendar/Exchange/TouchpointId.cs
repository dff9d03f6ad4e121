using System.Security.Cryptography;
using System.Text;
using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Makes the opaque lasting names of a plan's sessions in a kind of view.</summary>
/// <remarks>
/// Made from the plan's id and the session's key alone, so it outlives moves, re-plans and restarts. The shared view
/// has names of its own, made with a secret: nobody can find out whose session it is by trying people's ids, and a
/// person who imports both that and the own calendar does not lose one to the other.
/// </remarks>
internal sealed class TouchpointId
{
    /// <summary>Octets of the hash that are kept: 160 bits never collide within any district.</summary>
    private const int Octets = 20;

    private readonly byte[]? secret;
    private readonly int start;
    private byte[] name;

    private TouchpointId(string view, PlanId plan, byte[]? secret)
    {
        // The line feed cannot be part of a key, whose ids are escaped, so no two pairs of plan and key are read alike.
        name = Encoding.UTF8.GetBytes($"{view}\n{Uri.EscapeDataString(plan.Value)}\n");
        start = name.Length;
        this.secret = secret;
    }

    internal static TouchpointId Own(PlanId plan) => new("own", plan, null);

    internal static TouchpointId Shared(PlanId plan, string secret) =>
        new("shared", plan, Encoding.UTF8.GetBytes(secret));

    /// <summary>The name of a session. Uses one buffer over and over, so one thread at a time.</summary>
    internal string Of(SessionKey key)
    {
        // A key is of ASCII letters alone, for its ids are escaped.
        var length = start + key.Value.Length;
        if (name.Length < length)
            Array.Resize(ref name, length + 64);
        Encoding.ASCII.GetBytes(key.Value, name.AsSpan(start));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var text = name.AsSpan(0, length);
        if (secret is null)
            SHA256.HashData(text, hash);
        else
            HMACSHA256.HashData(secret, text, hash);
        return Hex(hash[..Octets]);
    }

    private static string Hex(ReadOnlySpan<byte> hash)
    {
        Span<char> text = stackalloc char[Octets * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            text[2 * i] = Digit(hash[i] >> 4);
            text[(2 * i) + 1] = Digit(hash[i] & 15);
        }
        return new(text);
    }

    private static char Digit(int value) => (char)(value + (value < 10 ? '0' : 'a' - 10));
}
