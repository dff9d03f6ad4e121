using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What names a session for good: whom it joins, what it is for, and its nominal place; never its actual date or time.</summary>
/// <remarks>
/// A 1:1 is named by the Monday of the week it belongs to, a part of a cycle by the cycle's number and its own. So a
/// session that moves keeps its name, and a week that falls away renumbers nothing.
/// </remarks>
public sealed record SessionKey : IComparable<SessionKey>
{
    private SessionKey(PersonId lead, PersonId teacher, SessionKind kind, string place)
    {
        Lead = Guard.Against.Null(lead);
        Teacher = Guard.Against.Null(teacher);
        Kind = kind;
        Value = $"{Uri.EscapeDataString(lead.Value)}/{Uri.EscapeDataString(teacher.Value)}/{NameOf(kind)}/{place}";
    }

    /// <summary>Who coaches.</summary>
    public PersonId Lead { get; }

    /// <summary>Who is coached.</summary>
    public PersonId Teacher { get; }

    /// <summary>What it is for.</summary>
    public SessionKind Kind { get; }

    /// <summary>The key as one text that can be stored and compared.</summary>
    public string Value { get; }

    /// <summary>Names the 1:1 of a week.</summary>
    /// <exception cref="ArgumentException">The date is no Monday.</exception>
    public static SessionKey OneOnOne(PersonId lead, PersonId teacher, LocalDate monday) =>
        new(
            lead,
            teacher,
            SessionKind.OneOnOne,
            InvariantText.Of(
                Guard.Against.InvalidInput(
                    monday,
                    nameof(monday),
                    date => date.DayOfWeek == IsoDayOfWeek.Monday,
                    InvariantText.Of($"{monday} is a {monday.DayOfWeek}, no Monday.\nMaybe use SchoolWeek.Monday?")
                )
            )
        );

    /// <summary>Names a part of a learning cycle: the cycle's number, and the part's among its kind, both from 1.</summary>
    /// <exception cref="ArgumentException">The kind is a 1:1, which belongs to a week, or a number is not 1 to 99.</exception>
    public static SessionKey InCycle(PersonId lead, PersonId teacher, SessionKind kind, int cycle, int number)
    {
        Guard.Against.InvalidInput(
            kind,
            nameof(kind),
            value => value != SessionKind.OneOnOne,
            "A 1:1 belongs to a week, not to a cycle.\nMaybe use SessionKey.OneOnOne?"
        );
        Guard.Against.OutOfBounds(cycle, nameof(cycle), 1, 99);
        Guard.Against.OutOfBounds(number, nameof(number), 1, 99);
        return new(lead, teacher, kind, InvariantText.Of($"{cycle}/{number}"));
    }

    /// <summary>Orders keys by their characters' values, the same in every culture.</summary>
    public int CompareTo(SessionKey? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The key as text.</summary>
    public override string ToString() => Value;

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
