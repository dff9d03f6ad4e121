using System.Buffers;
using System.Text;
using LearningCycles.Calendar.Ics.Text;

namespace LearningCycles.Calendar.Ics;

/// <summary>Reads RFC 5545 text as producers really write it. Never throws on text: what is wrong with it is in the problems.</summary>
/// <remarks>
/// One bad component never costs another. Unknown components, properties and parameters are kept. What
/// <see cref="IcsWriter" /> wrote reads back equal. Series (RRULE, RDATE) are kept as they stand; <see cref="IcsCalendar.Occurrences" /> expands them.
/// </remarks>
/// <example>
/// <code>
/// var reading = IcsReader.Read("""
///     BEGIN:VCALENDAR
///     BEGIN:VEVENT
///     UID:labor
///     SUMMARY:Labor Day
///     DTSTART;VALUE=DATE:20260907
///     END:VEVENT
///     BEGIN:VEVENT
///     UID:fall
///     SUMMARY:Fall Break
///     DTSTART;VALUE=DATE:20261131
///     END:VEVENT
///     END:VCALENDAR
///     """);
/// Console.WriteLine(reading.Calendar.Events[0]); // 2026-09-07: Labor Day (labor)
/// foreach (var problem in reading.Problems.Where(problem => problem.Severity == IcsSeverity.Error))
///     Console.WriteLine($"line {problem.Line}: {problem.Code}");
/// // line 7: MissingStart
/// </code>
/// </example>
public static class IcsReader
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>Reads UTF-8, with or without BOM.</summary>
    /// <param name="utf8">The octets of a file. Any octets give a reading.</param>
    /// <param name="limits">How much is read; <see cref="IcsLimits.Default" /> if null.</param>
    public static IcsReading Read(ReadOnlySpan<byte> utf8, IcsLimits? limits = null) =>
        new CalendarParser(limits ?? IcsLimits.Default).Parse(utf8);

    /// <summary>Reads text. Any text gives a reading.</summary>
    /// <param name="text">The text of a file, with line ends of any kind.</param>
    /// <param name="limits">How much is read; <see cref="IcsLimits.Default" /> if null.</param>
    public static IcsReading Read(string text, IcsLimits? limits = null) =>
        Read(Encoding.UTF8.GetBytes(Guard.Against.Null(text)), limits);

    /// <summary>Reads a stream of UTF-8 from where it stands to its end, or to the limit. It stays open.</summary>
    /// <param name="stream">The stream; it need not be one that can be gone back in.</param>
    /// <param name="limits">How much is read; <see cref="IcsLimits.Default" /> if null.</param>
    /// <exception cref="IOException">The stream itself failed.</exception>
    public static IcsReading Read(Stream stream, IcsLimits? limits = null)
    {
        Guard.Against.Null(stream);
        limits ??= IcsLimits.Default;
        var most = (long)limits.Octets + 1;
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        try
        {
            var length = 0;
            while (length < most)
            {
                if (length == buffer.Length)
                    buffer = Grown(buffer);
                var room = (int)Math.Min(buffer.Length - length, most - length);
                var count = stream.Read(buffer, length, room);
                if (count == 0)
                    break;
                length += count;
            }
            return Read(buffer.AsSpan(0, length), limits);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grown(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, Array.MaxLength));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
