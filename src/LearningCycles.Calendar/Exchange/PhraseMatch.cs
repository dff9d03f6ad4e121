namespace LearningCycles.Calendar.Exchange;

/// <summary>A phrase where it stands in a title.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Row">Its place in the lexicon.</param>
/// <param name="First">The place of its first word.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="Letters">How long the words are together.</param>
/// <param name="Number">The number that stands for <c>#</c>; 0 without one.</param>
internal sealed record PhraseMatch(ClosurePhrase Phrase, int Row, int First, int Count, int Letters, int Number)
{
    internal bool IsOfTerms => Phrase.Meaning is ClosureMeaning.TermBegins or ClosureMeaning.TermEnds;

    /// <summary>Whether it lies inside of a longer one. Phrases of different terms share words: "second quarter / first semester ends".</summary>
    internal bool IsInside(PhraseMatch other) =>
        other.Count > Count
        && other.First <= First
        && First + Count <= other.First + other.Count
        && (!(IsOfTerms && other.IsOfTerms) || string.Equals(Phrase.Term, other.Phrase.Term, StringComparison.Ordinal));

    internal static PhraseMatch? At(string[] title, int first, string[] words, ClosurePhrase phrase, int row)
    {
        var (letters, number) = (words.Length - 1, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (first + i >= title.Length)
                return null;
            var word = title[first + i];
            if (TitleWords.IsNumber(words[i]) || TitleWords.IsOtherNumber(words[i]))
            {
                var said = TitleWords.NumberOf(word);
                if (said == 0)
                    return null;
                if (number == 0 && TitleWords.IsNumber(words[i]))
                    number = said;
            }
            else if (words[i].EndsWith('#'))
            {
                if (
                    TitleWords.Short(word) is not { } brief
                    || !string.Equals(brief.Word, words[i], StringComparison.Ordinal)
                )
                    return null;
                number = number == 0 ? brief.Number : number;
            }
            else if (!string.Equals(word, words[i], StringComparison.Ordinal))
                return null;
            letters += word.Length;
        }
        return new(phrase, row, first, words.Length, letters, number);
    }
}
