using System.Globalization;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What names a session for good: whom it joins, what it is for, and its nominal place; never its actual date or time.</summary>
/// <remarks>
/// A 1:1 is named by the Monday of the week it belongs to, a part of a cycle by the cycle's number and its own. So a
/// session that moves keeps its name, and a week that falls away renumbers nothing.
/// </remarks>
/// <example>
/// <code>
/// var key = SessionKey.OneOnOne(lee, ana, monday: new(2026, 9, 7));
/// Console.WriteLine(key); // lee/ana/1-1/2026-09-07
///
/// // It names the week by its Monday, on whatever day they meet.
/// Console.WriteLine(calendar.Sessions.First(session => session.Key == key)); // 2026-09-09 08:50 OneOnOne lee → ana
/// Console.WriteLine(SessionKey.InCycle(lee, ana, SessionKind.Debrief, cycle: 1, number: 1)); // lee/ana/debrief/1/1
/// </code>
/// </example>
public sealed record SessionKey : IComparable<SessionKey>
{
    private SessionKey(PersonId lead, PersonId teacher, SessionKind kind, string value)
    {
        Lead = lead;
        Teacher = teacher;
        Kind = kind;
        Value = value;
    }

    /// <summary>Who coaches.</summary>
    public PersonId Lead { get; }

    /// <summary>Who is coached.</summary>
    public PersonId Teacher { get; }

    /// <summary>What it is for.</summary>
    public SessionKind Kind { get; }

    /// <summary>The key as one text that can be stored and compared: lead, teacher, kind, then the Monday or the two numbers, with <c>/</c> between and the ids percent-encoded.</summary>
    public string Value { get; }

    /// <summary>Names the 1:1 of a week.</summary>
    /// <param name="lead">Who coaches.</param>
    /// <param name="teacher">Who is coached.</param>
    /// <param name="monday">The Monday of the week that the meeting belongs to, on whatever day it is held.</param>
    /// <exception cref="ArgumentException">The date is no Monday.</exception>
    public static SessionKey OneOnOne(PersonId lead, PersonId teacher, LocalDate monday) =>
        OneOnOne(Guard.Against.Null(lead), Guard.Against.Null(teacher), monday, PrefixOf(lead, teacher));

    /// <summary>Names a part of a learning cycle.</summary>
    /// <param name="lead">Who coaches.</param>
    /// <param name="teacher">Who is coached.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="cycle">The cycle's number in the plan (<see cref="CycleSpan.Number" />), 1 to 99.</param>
    /// <param name="number">Which one of its kind in the cycle, 1 to 99.</param>
    /// <exception cref="ArgumentException">The kind is a 1:1, which belongs to a week, or a number is not 1 to 99.</exception>
    public static SessionKey InCycle(PersonId lead, PersonId teacher, SessionKind kind, int cycle, int number) =>
        InCycle(Guard.Against.Null(lead), Guard.Against.Null(teacher), kind, cycle, number, PrefixOf(lead, teacher));

    /// <summary>What the values of all keys of a pair begin with: made once, a pair's keys cost little.</summary>
    internal static string PrefixOf(PersonId lead, PersonId teacher) =>
        $"{Uri.EscapeDataString(lead.Value)}/{Uri.EscapeDataString(teacher.Value)}/";

    internal static SessionKey OneOnOne(PersonId lead, PersonId teacher, LocalDate monday, string prefix)
    {
        if (monday.DayOfWeek != IsoDayOfWeek.Monday)
            throw new ArgumentException(
                InvariantText.Of($"{monday} is a {monday.DayOfWeek}, no Monday.\nMaybe use SchoolWeek.Monday?"),
                nameof(monday)
            );
        var name = NameOf(SessionKind.OneOnOne);
        var value = monday.Year is >= 1 and <= 9999
            ? string.Create(
                prefix.Length + name.Length + "/2000-01-31".Length,
                (Prefix: prefix, Name: name, Monday: monday),
                WriteWeek
            )
            : $"{prefix}{name}/{InvariantText.Of(monday)}";
        return new(lead, teacher, SessionKind.OneOnOne, value);
    }

    // By hand: a district's year has many times more keys than anything else that is written.
    private static void WriteWeek(Span<char> into, (string Prefix, string Name, LocalDate Monday) of)
    {
        of.Prefix.CopyTo(into);
        into = into[of.Prefix.Length..];
        of.Name.CopyTo(into);
        into = into[of.Name.Length..];
        into[0] = '/';
        WriteDigits(into[1..5], of.Monday.Year);
        into[5] = '-';
        WriteDigits(into[6..8], of.Monday.Month);
        into[8] = '-';
        WriteDigits(into[9..11], of.Monday.Day);
    }

    private static void WriteDigits(Span<char> into, int number)
    {
        for (var at = into.Length - 1; at >= 0; at--, number /= 10)
            into[at] = (char)('0' + (number % 10));
    }

    internal static SessionKey InCycle(
        PersonId lead,
        PersonId teacher,
        SessionKind kind,
        int cycle,
        int number,
        string prefix
    )
    {
        Guard.Against.InvalidInput(
            kind,
            nameof(kind),
            static value => value != SessionKind.OneOnOne,
            "A 1:1 belongs to a week, not to a cycle.\nMaybe use SessionKey.OneOnOne?"
        );
        Guard.Against.OutOfBounds(cycle, nameof(cycle), 1, 99);
        Guard.Against.OutOfBounds(number, nameof(number), 1, 99);
        return new(
            lead,
            teacher,
            kind,
            string.Create(CultureInfo.InvariantCulture, $"{prefix}{NameOf(kind)}/{cycle}/{number}")
        );
    }

    /// <summary>Orders keys by their characters' values, the same in every culture.</summary>
    public int CompareTo(SessionKey? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The key as text.</summary>
    public override string ToString() => Value;

    /// <summary>The kind of a name in a key; null when it is none.</summary>
    internal static SessionKind? KindOf(string name)
    {
        foreach (var kind in Enum.GetValues<SessionKind>())
        {
            if (string.Equals(NameOf(kind), name, StringComparison.Ordinal))
                return kind;
        }
        return null;
    }

    // Written out, so that renaming a member of the enum renames no session.
    private static string NameOf(SessionKind kind) =>
        kind switch
        {
            SessionKind.OneOnOne => "1-1",
            SessionKind.Intention => "intention",
            SessionKind.Observation => "observation",
            SessionKind.Debrief => "debrief",
            SessionKind.Reflection => "reflection",
            SessionKind.LearningActivity => "learning",
            SessionKind.MidCycleCheck => "check",
            SessionKind.Additional => "additional",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of session."),
        };
}
