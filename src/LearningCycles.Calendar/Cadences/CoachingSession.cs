using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A session with its place: what was planned, beside what became of it.</summary>
/// <param name="Plan">The session as wished for.</param>
/// <param name="Start">When it starts, by the school's wall clock.</param>
/// <example>
/// <code>
/// var moved = snowDay.After.Sessions.First(session => session.Joins(ben) &amp;&amp; session.IsMoved);
/// Console.WriteLine($"{moved}, regularly {moved.Plan.Regular}");
/// // 2026-10-12 10:30 OneOnOne lee → ben, regularly Friday 10:30
/// Console.WriteLine($"{moved.MovedBecause}; sequence {moved.Sequence}"); // no school: Snow; sequence 1
/// </code>
/// </example>
public sealed record CoachingSession(PlannedSession Plan, LocalDateTime Start)
{
    /// <summary>The session as wished for.</summary>
    public PlannedSession Plan
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Plan);

    /// <summary>When it ends, by the school's wall clock.</summary>
    public LocalDateTime End => Start.PlusMinutes(Plan.Minutes);

    /// <summary>Its lasting name.</summary>
    public SessionKey Key => Plan.Key;

    /// <summary>Who coaches.</summary>
    public PersonId Lead => Plan.Lead;

    /// <summary>Who is coached.</summary>
    public PersonId Teacher => Plan.Teacher;

    /// <summary>What it is for.</summary>
    public SessionKind Kind => Plan.Kind;

    /// <summary>Whether it is a regular meeting that is not at its regular time.</summary>
    public bool IsMoved => Plan.Regular is not null && Start != Plan.Nominal;

    /// <summary>Why it is not at its regular time; null when it is.</summary>
    public Obstacle? MovedBecause { get; init; }

    /// <summary>The meetings of learning cycles that this 1:1 takes in (<see cref="CyclePattern.Hosted" />), by key.</summary>
    public ValueList<PlannedSession> Hosts
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How often the session's time was changed after it was published: the SEQUENCE of its event (RFC 5545 §3.8.7.4). 0 as first published.</summary>
    public int Sequence
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Sequence), 0, int.MaxValue);
    }

    /// <summary>When it was last changed after it was published; null as first published. Its event is stamped with it.</summary>
    public Instant? ChangedAt { get; init; }

    /// <summary>Whether a person takes part.</summary>
    public bool Joins(PersonId person) => Lead == person || Teacher == person;

    /// <summary>When and what: <c>2026-09-01 10:00 OneOnOne lead → teacher</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Start} {Kind} {Lead} → {Teacher}");
}
