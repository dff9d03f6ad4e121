using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What became of a plan: every session that has a time, and every one that has none with its reasons.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Sessions">The placed sessions, by start, then key.</param>
/// <param name="Unplaced">The sessions for which no time was found, by their first day, then key.</param>
public sealed record CoachingCalendar(
    CoachingPlan Plan,
    ValueList<CoachingSession> Sessions,
    ValueList<UnplacedSession> Unplaced
)
{
    /// <summary>The plan.</summary>
    public CoachingPlan Plan
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Plan);

    /// <summary>The placed sessions, by start, then key.</summary>
    public ValueList<CoachingSession> Sessions
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Sessions);

    /// <summary>The sessions for which no time was found, by their first day, then key.</summary>
    public ValueList<UnplacedSession> Unplaced
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Unplaced);

    /// <summary>What became of each lead's sessions, by lead.</summary>
    public ValueList<LeadOutcome> Leads
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The sessions that were published and are no more, by start, then key; feeds and files still tell of them.</summary>
    public ValueList<CancelledSession> Cancelled
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The placed sessions of a person, as lead or teacher, by start; none for somebody whom no session names.</summary>
    /// <example>
    /// <code>
    /// foreach (var session in calendar.Of(ana).Take(3))
    ///     Console.WriteLine(session);
    /// // 2026-08-26 08:50 OneOnOne lee → ana
    /// // 2026-09-02 08:50 OneOnOne lee → ana
    /// // 2026-09-09 08:50 OneOnOne lee → ana
    /// </code>
    /// </example>
    public ValueList<CoachingSession> Of(PersonId person) =>
        Sessions.Where(session => session.Joins(person)).ToValueList();

    /// <summary>How many sessions were placed, and how many not: <c>119 sessions, 9 without a time</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Counted.Of(Sessions.Count, "session")}, {Unplaced.Count} without a time");
}
