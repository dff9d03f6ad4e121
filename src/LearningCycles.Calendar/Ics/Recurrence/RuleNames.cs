using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>The words of a rule (RFC 5545 §3.3.10).</summary>
internal static class RuleNames
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private static readonly string[] Frequencies =
    [
        "SECONDLY",
        "MINUTELY",
        "HOURLY",
        "DAILY",
        "WEEKLY",
        "MONTHLY",
        "YEARLY",
    ];

    internal static string Of(IsoDayOfWeek day) => Weekdays[(int)day - 1];

    internal static string Of(Frequency frequency) => Frequencies[(int)frequency];

    internal static IsoDayOfWeek? Weekday(ReadOnlySpan<char> text) =>
        Place(Weekdays, text) is var place and >= 0 ? (IsoDayOfWeek)(place + 1) : null;

    internal static Frequency? Frequency(ReadOnlySpan<char> text) =>
        Place(Frequencies, text) is var place and >= 0 ? (Frequency)place : null;

    private static int Place(string[] words, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (text.Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return i;
        }
        return -1;
    }
}
