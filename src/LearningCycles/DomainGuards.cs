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

    /// <summary>Refuses a number outside of its bounds, which both belong to it; the text holds the number and the bounds.</summary>
    internal static int OutOfBounds(this IGuardClause guardClause, int input, string parameterName, int from, int to) =>
        guardClause.OutOfRange(
            input,
            parameterName,
            from,
            to,
            InvariantText.Of($"{parameterName} is {input}, but has to be {from} to {to}.")
        );

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
