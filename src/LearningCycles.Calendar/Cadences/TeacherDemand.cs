using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What all leads together ask of one teacher (Objective 1: transparency about demands on teachers).</summary>
/// <param name="Teacher">Of whom it is asked.</param>
/// <param name="Total">All sessions of the year.</param>
/// <param name="ByKind">The same by kind, in the order of <see cref="SessionKind" />; kinds without a session are left out.</param>
/// <param name="ByLead">The same by lead; a lead who coaches the teacher and got no session is listed too.</param>
/// <param name="Weeks">The same by week: every school week of the plan, and any other with a session, by Monday.</param>
public sealed record TeacherDemand(
    PersonId Teacher,
    DemandCount Total,
    ValueList<DemandOfKind> ByKind,
    ValueList<DemandOfLead> ByLead,
    ValueList<TeacherWeek> Weeks
)
{
    /// <summary>Of whom it is asked.</summary>
    public PersonId Teacher
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Teacher);

    /// <summary>All sessions of the year.</summary>
    public DemandCount Total
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Total);

    /// <summary>All sessions by kind.</summary>
    public ValueList<DemandOfKind> ByKind
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(ByKind);

    /// <summary>All sessions by lead.</summary>
    public ValueList<DemandOfLead> ByLead
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(ByLead);

    /// <summary>All sessions by week.</summary>
    public ValueList<TeacherWeek> Weeks
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Weeks);

    /// <summary>How many meetings of learning cycles the teacher's 1:1s take in; they are no sessions of their own.</summary>
    public int Hosted
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(Hosted));
    }

    /// <summary>The most sessions that the plan allows the teacher in a week; see <see cref="Caps.TeacherPerWeek" />.</summary>
    public int CapPerWeek
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(CapPerWeek));
    }

    /// <summary>The week with the most sessions, of several the one with the most minutes, then the first; null when there is no session.</summary>
    public TeacherWeek? FullestWeek
    {
        get
        {
            TeacherWeek? fullest = null;
            foreach (var week in Weeks)
            {
                if (
                    (week.Count.Sessions, week.Count.Minutes).CompareTo(
                        (fullest?.Count.Sessions ?? 0, fullest?.Count.Minutes ?? 0)
                    ) > 0
                )
                    fullest = week;
            }
            return fullest;
        }
    }

    /// <summary>The teacher, the numbers, and the fullest week.</summary>
    public override string ToString() =>
        FullestWeek is { } fullest ? $"{Teacher}: {Total}; fullest {fullest}" : $"{Teacher}: {Total}";
}
