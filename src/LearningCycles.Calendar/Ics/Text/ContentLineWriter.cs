using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>
/// Writes content lines as UTF-8 straight into a buffer: CRLF at each end, folded at 75 octets, never inside a
/// code point or an escape (RFC 5545 §3.1 and §3.3.11).
/// </summary>
internal ref partial struct ContentLineWriter(IBufferWriter<byte> output)
{
    /// <summary>The octets of a physical line, without its CRLF but with the space that a folded one begins with.</summary>
    internal const int LongestLine = 75;

    private const int FoldOctets = 3;
    private const int Chunk = 16 * 1024;

    private static readonly SearchValues<char> PlainText = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(i => (char)i).Except(['\\', ';', ',']),
    ]);

    private static readonly SearchValues<char> PlainAscii = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(i => (char)i),
    ]);

    private static readonly SearchValues<char> PlainParameter = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(i => (char)i).Except(['"', '^']),
    ]);

    private readonly IBufferWriter<byte> output = output;
    private Span<byte> span;
    private int written;
    private int column;

    // Most events of a file have one stamp: its digits are worked out once.
    private long lastSecond = TimeGuards.NoSecond;
    private UInt128 lastDigits;

    /// <summary>One or more whole lines of our own, each short enough and with its CRLF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Lines(scoped ReadOnlySpan<byte> lines)
    {
        Reserve(lines.Length);
        lines.CopyTo(span[written..]);
        written += lines.Length;
        column = 0;
    }

    /// <summary>A whole line of a head of our own, such as <c>SUMMARY:</c>, and text that a person may have typed.</summary>
    internal void TextLine(scoped ReadOnlySpan<byte> head, scoped ReadOnlySpan<char> text)
    {
        var length = head.Length + text.Length;
        if (length <= LongestLine && text.IndexOfAnyExcept(PlainText) < 0)
        {
            Reserve(LongestLine + 2);
            var line = span.Slice(written, length + 2);
            head.CopyTo(line);
            System.Text.Ascii.FromUtf16(text, line[head.Length..], out _);
            line[length] = (byte)'\r';
            line[length + 1] = (byte)'\n';
            written += length + 2;
            return;
        }
        Copy(head);
        Text(text);
        End();
    }

    /// <summary>ASCII of our own, such as a property's name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Ascii(scoped ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length <= LongestLine - column)
            Copy(ascii);
        else
            Folded(ascii);
    }

    /// <summary>Text that a person may have typed, escaped.</summary>
    internal void Text(scoped ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text[Run(text, PlainText)..];
            if (text.IsEmpty)
                return;
            switch (text[0])
            {
                case '\\' or ';' or ',':
                    Pair('\\', text[0]);
                    text = text[1..];
                    break;
                case '\n':
                    Pair('\\', 'n');
                    text = text[1..];
                    break;
                default:
                    text = text[CodePoint(text)..];
                    break;
            }
        }
    }

    /// <summary>A value as it is to stand.</summary>
    internal void Raw(scoped ReadOnlySpan<char> value)
    {
        while (true)
        {
            value = value[Run(value, PlainAscii)..];
            if (value.IsEmpty)
                return;
            value = value[CodePoint(value)..];
        }
    }

    /// <summary>A semicolon, a parameter's name and its values, quoted where needed and encoded (RFC 6868).</summary>
    internal void Parameter(IcsParameter parameter)
    {
        Ascii(";"u8);
        Raw(parameter.Name);
        var mark = "="u8;
        foreach (var value in parameter.Values)
        {
            Ascii(mark);
            mark = ","u8;
            var quoted = value.AsSpan().IndexOfAny(';', ':', ',') >= 0;
            if (quoted)
                Ascii("\""u8);
            ParameterValue(value);
            if (quoted)
                Ascii("\""u8);
        }
    }

    /// <summary>A parameter of our own with a quoted value.</summary>
    internal void Quoted(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<char> value)
    {
        Ascii(name);
        Ascii("\""u8);
        ParameterValue(value);
        Ascii("\""u8);
    }

    /// <summary>Ends the line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void End()
    {
        Reserve(2);
        span[written++] = (byte)'\r';
        span[written++] = (byte)'\n';
        column = 0;
    }

    /// <summary>Hands what is written to the buffer.</summary>
    internal void Flush()
    {
        if (written > 0)
            output.Advance(written);
        span = default;
        written = 0;
    }

    private void ParameterValue(scoped ReadOnlySpan<char> value)
    {
        while (true)
        {
            value = value[Run(value, PlainParameter)..];
            if (value.IsEmpty)
                return;
            switch (value[0])
            {
                case '"':
                    Pair('^', '\'');
                    value = value[1..];
                    break;
                case '^':
                    Pair('^', '^');
                    value = value[1..];
                    break;
                case '\n':
                    Pair('^', 'n');
                    value = value[1..];
                    break;
                default:
                    value = value[CodePoint(value)..];
                    break;
            }
        }
    }

    // Writes the plain characters that the text begins with, and returns how many there are.
    private int Run(scoped ReadOnlySpan<char> text, SearchValues<char> plain)
    {
        var length = text.IndexOfAnyExcept(plain);
        var run = length < 0 ? text : text[..length];
        length = run.Length;
        while (run.Length > LongestLine - column)
        {
            var room = LongestLine - column;
            Narrow(run[..room]);
            Fold();
            run = run[room..];
        }
        Narrow(run);
        return length;
    }

    private void Folded(scoped ReadOnlySpan<byte> ascii)
    {
        while (ascii.Length > LongestLine - column)
        {
            var room = LongestLine - column;
            Copy(ascii[..room]);
            Fold();
            ascii = ascii[room..];
        }
        Copy(ascii);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Narrow(scoped ReadOnlySpan<char> ascii)
    {
        Reserve(ascii.Length);
        System.Text.Ascii.FromUtf16(ascii, span[written..], out var count);
        written += count;
        column += count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Copy(scoped ReadOnlySpan<byte> ascii)
    {
        Reserve(ascii.Length);
        ascii.CopyTo(span[written..]);
        written += ascii.Length;
        column += ascii.Length;
    }

    private void Pair(char first, char second)
    {
        if (column + 2 > LongestLine)
            Fold();
        Reserve(2);
        span[written++] = (byte)first;
        span[written++] = (byte)second;
        column += 2;
    }

    private int CodePoint(scoped ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var used);
        if (column + rune.Utf8SequenceLength > LongestLine)
            Fold();
        Reserve(4);
        var octets = rune.EncodeToUtf8(span[written..]);
        written += octets;
        column += octets;
        return used;
    }

    private void Fold()
    {
        Reserve(FoldOctets);
        "\r\n "u8.CopyTo(span[written..]);
        written += FoldOctets;
        column = 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int octets)
    {
        if (span.Length - written < octets)
            Renew(octets);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Renew(int octets)
    {
        if (written > 0)
            output.Advance(written);
        written = 0;
        span = output.GetSpan(Math.Max(octets, Chunk));
    }
}
