using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace LearningCycles;

/// <summary>Guards of our own, beside the general ones: <c>Guard.Against.EndBeforeStart(first, last)</c>.</summary>
internal static class DomainGuards
{
    /// <summary>Refuses a range of days whose last day lies before its first.</summary>
    internal static LocalDate EndBeforeStart(this IGuardClause guardClause, LocalDate first, LocalDate last) =>
        guardClause.InvalidInput(
            last,
            nameof(last),
            end => end >= first,
            InvariantText.Of($"The last day {last} lies before the first day {first}.\nMaybe the two are swapped?")
        );

    /// <summary>Refuses a span of time within one day that ends at or before its start.</summary>
    internal static LocalTime EndNotAfterStart(this IGuardClause guardClause, LocalTime start, LocalTime end) =>
        guardClause.InvalidInput(
            end,
            nameof(end),
            time => time > start,
            InvariantText.Of(
                $"The end {end} is not after the start {start}.\nMaybe the two are swapped, or 12-hour times lost their p.m.?"
            )
        );

    /// <summary>Refuses a length in minutes that does not end on the day on which it starts; midnight at its end is still that day's.</summary>
    internal static int PastMidnight(this IGuardClause guardClause, int minutes, LocalTime start) =>
        start.NanosecondOfDay + (minutes * NodaConstants.NanosecondsPerMinute) <= NodaConstants.NanosecondsPerDay
            ? minutes
            : throw new ArgumentException(
                InvariantText.Of(
                    $"{minutes} minutes from {start} on do not end on the same day.\nMaybe 12-hour times lost their a.m.?"
                ),
                nameof(minutes)
            );

    /// <summary>Refuses a number outside of its bounds, which both belong to it; the text holds the number and the bounds.</summary>
    internal static int OutOfBounds(this IGuardClause guardClause, int input, string parameterName, int from, int to) =>
        // The text is made for a number that is refused only: this guard is asked for every session and event.
        from <= input
        && input <= to
            ? input
            : guardClause.OutOfRange(
                input,
                parameterName,
                from,
                to,
                InvariantText.Of($"{parameterName} is {input}, but has to be {from} to {to}.")
            );

    /// <summary>Refuses a number below zero; the text holds the number.</summary>
    internal static int BelowZero(this IGuardClause guardClause, int input, string parameterName) =>
        input >= 0
            ? input
            : guardClause.Negative(
                input,
                parameterName,
                InvariantText.Of($"{parameterName} is {input}, but cannot be negative.")
            );

    /// <summary>
    /// Refuses an id that is blank or that no file can hold as it is: with a control character or half of a surrogate
    /// pair. Written out, two such ids could become the same one.
    /// </summary>
    internal static string UnwritableId(
        this IGuardClause guardClause,
        string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        guardClause.NullOrWhiteSpace(input, parameterName);
        for (var i = 0; i < input.Length; i++)
        {
            if (char.IsSurrogatePair(input, i))
                i++;
            else if (char.IsControl(input[i]) || char.IsSurrogate(input[i]))
                throw new ArgumentException(
                    char.IsControl(input[i])
                        ? $"The id '{Escaped(input)}' holds a control character.\nMaybe a tab or a line break was read along with it?"
                        : $"The id '{Escaped(input)}' holds half of a surrogate pair.\nMaybe it was cut in the middle of a character?",
                    parameterName
                );
        }
        return input;
    }

    private static string Escaped(string text)
    {
        var shown = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c))
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                shown.Append(c);
        }
        return shown.ToString();
    }

    /// <summary>Refuses a null item and a repeated one; names the repeated one.</summary>
    internal static ValueList<T> NullOrRepeated<T, TKey>(
        this IGuardClause guardClause,
        ValueList<T>? input,
        Func<T, TKey> key,
        string parameterName
    )
    {
        guardClause.Null(input, parameterName);
        var seen = new HashSet<TKey>();
        foreach (var item in input)
        {
            if (!seen.Add(key(item)))
                throw new ArgumentException(
                    InvariantText.Of(
                        $"{key(item)} is given twice in {parameterName}.\nMaybe one of the two is meant for another?"
                    ),
                    parameterName
                );
        }
        return input;
    }
}
