using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>The days of one learning cycle.</summary>
public sealed record CycleSpan
{
    /// <summary>A cycle's days.</summary>
    /// <param name="number">The cycle's number in the plan, 1 to 99. It names the cycle for good.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <exception cref="ArgumentException">The last day lies before the first, or the number is not 1 to 99.</exception>
    public CycleSpan(int number, LocalDate first, LocalDate last)
    {
        Number = Guard.Against.OutOfBounds(number, nameof(number), 1, 99);
        First = first;
        Last = Guard.Against.EndBeforeStart(first, last);
    }

    /// <summary>The cycle's number in the plan.</summary>
    public int Number { get; }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The number and the days.</summary>
    public override string ToString() => InvariantText.Of($"cycle {Number} ({First} to {Last})");
}

/// <summary>When one of a pair's 1:1s takes in a meeting of their learning cycle.</summary>
public enum Hosting
{
    /// <summary>Only where the meeting finds no time of its own.</summary>
    WhenNoOtherTime,

    /// <summary>Wherever a 1:1 lies right: the fewest meetings.</summary>
    First,

    /// <summary>Never: each meeting has a time of its own or none.</summary>
    Never,
}

/// <summary>What each learning cycle of the year wants on the calendar, stage by stage (Objective 3).</summary>
/// <remarks>
/// The intention meeting lies in a cycle's first instructional days, the reflection in its last; the observations are
/// spread over the days between, each with a debrief within a set number of instructional days.
/// </remarks>
/// <example>
/// <code>
/// CyclePattern pattern = new([new(1, new(2026, 9, 14), new(2026, 10, 30))]) { Observations = 2 };
/// var year = CadenceGenerator.Generate(plan with { Cycles = pattern });
///
/// // Where a meeting of the cycle finds no time of its own, a 1:1 takes it in.
/// foreach (var session in year.Of(ana).Where(session => session.Plan.Cycle == 1 || session.Hosts.Count > 0))
///     Console.WriteLine(session.Hosts.Count > 0 ? $"{session}: {session.Hosts[0].Kind}" : session);
/// // 2026-09-16 08:50 OneOnOne lee → ana: Intention
/// // 2026-09-29 09:40 Observation lee → ana
/// // 2026-09-30 08:50 OneOnOne lee → ana: Debrief
/// // 2026-10-13 09:40 Observation lee → ana
/// // 2026-10-14 08:50 OneOnOne lee → ana: Debrief
/// // 2026-10-28 08:50 OneOnOne lee → ana: Reflection
/// </code>
/// </example>
public sealed record CyclePattern
{
    /// <summary>A pattern for these cycles.</summary>
    /// <param name="cycles">The cycles in order of date, each number once, none overlapping another.</param>
    /// <exception cref="ArgumentException">A number is given twice, or a cycle begins before the one before it has ended.</exception>
    public CyclePattern(ValueList<CycleSpan> cycles)
    {
        Cycles = Guard.Against.NullOrRepeated(cycles, cycle => cycle.Number, nameof(cycles));
        for (var i = 1; i < cycles.Count; i++)
        {
            Guard.Against.InvalidInput(
                cycles[i].First,
                nameof(cycles),
                first => first > cycles[i - 1].Last,
                InvariantText.Of(
                    $"Cycle {cycles[i].Number} begins on {cycles[i].First}, but cycle {cycles[i - 1].Number} ends on {cycles[i - 1].Last}.\nMaybe they are not in order of date?"
                )
            );
        }
    }

    /// <summary>The cycles in order of date.</summary>
    public ValueList<CycleSpan> Cycles { get; }

    /// <summary>How many observations a cycle has, 0 to 10.</summary>
    public int Observations
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(Observations), 0, 10);
    } = 1;

    /// <summary>Within how many instructional days after an observation its debrief is held, 0 (the same day) to 20 (rule LRN-05).</summary>
    public int DebriefWithinDays
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(DebriefWithinDays), 0, 20);
    } = 3;

    /// <summary>How many instructional days at a cycle's start are for its intention, 1 to 30.</summary>
    public int IntentionDays
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(IntentionDays), 1, 30);
    } = 5;

    /// <summary>How many instructional days at a cycle's end are for its reflection, 1 to 30.</summary>
    public int ReflectionDays
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(ReflectionDays), 1, 30);
    } = 5;

    /// <summary>How many learning activities a cycle has before its observations (co-planning, modelling, practice), 0 to 10.</summary>
    public int LearningActivities
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(LearningActivities), 0, 10);
    }

    /// <summary>How many checks in the middle of its learning a cycle has, 0 to 3.</summary>
    public int MidCycleChecks
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(MidCycleChecks), 0, 3);
    }

    /// <summary>How many further sessions a cycle has, 0 to 10. They come last: they never take the time of another.</summary>
    public int AdditionalSessions
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(AdditionalSessions), 0, 10);
    }

    /// <summary>
    /// The kinds of meeting that one of the pair's 1:1s may take in, where it lies right and is long enough: 1:1s are for
    /// planning together and for debriefs too, and nobody has one meeting more. An observation is none of them.
    /// </summary>
    /// <exception cref="ArgumentException">A kind is given twice, or is a 1:1 or an observation.</exception>
    public ValueList<SessionKind> Hosted
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.NullOrRepeated(value, kind => kind, nameof(Hosted)),
                nameof(Hosted),
                kinds => !kinds.Contains(SessionKind.OneOnOne) && !kinds.Contains(SessionKind.Observation),
                "A 1:1 can take in a meeting of a cycle, but neither a 1:1 nor an observation.\nMaybe name the debrief?"
            );
    } =
    [
        SessionKind.Intention,
        SessionKind.LearningActivity,
        SessionKind.MidCycleCheck,
        SessionKind.Debrief,
        SessionKind.Reflection,
    ];

    /// <summary>When a 1:1 takes in a meeting of the <see cref="Hosted" /> kinds.</summary>
    public Hosting Hosting
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    } = Hosting.WhenNoOtherTime;

    /// <summary>How long each meeting of a cycle is, 5 to 240 minutes each.</summary>
    public int MeetingMinutes
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(MeetingMinutes), 5, 240);
    } = 30;

    /// <summary>How long an observation is, 5 to 240 minutes.</summary>
    public int ObservationMinutes
    {
        get;
        init => field = Guard.Against.OutOfBounds(value, nameof(ObservationMinutes), 5, 240);
    } = 30;

    /// <summary>How many cycles, and how many observations each has: <c>3 cycles, each with 2 observations</c>.</summary>
    public override string ToString() =>
        $"{Counted.Of(Cycles.Count, "cycle")}, each with {Counted.Of(Observations, "observation")}";
}
