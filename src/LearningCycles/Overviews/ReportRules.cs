using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>The rules about reports, one row each.</summary>
public static class ReportRules
{
    private const int MostDigits = 6;

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
    /// <example>
    /// <code>
    /// ValueList&lt;ReportEntry> report = [
    ///     new("Cycles.Learning", "4"),
    ///     new("NextCycleEnd", "2026-10-16"),
    ///     new("Teachers", "Ana and Ben"),
    ///     new("Room 12", "1")];
    /// Console.WriteLine(ReportRules.Check(report)[0].Finding);
    /// // fields whose name is not on the list: 4; fields whose value is no count, date or state: 3 Teachers
    ///
    /// var policy = new ReportPolicy { FieldNames = ["Room 12"] };
    /// Console.WriteLine(ReportRules.Check(report, policy)[0].Finding);
    /// // fields whose value is no count, date or state: 3 Teachers
    /// </code>
    /// </example>
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
        return dot < 0 ? IsFieldName(name) : IsFieldName(name.AsSpan(0, dot)) && IsWord(name.AsSpan(dot + 1), policy);
    }

    // Exact characters: the parser of enums would take numbers too.
    private static bool IsFieldName(ReadOnlySpan<char> name) => IsListed(name, FieldNames);

    private static ValueList<string> FieldNames { get; } = Enum.GetNames<ReportFieldName>().ToValueList();

    private static bool IsValue(string value, ReportPolicy policy) =>
        string.IsNullOrWhiteSpace(value)
        || IsNumber(value)
        || IsDate(value)
        || IsWord(value, policy)
        || IsPseudonym(value, policy);

    private static bool IsWord(ReadOnlySpan<char> value, ReportPolicy policy) =>
        IsListed(value, ReportWords.All) || IsListed(value, policy.Words);

    private static bool IsNumber(string value) =>
        value[^1] == '%'
            ? value.Length <= 4 && Number(value.AsSpan(0, value.Length - 1)) is >= 0 and <= 100
            : value.Length <= MostDigits && Number(value) >= 0;

    // yyyy-MM-dd, by hand: nothing is made for a value that is fine.
    private static bool IsDate(string value) =>
        value is [_, _, _, _, '-', _, _, '-', _, _]
        && Number(value.AsSpan(0, 4)) is > 0 and var year
        && Number(value.AsSpan(5, 2)) is > 0 and <= 12 and var month
        && Number(value.AsSpan(8, 2)) is > 0 and var day
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    // The number that digits 0-9 are, -1 when they are something else.
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return -1;
            number = (number * 10) + (digit - '0');
        }
        return digits.IsEmpty ? -1 : number;
    }

    private static bool IsPseudonym(string value, ReportPolicy policy)
    {
        foreach (var known in policy.Pseudonyms)
        {
            if (string.Equals(value, known.Value, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsListed(ReadOnlySpan<char> value, ValueList<string> known)
    {
        foreach (var word in known)
        {
            if (value.SequenceEqual(word))
                return true;
        }
        return false;
    }
}
