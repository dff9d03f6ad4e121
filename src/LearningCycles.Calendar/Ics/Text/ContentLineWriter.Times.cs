using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Writes dates, times, durations and numbers (RFC 5545 §3.3.4 to §3.3.8).</summary>
internal ref partial struct ContentLineWriter
{
    private const int UtcOctets = 16;
    private const int LocalOctets = 15;
    private const long SecondsPerDay = 86400;

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
        Span<byte> digits = stackalloc byte[LocalOctets];
        Digits(digits, local);
        Ascii(digits);
    }

    /// <summary>A moment in UTC, in seconds from 1970: <c>20260907T143000Z</c>.</summary>
    internal void Utc(long second)
    {
        Span<byte> digits = stackalloc byte[UtcOctets];
        Digits(digits, second);
        Ascii(digits);
    }

    /// <summary>A whole line of a moment in UTC.</summary>
    internal void UtcLine(scoped ReadOnlySpan<byte> head, long second)
    {
        var length = head.Length + UtcOctets;
        Reserve(length + 2);
        var line = span.Slice(written, length + 2);
        head.CopyTo(line);
        Digits(line[head.Length..], second);
        line[length] = (byte)'\r';
        line[length + 1] = (byte)'\n';
        written += length + 2;
    }

    /// <summary>The rest of a property: the zone's id as a parameter, and the local time.</summary>
    internal void Zoned(IcsTime.Zoned time)
    {
        var id = time.Zone.Id;
        var length = 6 + id.Length + 1 + LocalOctets;
        if (length > LongestLine - column)
        {
            Ascii(";TZID="u8);
            Raw(id);
            Ascii(":"u8);
            Local(time.Local);
            return;
        }
        Reserve(length);
        var line = span.Slice(written, length);
        ";TZID="u8.CopyTo(line);
        System.Text.Ascii.FromUtf16(id, line[6..], out _);
        line[6 + id.Length] = (byte)':';
        Digits(line[(7 + id.Length)..], time.Local);
        written += length;
        column += length;
    }

    /// <summary>A duration, in the units of the period.</summary>
    internal void Duration(Period duration)
    {
        Span<byte> octets = stackalloc byte[DurationText.Longest];
        Ascii(octets[..DurationText.Write(octets, duration)]);
    }

    /// <summary>A number.</summary>
    internal void Number(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Ascii(digits[..length]);
    }

    private void Digits(scoped Span<byte> digits, long second)
    {
        if (second != lastSecond)
        {
            Span<byte> worked = stackalloc byte[UtcOctets];
            var days = (int)Math.DivRem(second - TimeGuards.FirstSecond, SecondsPerDay, out var ofDay);
            DateOf(worked, days);
            Clock(worked[8..], (int)ofDay);
            worked[15] = (byte)'Z';
            lastSecond = second;
            lastDigits = System.Runtime.InteropServices.MemoryMarshal.Read<UInt128>(worked);
        }
        System.Runtime.InteropServices.MemoryMarshal.Write(digits, in lastDigits);
    }

    private static void Digits(Span<byte> digits, LocalDateTime local)
    {
        Digits(digits, local.Date);
        Clock(digits[8..], (int)(local.NanosecondOfDay / NodaConstants.NanosecondsPerSecond));
    }

    private static void Digits(Span<byte> digits, LocalDate date)
    {
        var (year, month, day) = date;
        Date(digits, year, month, day);
    }

    // From days since the first of January of year 1, with years that begin in March.
    private static void DateOf(Span<byte> digits, int days)
    {
        var day = (uint)days + 306;
        var era = day / 146097;
        var ofEra = day - (era * 146097);
        var year = (ofEra - (ofEra / 1460) + (ofEra / 36524) - (ofEra / 146096)) / 365;
        var ofYear = ofEra - ((365 * year) + (year / 4) - (year / 100));
        var month = ((5 * ofYear) + 2) / 153;
        Date(
            digits,
            (int)(year + (era * 400) + (month >= 10 ? 1u : 0)),
            (int)(month < 10 ? month + 3 : month - 9),
            (int)(ofYear - (((153 * month) + 2) / 5) + 1)
        );
    }

    private static void Date(Span<byte> digits, int year, int month, int day)
    {
        _ = digits[7];
        TwoDigits(digits, year / 100);
        TwoDigits(digits[2..], year % 100);
        TwoDigits(digits[4..], month);
        TwoDigits(digits[6..], day);
    }

    private static void Clock(Span<byte> digits, int second)
    {
        _ = digits[6];
        digits[0] = (byte)'T';
        var minute = second / 60;
        TwoDigits(digits[1..], minute / 60);
        TwoDigits(digits[3..], minute % 60);
        TwoDigits(digits[5..], second % 60);
    }

    private static void TwoDigits(Span<byte> digits, int number)
    {
        var tens = number / 10;
        digits[1] = (byte)('0' + (number - (tens * 10)));
        digits[0] = (byte)('0' + tens);
    }
}
