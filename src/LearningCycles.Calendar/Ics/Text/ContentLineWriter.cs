using System.Buffers;
using System.Text;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>
/// Writes content lines as UTF-8 straight into a buffer: CRLF at each end, folded at 75 octets, never inside a
/// code point or an escape (RFC 5545 §3.1 and §3.3.11).
/// </summary>
internal ref struct ContentLineWriter(IBufferWriter<byte> output)
{
    /// <summary>The octets of a physical line, without its CRLF but with the space that a folded one begins with.</summary>
    private const int LongestLine = 75;

    private const int FoldOctets = 3;
    private const int Chunk = 4096;

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

    /// <summary>One or more whole lines of our own, each short enough and with its CRLF.</summary>
    internal void Lines(scoped ReadOnlySpan<byte> lines)
    {
        Reserve(lines.Length);
        lines.CopyTo(span[written..]);
        written += lines.Length;
        column = 0;
    }

    /// <summary>ASCII of our own, such as a property's name.</summary>
    internal void Ascii(scoped ReadOnlySpan<byte> ascii)
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

    /// <summary>A date: <c>20260907</c>.</summary>
    internal void Date(LocalDate date)
    {
        Span<byte> digits = stackalloc byte[8];
        Digits(digits, date);
        Ascii(digits);
    }

    /// <summary>A local date and time: <c>20260907T083000</c>.</summary>
    internal void Local(LocalDateTime local)
    {
        Span<byte> digits = stackalloc byte[15];
        Digits(digits, local);
        Ascii(digits);
    }

    /// <summary>A moment in UTC: <c>20260907T143000Z</c>.</summary>
    internal void Utc(Instant instant)
    {
        Span<byte> digits = stackalloc byte[16];
        Digits(digits, instant.InUtc().LocalDateTime);
        digits[15] = (byte)'Z';
        Ascii(digits);
    }

    /// <summary>A number.</summary>
    internal void Number(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Ascii(digits[..length]);
    }

    /// <summary>Ends the line.</summary>
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

    private void Narrow(scoped ReadOnlySpan<char> ascii)
    {
        Reserve(ascii.Length);
        System.Text.Ascii.FromUtf16(ascii, span[written..], out var count);
        written += count;
        column += count;
    }

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

    private void Reserve(int octets)
    {
        if (span.Length - written >= octets)
            return;
        if (written > 0)
            output.Advance(written);
        written = 0;
        span = output.GetSpan(Math.Max(octets, Chunk));
    }

    private static void Digits(Span<byte> digits, LocalDateTime local)
    {
        Digits(digits, local.Date);
        digits[8] = (byte)'T';
        TwoDigits(digits[9..], local.Hour);
        TwoDigits(digits[11..], local.Minute);
        TwoDigits(digits[13..], local.Second);
    }

    private static void Digits(Span<byte> digits, LocalDate date)
    {
        var (year, month, day) = date;
        TwoDigits(digits, year / 100);
        TwoDigits(digits[2..], year % 100);
        TwoDigits(digits[4..], month);
        TwoDigits(digits[6..], day);
    }

    private static void TwoDigits(Span<byte> digits, int number)
    {
        digits[1] = (byte)('0' + (number % 10));
        digits[0] = (byte)('0' + (number / 10));
    }
}
