using LearningCycles.Rules;
using NodaTime.Text;

namespace LearningCycles.Overviews;

/// <summary>The rules about reports, one row each.</summary>
public static class ReportRules
{
    private const int MostDigits = 6;
    private const int LettersOfADate = 10;

    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<ReportMove, ReportCase> Book { get; } =
        new([
            new(
                ReportRuleIds.CountsDatesStatesOnly,
                [ReportMove.Publish],
                Severity.Required,
                "A report for people who do not take part holds counts, dates and states only.",
                "Objective 1, support: a safe and confidential space",
                FindCountsDatesStatesOnly
            )
            {
                Supply =
                    "a whole number of at most six digits, a whole percentage, an ISO date or a known state word for each value, under a known name",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<ReportMove, ReportCase>> Every { get; } = Book.Rules;

    /// <summary>Everything that refuses a report.</summary>
    /// <param name="entries">The report's fields.</param>
    /// <param name="policy">What the school allows; nothing more than this library's fields and words when null.</param>
    public static ValueList<RuleViolation> Check(ValueList<ReportEntry> entries, ReportPolicy? policy = null)
    {
        var asked = policy ?? ReportPolicy.Default;
        return asked.Rules.Check(ReportMove.Publish, new(Guard.Against.Null(entries), asked));
    }

    // Fields are told by their place, and a name only when it is known: what is private must not come out in the finding.
    private static Finding? FindCountsDatesStatesOnly(ReportCase c)
    {
        Listed names = default,
            values = default;
        for (var i = 0; i < c.Entries.Count; i++)
        {
            var entry = c.Entries[i];
            var isNamed = IsName(entry.Name, c.Policy);
            if (!isNamed)
                names.Add(i + 1);
            if (!IsValue(entry.Value, c.Policy))
                values.Add(isNamed ? InvariantText.Of($"{i + 1} {entry.Name}") : InvariantText.Of(i + 1));
        }
        return names.IsEmpty && values.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!names.IsEmpty, "fields whose name is not on the list: {names}"),
                    (!values.IsEmpty, "fields whose value is no count, date or state: {values}")
                ),
                ("names", names),
                ("values", values)
            );
    }

    private static bool IsName(string name, ReportPolicy policy)
    {
        if (IsListed(name, policy.FieldNames))
            return true;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return IsFieldName(dot < 0 ? name : name[..dot]) && (dot < 0 || IsWord(name[(dot + 1)..], policy));
    }

    // Exact characters, and no numbers: the parser of enums would take those too.
    private static bool IsFieldName(string name)
    {
        foreach (var known in FieldNames)
        {
            if (string.Equals(name, known, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static readonly string[] FieldNames = Enum.GetNames<ReportFieldName>();

    private static bool IsValue(string value, ReportPolicy policy) =>
        string.IsNullOrWhiteSpace(value)
        || IsNumber(value)
        || IsDate(value)
        || IsWord(value, policy)
        || IsPseudonym(value, policy);

    private static bool IsWord(string value, ReportPolicy policy) =>
        ReportWords.Contains(value) || IsListed(value, policy.Words);

    private static bool IsNumber(string value)
    {
        var digits = value.AsSpan();
        var isShare = digits[^1] == '%';
        if (isShare)
            digits = digits[..^1];
        if (digits.IsEmpty || digits.Length > (isShare ? 3 : MostDigits))
            return false;
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }
        return !isShare || number <= 100;
    }

    private static bool IsDate(string value) =>
        value.Length == LettersOfADate && LocalDatePattern.Iso.Parse(value).Success;

    private static bool IsPseudonym(string value, ReportPolicy policy)
    {
        foreach (var known in policy.Pseudonyms)
        {
            if (string.Equals(value, known.Value, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsListed(string value, ValueList<string> known)
    {
        foreach (var word in known)
        {
            if (string.Equals(value, word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
