using System.Runtime.InteropServices;
using NodaTime;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Reads DATE, DATE-TIME and DURATION (RFC 5545 §3.3.4 to §3.3.6).</summary>
internal static class TimeValue
{
    /// <summary><c>20260907</c>, <c>20260907T083000</c> or <c>20260907T143000Z</c>; the seconds may be missing.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, out WrittenTime time)
    {
        time = default;
        text = text.Trim((byte)' ');
        if (text.Length < 8 || !TryDate(text[..8], out var date))
            return false;
        if (text.Length == 8)
        {
            time = new(WrittenKind.Date, date.AtMidnight());
            return true;
        }
        if (text[8] is not ((byte)'T' or (byte)'t'))
            return false;
        var clock = text[9..];
        var kind = WrittenKind.Local;
        if (clock.Length > 0 && clock[^1] is (byte)'Z' or (byte)'z')
        {
            kind = WrittenKind.Utc;
            clock = clock[..^1];
        }
        if (!TryClock(clock, out var timeOfDay))
            return false;
        time = new(kind, date + timeOfDay);
        return true;
    }

    /// <summary><c>PT1H30M</c>, <c>P2W</c>, <c>-P1DT6H</c>.</summary>
    internal static bool TryDuration(ReadOnlySpan<byte> text, out WrittenDuration duration)
    {
        duration = default;
        text = text.Trim((byte)' ');
        var sign = 1;
        if (text.Length > 0 && text[0] is (byte)'+' or (byte)'-')
        {
            sign = text[0] == '-' ? -1 : 1;
            text = text[1..];
        }
        if (text.Length < 3 || text[0] is not ((byte)'P' or (byte)'p'))
            return false;
        text = text[1..];
        var inTime = false;
        long weeks = 0;
        long days = 0;
        long hours = 0;
        long minutes = 0;
        long seconds = 0;
        while (!text.IsEmpty)
        {
            if (text[0] is (byte)'T' or (byte)'t')
            {
                if (inTime || text.Length == 1)
                    return false;
                inTime = true;
                text = text[1..];
                continue;
            }
            var digits = 0;
            while (digits < text.Length && char.IsAsciiDigit((char)text[digits]))
                digits++;
            if (digits is 0 or > 9 || digits == text.Length)
                return false;
            long number = Number(text[..digits]);
            switch ((char.ToUpperInvariant((char)text[digits]), inTime))
            {
                case ('W', false):
                    weeks += number;
                    break;
                case ('D', false):
                    days += number;
                    break;
                case ('H', true):
                    hours += number;
                    break;
                case ('M', true):
                    minutes += number;
                    break;
                case ('S', true):
                    seconds += number;
                    break;
                default:
                    return false;
            }
            if (!IsSane(weeks, days, hours, minutes, seconds))
                return false;
            text = text[(digits + 1)..];
        }
        duration = new(sign, (int)weeks, (int)days, (int)hours, (int)minutes, (int)seconds);
        return true;
    }

    internal static bool IsSane(long weeks, long days, long hours, long minutes, long seconds) =>
        (weeks * 7) + days <= WrittenDuration.MostDays
        && hours <= WrittenDuration.MostOfAUnit
        && minutes <= WrittenDuration.MostOfAUnit
        && seconds <= WrittenDuration.MostOfAUnit;

    private static bool TryDate(ReadOnlySpan<byte> digits, out LocalDate date)
    {
        date = default;
        if (!AreDigits(digits))
            return false;
        var (year, month, day) = (Number(digits[..4]), Number(digits[4..6]), Number(digits[6..8]));
        if (year is < IcsTime.FirstYear or > IcsTime.LastYear || month is < 1 or > 12 || day < 1)
            return false;
        if (day > 28 && day > DateTime.DaysInMonth(year, month))
            return false;
        date = new(year, month, day);
        return true;
    }

    private static bool TryClock(ReadOnlySpan<byte> digits, out LocalTime time)
    {
        time = default;
        if (digits.Length is not (4 or 6) || !AreDigits(digits))
            return false;
        var (hour, minute) = (Number(digits[..2]), Number(digits[2..4]));
        var second = digits.Length == 6 ? Number(digits[4..6]) : 0;
        if (hour > 23 || minute > 59 || second > 60)
            return false;
        // A leap second is read as the second before it (RFC 5545 §3.3.12).
        time = new(hour, minute, Math.Min(second, 59));
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    internal static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}

/// <summary>How a time is written.</summary>
internal enum WrittenKind
{
    None,
    Date,
    Local,
    Utc,
}

/// <summary>A time as it is written, before its zone is looked at.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenTime(WrittenKind Kind, LocalDateTime Local)
{
    /// <summary>The moment of a time in UTC.</summary>
    internal Instant Instant => Local.InUtc().ToInstant();
}
