namespace LearningCycles.Calendar.Exchange;

/// <summary>The phrases by which a district feed's titles are understood. A value: a host edits it with <see cref="With" /> and <see cref="Without" />.</summary>
/// <remarks>
/// Phrases match whole words, whatever the culture. A phrase inside of a longer one that the title has too does not
/// count ("student holiday" is no "holiday"). Of those that are left, the lowest <see cref="ClosurePhrase.Rank" />
/// decides ("PD day – no school" is a PD day), then the longest, then the first of the lexicon. Phrases of terms and
/// of the rotation say what they say beside all others, and decide what the day is only where none of those does.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(ClosureLexicon.Default.Find("PD day - no school")?.Kind); // TeacherOnly
///
/// var lexicon = ClosureLexicon.Default
///     .With(new ClosurePhrase("dolphin day", DayEventKind.Remote)) // this district's own word
///     .Without("early-release");
/// Console.WriteLine(lexicon.Find("Dolphin Day, grades 6-8")?.Kind); // Remote
/// Console.WriteLine(lexicon.Find("Early Release")?.Words ?? "not understood"); // not understood
/// </code>
/// </example>
public sealed class ClosureLexicon : IEquatable<ClosureLexicon>
{
    private readonly string[][] words;

    // By first word; the rows that begin with a number are in the lists of "#" and "##".
    private readonly Dictionary<string, List<int>> byFirstWord = new(StringComparer.Ordinal);

    /// <summary>A lexicon of these phrases.</summary>
    /// <exception cref="ArgumentException">A phrase has no letter or digit, two have one id, or a phrase of labels has not exactly one <c>*</c>.</exception>
    public ClosureLexicon(ValueList<ClosurePhrase> phrases)
    {
        Phrases = Guard.Against.NullOrRepeated(phrases, phrase => phrase.Id, nameof(phrases));
        words = [.. phrases.Select(phrase => Checked(phrase, nameof(phrases)))];
        for (var row = 0; row < words.Length; row++)
        {
            if (phrases[row].Meaning == ClosureMeaning.RotationLabel)
                continue;
            if (!byFirstWord.TryGetValue(words[row][0], out var rows))
                byFirstWord.Add(words[row][0], rows = []);
            rows.Add(row);
        }
    }

    /// <summary>The phrases.</summary>
    public ValueList<ClosurePhrase> Phrases { get; }

    /// <summary>The phrases of American district feeds, in English.</summary>
    public static ClosureLexicon Default { get; } = new(ClosureRows.All.ToValueList());

    /// <summary>This lexicon with a district's own phrases before the others. One with the id of another takes its place.</summary>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public ClosureLexicon With(params ReadOnlySpan<ClosurePhrase> phrases)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
            ids.Add(Guard.Against.Null(phrase).Id);
        return new([.. phrases, .. Phrases.Where(phrase => !ids.Contains(phrase.Id))]);
    }

    /// <summary>This lexicon without some phrases.</summary>
    /// <param name="ids">Their ids, such as <c>clerical-day</c>.</param>
    /// <exception cref="ArgumentException">The lexicon has no phrase with such an id.</exception>
    public ClosureLexicon Without(params ReadOnlySpan<string> ids)
    {
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            left.Add(
                Guard.Against.InvalidInput(
                    id,
                    nameof(ids),
                    one => Phrases.Any(phrase => string.Equals(phrase.Id, one, StringComparison.Ordinal)),
                    $"The lexicon has no phrase with the id '{id}'.\nMaybe look it up among Phrases: it is the words with hyphens?"
                )
            );
        }
        return new([.. Phrases.Where(phrase => !left.Contains(phrase.Id))]);
    }

    /// <summary>The phrase that decides what a title means, or null when the title has none of them. Rotation labels are the school's, and so not looked for.</summary>
    /// <param name="title">A title as the district wrote it, such as <c>PD Day – No School</c>.</param>
    public ClosurePhrase? Find(string title)
    {
        var matches = Matches(Guard.Against.Null(title));
        return matches.Count > 0 ? matches[0].Phrase : null;
    }

    /// <summary>All phrases that a title has and that lie in no longer one, the one that decides first.</summary>
    internal List<PhraseMatch> Matches(string title) => Split(title).Counting;

    /// <summary>The phrases that count, the one that decides first, and those that lie inside of another.</summary>
    internal (List<PhraseMatch> Counting, List<PhraseMatch> Inside) Split(string title)
    {
        var all = AllMatches(TitleWords.Of(title));
        var inside = all.FindAll(match => all.Exists(match.IsInside));
        var counting = all.Except(inside)
            .OrderBy(match => match.Phrase.Meaning != ClosureMeaning.Day)
            .ThenBy(match => match.Phrase.Rank)
            .ThenByDescending(match => match.Letters)
            .ThenBy(match => match.Row)
            .ThenBy(match => match.First)
            .ToList();
        return (counting, inside);
    }

    /// <summary>Which of a school's labels a title names, and by which phrase; null if none.</summary>
    internal (string Label, ClosurePhrase Phrase)? LabelOf(string title, ValueList<string> labels)
    {
        if (labels.Count == 0)
            return null;
        foreach (var part in TitleWords.PartsOf(title).Select(TitleWords.Of))
        {
            for (var row = 0; row < words.Length; row++)
            {
                if (Phrases[row].Meaning != ClosureMeaning.RotationLabel)
                    continue;
                foreach (var label in labels)
                {
                    var named = words[row].SelectMany(word => TitleWords.IsLabel(word) ? TitleWords.Of(label) : [word]);
                    if (part.SequenceEqual(named, StringComparer.Ordinal))
                        return (label, Phrases[row]);
                }
            }
        }
        return null;
    }

    /// <summary>Equal by the phrases, in their order.</summary>
    public bool Equals(ClosureLexicon? other) => other is not null && Phrases == other.Phrases;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ClosureLexicon);

    /// <inheritdoc />
    public override int GetHashCode() => Phrases.GetHashCode();

    /// <summary>The number of phrases.</summary>
    public override string ToString() => InvariantText.Of($"{Phrases.Count} phrases");

    private List<PhraseMatch> AllMatches(string[] title)
    {
        var found = new List<PhraseMatch>();
        for (var first = 0; first < title.Length; first++)
        {
            Add(title[first]);
            if (TitleWords.NumberOf(title[first]) > 0)
            {
                Add(TitleWords.Number);
                Add(TitleWords.OtherNumber);
            }
            if (TitleWords.Short(title[first]) is { } brief)
                Add(brief.Word);

            void Add(string word)
            {
                foreach (var row in byFirstWord.GetValueOrDefault(word) ?? [])
                {
                    if (PhraseMatch.At(title, first, words[row], Phrases[row], row) is { } match)
                        found.Add(match);
                }
            }
        }
        return found;
    }

    private static string[] Checked(ClosurePhrase phrase, string name)
    {
        var parts = TitleWords.OfPhrase(phrase.Words);
        var stars = parts.Count(TitleWords.IsLabel);
        var isOfLabels = phrase.Meaning == ClosureMeaning.RotationLabel;
        if (isOfLabels ? stars != 1 : stars > 0)
            throw new ArgumentException(
                $"The phrase '{phrase.Words}' has {InvariantText.Of(stars)} '*'.\nMaybe one '*' between spaces, for a phrase of rotation labels alone?",
                name
            );
        if (!isOfLabels && parts.All(part => TitleWords.IsNumber(part) || TitleWords.IsOtherNumber(part)))
            throw new ArgumentException(
                $"The phrase '{phrase.Words}' has no letter or digit, so every title would have it.\nMaybe write out what the district does?",
                name
            );
        return parts;
    }
}
