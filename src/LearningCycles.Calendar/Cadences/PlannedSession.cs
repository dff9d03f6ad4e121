using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A session as it was wished for, before a time was looked for. It stays beside the placed one.</summary>
/// <param name="Key">Its lasting name.</param>
/// <param name="Minutes">How long it is, in minutes.</param>
/// <param name="Earliest">The first day on which it may be.</param>
/// <param name="Latest">The last day on which it may be, included.</param>
public sealed record PlannedSession(SessionKey Key, int Minutes, LocalDate Earliest, LocalDate Latest)
{
    /// <summary>Its lasting name.</summary>
    public SessionKey Key
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Key);

    /// <summary>Who coaches.</summary>
    public PersonId Lead => Key.Lead;

    /// <summary>Who is coached.</summary>
    public PersonId Teacher => Key.Teacher;

    /// <summary>What it is for.</summary>
    public SessionKind Kind => Key.Kind;

    /// <summary>The Monday of the school week that a 1:1 belongs to; null for a part of a learning cycle.</summary>
    public LocalDate? Week { get; init; }

    /// <summary>When the pair regularly meets, for a 1:1 with a regular time.</summary>
    public RegularTime? Regular { get; init; }

    /// <summary>The regular meeting's start in this week, by the school's wall clock; null without a regular time, or when the week has no such day.</summary>
    public LocalDateTime? Nominal { get; init; }

    /// <summary>The learning cycle's number, for a part of one.</summary>
    public int? Cycle { get; init; }

    /// <summary>The running number among its kind in the cycle, from 1.</summary>
    public int? Number { get; init; }

    /// <summary>The key and the days.</summary>
    public override string ToString() => InvariantText.Of($"{Key} ({Minutes} minutes, {Earliest} to {Latest})");
}
