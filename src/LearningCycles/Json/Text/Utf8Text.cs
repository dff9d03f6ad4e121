using System.Text;
using System.Text.Unicode;

namespace LearningCycles.Json.Text;

/// <summary>Finds what is no Unicode text, before anything else reads it.</summary>
internal static class Utf8Text
{
    /// <summary>The text in UTF-8; null, with the damage, when it holds half of a surrogate pair that is not escaped.</summary>
    internal static byte[]? Of(string text, out JsonProblem? damage)
    {
        damage = null;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                var before = Encoding.UTF8.GetBytes(text[..^rest.Length]);
                damage = At(before, before.Length, "half of a surrogate pair is not escaped");
                return null;
            }
            rest = rest[length..];
        }
        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Where the bytes are not UTF-8, or null.</summary>
    internal static JsonProblem? Damage(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
            return null;
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return At(utf8, at, "the bytes are not UTF-8");
    }

    /// <summary>The text without a byte order mark.</summary>
    internal static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;

    /// <summary>The problem of a text that is damaged.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="position">The byte of the line, from 1.</param>
    /// <param name="what">What is wrong there.</param>
    internal static JsonProblem Damaged(long line, long position, string what) =>
        new(
            JsonProblemKind.Damaged,
            "$",
            InvariantText.Of(
                $"{what} at line {line}, byte {position}.\nMaybe the text was cut off, or changed by hand? Restore it from a copy."
            )
        )
        {
            Line = line,
            BytePosition = position,
        };

    private static JsonProblem At(ReadOnlySpan<byte> utf8, int at, string what)
    {
        var before = utf8[..at];
        return Damaged(before.Count((byte)'\n') + 1, at - before.LastIndexOf((byte)'\n'), what);
    }
}
