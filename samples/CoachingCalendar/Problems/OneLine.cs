using System.Globalization;
using System.Text;

namespace LearningCycles.Samples.CoachingYear.Problems;

/// <summary>Text for one line of a terminal: what would break the line, or steer the terminal, is written out.</summary>
public static class OneLine
{
    /// <summary>The text with <c>\n</c> in place of a line feed, <c>\u001b</c> in place of an escape, and so on.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnfit))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter == '\n')
                line.Append("\\n");
            else if (letter == '\r')
                line.Append("\\r");
            else if (letter == '\t')
                line.Append("\\t");
            else if (IsUnfit(letter))
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else
                line.Append(letter);
        }
        return line.ToString();
    }

    // Marks of direction are among the formats: they could show a line in another order than it is.
    private static bool IsUnfit(char letter) =>
        char.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
