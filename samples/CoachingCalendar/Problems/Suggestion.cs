namespace LearningCycles.Samples.CoachingYear.Problems;

/// <summary>What a mistyped word may have been meant to be.</summary>
public static class Suggestion
{
    /// <summary>"Maybe 'minutes' is meant?", or the choices when nothing is near.</summary>
    public static string For(string given, IEnumerable<string> known, string otherwise)
    {
        var nearest = Nearest(given, known);
        return nearest is null ? otherwise : $"Maybe '{nearest}' is meant?";
    }

    /// <summary>"Maybe 'minutes' is meant?", or "Maybe use one of: …?".</summary>
    public static string For(string given, IReadOnlyCollection<string> known) =>
        For(given, known, $"Maybe use one of: {string.Join(", ", known)}?");

    /// <summary>The word that is nearest to a given one; null when none is near, or several are as near.</summary>
    /// <remarks>Words that differ in their numbers alone are no slips of the finger: u-3005 is not meant for u-3001.</remarks>
    public static string? Nearest(string given, IEnumerable<string> known)
    {
        string? nearest = null;
        // A quarter of the letters may differ, so that one id is not taken for any other.
        var best = Math.Max(1, given.Length / 4) + 1;
        var isUnique = true;
        foreach (var word in known.Distinct(StringComparer.Ordinal))
        {
            var distance = Distance(given, word);
            if (distance < best)
                (nearest, best, isUnique) = (word, distance, true);
            else if (distance == best && nearest is not null)
                isUnique = false;
        }
        return nearest is not null && isUnique && !IsNumberedDifferently(given, nearest) ? nearest : null;
    }

    private static bool IsNumberedDifferently(string a, string b)
    {
        var (digits, others) = (Digits(a), Digits(b));
        return !digits.Equals(others, StringComparison.Ordinal)
            && string.Equals(WithoutDigits(a), WithoutDigits(b), StringComparison.OrdinalIgnoreCase);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string WithoutDigits(string text) => string.Concat(text.Where(letter => !char.IsAsciiDigit(letter)));

    // Levenshtein's distance; a wrong case alone costs nothing.
    private static int Distance(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return 0;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                var cost = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }
        return row[b.Length];
    }
}
