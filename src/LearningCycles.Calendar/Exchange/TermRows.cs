using LearningCycles.Calendar.Schools;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The rows of the default lexicon that tell where terms begin and end. In the forms, <c>~</c> stands for the kind of term.</summary>
internal static class TermRows
{
    private static readonly string[] Ends =
    [
        "~ ends",
        "~ end",
        "# ~ ends",
        "# ~ end",
        "~ # ends",
        "~ # end",
        "end of ~",
        "end of the ~",
        "end of # ~",
        "end of the # ~",
        "end of ~ #",
        "last day of ~",
        "last day of the ~",
        "last day of # ~",
        "last day of the # ~",
        "last day of ~ #",
    ];

    private static readonly string[] Begins =
    [
        "~ begins",
        "# ~ begins",
        "~ # begins",
        "~ starts",
        "# ~ starts",
        "~ # starts",
        "start of # ~",
        "start of ~ #",
        "beginning of # ~",
        "beginning of ~ #",
        "first day of ~",
        "first day of # ~",
        "first day of the # ~",
        "first day of ~ #",
    ];

    private static readonly string[] ShortEnds = ["~# ends", "~# end", "end of ~#", "last day of ~#"];
    private static readonly string[] ShortBegins = ["~# begins", "~# starts", "start of ~#", "first day of ~#"];

    // Two terms that end on one day, of which only one has the verb. The other's number is "##".
    private static readonly string[] EndsOfFirst =
    [
        "# 1 ## 2 ends",
        "# 1 and ## 2 ends",
        "# 1 ## 2 end",
        "# 1 and ## 2 end",
        "1 # 2 ## ends",
        "1 # and 2 ## ends",
    ];

    private static readonly string[] EndsOfSecond =
    [
        "end of ## 1 # 2",
        "end of ## 1 and # 2",
        "end of 1 ## 2 #",
        "end of 1 ## and 2 #",
    ];

    internal static IEnumerable<ClosurePhrase> All =>
        [
            .. Of("Quarter", "quarter", "q"),
            .. Of("Semester", "semester", "s"),
            .. Of("Trimester", "trimester", "t"),
            .. Of("Term", "term", null),
            .. Of("Grading Period", "grading period", "gp"),
            .. Of("Marking Period", "marking period", "mp"),
            .. OfTwo("Quarter", "Semester"),
            .. OfTwo("Semester", "Quarter"),
            .. Rows(["end of q2 s#", "end of q4 s#"], "Semester"),
        ];

    private static IEnumerable<ClosurePhrase> Of(string term, string words, string? letters) =>
        [
            .. Forms(Ends, words, term, ClosureMeaning.TermEnds),
            .. Forms(Begins, words, term, ClosureMeaning.TermBegins),
            .. letters is null ? [] : Forms(ShortEnds, letters, term, ClosureMeaning.TermEnds),
            .. letters is null ? [] : Forms(ShortBegins, letters, term, ClosureMeaning.TermBegins),
        ];

    private static IEnumerable<ClosurePhrase> Forms(
        string[] forms,
        string words,
        string term,
        ClosureMeaning meaning
    ) => forms.Select(form => Row(form.Replace("~", words, StringComparison.Ordinal), term, meaning));

    private static IEnumerable<ClosurePhrase> OfTwo(string first, string second)
    {
        return [.. Rows(EndsOfFirst.Select(Named), first), .. Rows(EndsOfSecond.Select(Named), second)];

        string Named(string form) =>
            form.Replace("1", Word(first), StringComparison.Ordinal)
                .Replace("2", Word(second), StringComparison.Ordinal);
        static string Word(string term) => term.ToLowerInvariant();
    }

    private static IEnumerable<ClosurePhrase> Rows(IEnumerable<string> forms, string term) =>
        forms.Select(words => Row(words, term, ClosureMeaning.TermEnds));

    private static ClosurePhrase Row(string words, string term, ClosureMeaning meaning) =>
        new(words, DayEventKind.Information) { Term = term, Meaning = meaning };
}
