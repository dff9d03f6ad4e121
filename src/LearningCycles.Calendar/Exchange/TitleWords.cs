using System.Text;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Takes texts apart into lower-case words, without any culture. A part of a word is no word.</summary>
internal static class TitleWords
{
    internal const string Number = "#";
    internal const string OtherNumber = "##";
    internal const string Label = "*";

    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    ];

    internal static bool IsNumber(string word) => string.Equals(word, Number, StringComparison.Ordinal);

    internal static bool IsOtherNumber(string word) => string.Equals(word, OtherNumber, StringComparison.Ordinal);

    internal static bool IsLabel(string word) => string.Equals(word, Label, StringComparison.Ordinal);

    /// <summary>The words of a title.</summary>
    internal static string[] Of(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var rune in Composed(text).EnumerateRunes())
        {
            // Unicode calls the marks of 1º and 1ª letters.
            if (Rune.IsLetterOrDigit(rune) && rune.Value is not ('º' or 'ª'))
                words.Append(Rune.ToLowerInvariant(rune));
            else
                words.Append(' ');
        }
        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // Some programs write í as i and an accent. What is no text at all, a lone surrogate, has no composed form.
    private static string Composed(string text) =>
        Ascii.IsValid(text)
            ? text
            : string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormC);

    /// <summary>The words of a phrase, in which <c>#</c>, <c>##</c> and <c>*</c> that stand alone are words too, and <c>q#</c> is one.</summary>
    internal static string[] OfPhrase(string text) =>
        [
            .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(word =>
                    word is Number or OtherNumber or Label ? [word]
                    : word.EndsWith('#') ? [string.Concat(Of(word)) + Number]
                    : Of(word)
                ),
        ];

    /// <summary>A word with its number taken out: <c>q#</c> for <c>q2</c>; null for a word without one at its end.</summary>
    internal static (string Word, int Number)? Short(string word)
    {
        var letters = word.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return letters.Length > 0 && NumberOf(word[letters.Length..]) is > 0 and var number
            ? (letters + Number, number)
            : null;
    }

    internal static string IdOf(string? words) =>
        string.Join('-', OfPhrase(words ?? "")) is { Length: > 0 } id ? id : words ?? "";

    /// <summary>The number that a word is, 1 to 12; 0 if it is none.</summary>
    internal static int NumberOf(string word)
    {
        var ordinal = Array.IndexOf(Ordinals, word);
        if (ordinal >= 0)
            return ordinal + 1;
        var digits =
            word.EndsWith("st", StringComparison.Ordinal)
            || word.EndsWith("nd", StringComparison.Ordinal)
            || word.EndsWith("rd", StringComparison.Ordinal)
            || word.EndsWith("th", StringComparison.Ordinal)
                ? word[..^2]
                : word;
        if (digits.Length is < 1 or > 2)
            return 0;
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return 0;
            number = (10 * number) + digit - '0';
        }
        return number <= 12 ? number : 0;
    }

    /// <summary>The parts of a title between its larger marks. A hyphen inside of a word (<c>B-Day</c>) is none.</summary>
    internal static IEnumerable<string> PartsOf(string title) =>
        title
            .Replace(" - ", "/", StringComparison.Ordinal)
            .Split(['/', '|', ':', ';', ',', '(', ')', '[', ']', '–', '—', '•', '·'], StringSplitOptions.TrimEntries)
            .Where(part => part.Length > 0);
}
