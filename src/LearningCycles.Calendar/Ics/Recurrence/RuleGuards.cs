using NodaTime;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>Guards for the parts of a rule. Lists come out ordered and without repetition, so that equal rules have one text.</summary>
internal static class RuleGuards
{
    internal static IsoDayOfWeek Weekday(IsoDayOfWeek day, string name) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? day
            : throw new ArgumentException(
                InvariantText.Of($"{(int)day} is no weekday.\nMaybe IsoDayOfWeek.Monday to IsoDayOfWeek.Sunday?"),
                name
            );

    /// <summary>Numbers within bounds; 0 is refused where the part counts from both ends.</summary>
    internal static ValueList<int> Numbers(ValueList<int> numbers, string name, int least, int most)
    {
        Guard.Against.Null(numbers, name);
        foreach (var number in numbers)
        {
            Guard.Against.OutOfBounds(number, name, least, most);
            if (number == 0 && least < 0)
                throw new ArgumentException(
                    $"{name} holds 0, but counts from 1, or from -1 at the end.\nMaybe 1 for the first, or -1 for the last?",
                    name
                );
        }
        return numbers.Count < 2 ? numbers : numbers.Distinct().Order().ToValueList();
    }

    internal static ValueList<RecurrenceDay> Days(ValueList<RecurrenceDay> days) =>
        Guard.Against.Null(days).Count < 2
            ? days
            : days.Distinct().OrderBy(day => day.Ordinal).ThenBy(day => day.Day).ToValueList();

    /// <summary>The end of a rule in a form that UNTIL can hold; a zoned time becomes its moment (RFC 5545 §3.3.10).</summary>
    internal static IcsTime? Until(IcsTime? until) => until is IcsTime.Zoned zoned ? IcsTime.At(zoned.Instant) : until;

    /// <summary>Parts that we do not know: <c>NAME=value</c>, kept as they stand.</summary>
    internal static ValueList<string> Extra(ValueList<string> parts)
    {
        Guard.Against.Null(parts);
        foreach (var part in parts)
        {
            if (part.IndexOf('=', StringComparison.Ordinal) < 1 || part.AsSpan().IndexOfAny(";:\r\n") >= 0)
                throw new ArgumentException(
                    $"\"{part}\" is not of the form NAME=value, without semicolon, colon or line break.\nMaybe X-NAME=value?",
                    nameof(parts)
                );
        }
        return parts;
    }
}
