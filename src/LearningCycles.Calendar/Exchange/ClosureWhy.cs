using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Says which words of a title decided, and before which others.</summary>
internal static class ClosureWhy
{
    internal static string Of(
        List<PhraseMatch> matches,
        List<PhraseMatch> inside,
        (string Label, ClosurePhrase Phrase)? label,
        SchoolCalendar school,
        List<string> doubts
    )
    {
        var parts = new List<string>();
        if (matches.Count > 0)
            parts.Add(Decided(matches, inside));
        if (label is { } named)
            parts.Add($"'{named.Label}' is a label of the rotation of {school.Name}");
        if (parts.Count == 0)
            parts.Add("no phrase of the lexicon is in the title");
        var why = string.Join("; ", parts);
        return doubts.Count == 0 ? why : $"{why}, but {string.Join("; ", doubts)}";
    }

    private static string Decided(List<PhraseMatch> matches, List<PhraseMatch> inside)
    {
        var main = matches[0];
        // Terms are facts of their own, so they lose to nothing.
        var all = new[] { main }.Concat(matches.Skip(1).Where(match => match.IsOfTerms));
        var text = string.Join(" and ", Words(all));
        text += text.Contains("' and '", StringComparison.Ordinal) ? " are in the title" : " is in the title";
        var smaller = Words(inside.Where(match => match.IsInside(main))).ToList();
        if (smaller.Count > 0)
            text += $", which says more than {string.Join(", ", smaller)}";
        var later = Words(matches.Skip(1).Where(match => !match.IsOfTerms))
            .Except(Words([main]), StringComparer.Ordinal)
            .ToList();
        if (later.Count > 0)
            text += $"{(smaller.Count > 0 ? " and" : ", which")} goes before {string.Join(", ", later)}";
        return text;
    }

    private static IEnumerable<string> Words(IEnumerable<PhraseMatch> matches) =>
        matches.Select(match => $"'{match.Phrase.Words}'").Distinct(StringComparer.Ordinal);
}
