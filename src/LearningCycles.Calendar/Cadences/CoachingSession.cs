using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A session with its place: what was planned, beside what became of it.</summary>
/// <param name="Plan">The session as wished for.</param>
/// <param name="Start">When it starts, by the school's wall clock.</param>
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

    /// <summary>Whether a person takes part.</summary>
    public bool Joins(PersonId person) => Lead == person || Teacher == person;

    /// <summary>When and what: <c>2026-09-01 10:00 OneOnOne lead → teacher</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Start} {Kind} {Lead} → {Teacher}");
}
