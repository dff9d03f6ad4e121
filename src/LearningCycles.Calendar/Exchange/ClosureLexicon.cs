using System.Text;
using LearningCycles.Calendar.Schools;
using static LearningCycles.Calendar.Schools.DayEventKind;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The phrases by which a district feed's titles are understood. The first phrase that a title has decides.</summary>
public sealed class ClosureLexicon
{
    private readonly ValueList<string> normalized;

    /// <summary>A lexicon of these phrases, in the order in which they decide.</summary>
    /// <exception cref="ArgumentException">A phrase has no letter or digit.</exception>
    public ClosureLexicon(ValueList<ClosurePhrase> phrases)
    {
        Phrases = Guard.Against.Null(phrases);
        normalized = phrases
            .Select(phrase =>
                Guard.Against.InvalidInput(
                    Normalize(phrase.Words),
                    nameof(phrases),
                    words => words.Length > 1,
                    $"The phrase '{phrase.Words}' has no letter or digit, so every title would have it."
                )
            )
            .ToValueList();
    }

    /// <summary>The phrases, in the order in which they decide.</summary>
    public ValueList<ClosurePhrase> Phrases { get; }

    /// <summary>The phrases of American district feeds. What closes a school most decides first, unless a longer phrase says less.</summary>
    public static ClosureLexicon Default { get; } =
        new([
            // A day kept free in case it is needed: closed unless a person knows better.
            .. Uncertain(Holiday, "no school weather make up", "no school snow make up", "no school make up"),
            .. Uncertain(Holiday, "no school emergency make up", "no school possible", "no school potential"),
            // What may be or may not be.
            .. Uncertain(Information, "if needed", "if not needed", "if necessary", "as needed", "weather permitting"),
            .. Uncertain(Information, "possible", "potential", "tentative", "tentatively", "may be", "tbd"),
            .. Rows(Information, "picture make up", "photo make up", "test make up", "testing make up"),
            .. Uncertain(MakeUp, "make up day", "makeup day", "snow make up", "weather make up"),
            // What only sounds like a closure.
            .. Rows(Holiday, "no school in session"),
            .. Rows(
                Information,
                "no early release",
                "no late start",
                "no early dismissal",
                "school resumes",
                "classes resume"
            ),
            .. Rows(
                Information,
                "first day of school",
                "last day of school",
                "first day of classes",
                "last day of classes"
            ),
            .. Rows(
                Information,
                "last day before",
                "first day after",
                "return from",
                "students return",
                "school in session",
                "school is in session"
            ),
            // What is said outright. Learning at a distance is why a snow day is none.
            .. Rows(Emergency, "no remote learning", "no remote instruction", "no virtual learning", "no e learning"),
            .. Rows(Remote, "remote instruction", "remote learning", "remote day", "virtual learning", "virtual day"),
            .. Rows(Remote, "e learning", "asynchronous", "distance learning"),
            .. Rows(
                Emergency,
                "snow day",
                "weather day",
                "inclement weather",
                "emergency closing",
                "emergency closure"
            ),
            .. Rows(Emergency, "emergency day", "closed due to", "teacher strike", "due to strike", "due to a strike"),
            .. Rows(
                LateStart,
                "late start",
                "late arrival",
                "late opening",
                "delayed start",
                "delayed opening",
                "hour delay"
            ),
            .. Rows(LateStart, "delay for stdnts", "delay for students"),
            .. Rows(
                EarlyRelease,
                "early release",
                "early dismissal",
                "early out",
                "half day",
                "minimum day",
                "noon dismissal"
            ),
            .. Rows(EarlyRelease, "abbreviated day", "shortened day"),
            .. Rows(Holiday, "teacher holiday", "staff holiday", "district closed", "offices closed", "schools closed"),
            .. Rows(TeacherOnly, "no school for students", "no school for stdnts", "no students"),
            .. Rows(TeacherOnly, "no classes for students", "students off", "student free day"),
            .. Rows(TeacherOnly, "teacher work day", "teacher workday", "teacher planning", "teacher inservice"),
            .. Rows(TeacherOnly, "teacher in service", "teacher prep", "teacher only", "teacher record", "teacher day"),
            .. Rows(TeacherOnly, "staff work day", "staff workday", "staff development", "inservice", "in service"),
            .. Rows(TeacherOnly, "teacher training day", "staff training day"),
            .. Rows(
                TeacherOnly,
                "professional development",
                "professional learning day",
                "pd day",
                "planning day",
                "work day"
            ),
            .. Rows(TeacherOnly, "workday", "clerical day", "conference exchange"),
            .. Rows(Holiday, "no school", "school closed", "not in session"),
            // What happens on a school day, whatever it is named after: a holiday's concert, a break's camp.
            .. Rows(
                Information,
                "concert",
                "concerts",
                "assembly",
                "assemblies",
                "parade",
                "party",
                "parties",
                "feast"
            ),
            .. Rows(Information, "registration", "camp", "camps", "pta", "pto", "meeting", "meetings", "training"),
            .. Rows(Information, "band", "strike up", "silence", "recital", "rehearsal", "performance", "festival"),
            .. Rows(Information, "luncheon", "fundraiser", "food drive", "in session"),
            // What closes a school by its mere name.
            .. Rows(TeacherOnly, "student holiday"),
            .. Rows(Emergency, "strike"),
            .. Rows(Holiday, "holiday", "holidays", "break", "recess", "vacation"),
            .. Rows(Holiday, "labor day", "indigenous peoples day", "columbus day", "veterans day", "thanksgiving"),
            .. Rows(Holiday, "christmas", "new year s day", "new years day", "martin luther king", "mlk day"),
            .. Rows(Holiday, "presidents day", "president s day", "good friday", "memorial day"),
            .. Rows(
                Holiday,
                "juneteenth",
                "independence day",
                "cesar chavez",
                "yom kippur",
                "rosh hashanah",
                "eid",
                "diwali"
            ),
            .. Rows(
                Information,
                "quarter ends",
                "quarter begins",
                "semester ends",
                "semester begins",
                "trimester ends"
            ),
            .. Rows(
                Information,
                "trimester begins",
                "end of quarter",
                "end of semester",
                "end of trimester",
                "end of term"
            ),
            .. Rows(Information, "grading period", "progress reports", "report cards", "first day", "last day"),
            .. Rows(
                Information,
                "conferences",
                "testing",
                "regents",
                "graduation",
                "commencement",
                "back to school night"
            ),
            .. Rows(Information, "open house", "a day", "b day"),
        ]);

    /// <summary>This lexicon with a district's own phrases, which decide before the others.</summary>
    public ClosureLexicon With(params ReadOnlySpan<ClosurePhrase> phrases) => new([.. phrases, .. Phrases]);

    /// <summary>The phrase that decides what a title means, or null when the title has none of them.</summary>
    public ClosurePhrase? Find(string title)
    {
        var words = Normalize(Guard.Against.Null(title));
        for (var i = 0; i < Phrases.Count; i++)
        {
            if (words.Contains(normalized[i], StringComparison.Ordinal))
                return Phrases[i];
        }
        return null;
    }

    private static IEnumerable<ClosurePhrase> Rows(DayEventKind kind, params string[] phrases) =>
        phrases.Select(words => new ClosurePhrase(words, kind));

    private static IEnumerable<ClosurePhrase> Uncertain(DayEventKind kind, params string[] phrases) =>
        phrases.Select(words => new ClosurePhrase(words, kind, NeedsPerson: true));

    /// <summary>Lower-case words between single spaces, with a space at both ends: a part of a word is no word.</summary>
    private static string Normalize(string text)
    {
        var words = new StringBuilder(" ", text.Length + 2);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                words.Append(Rune.ToLowerInvariant(rune));
            else if (words[^1] != ' ')
                words.Append(' ');
        }
        if (words[^1] != ' ')
            words.Append(' ');
        return words.ToString();
    }
}
