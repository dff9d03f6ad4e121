using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>How many of the times that were looked at meet an obstacle.</summary>
/// <param name="Obstacle">The obstacle.</param>
/// <param name="Times">How many times, at least 1.</param>
public sealed record ObstacleCount(Obstacle Obstacle, int Times)
{
    /// <summary>The obstacle.</summary>
    public Obstacle Obstacle
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Obstacle);

    /// <summary>The obstacle in words, and how many times it stands at: <c>lee is not available (15 times)</c>.</summary>
    public override string ToString() => $"{Obstacle} ({Counted.Of(Times, "time")})";
}

/// <summary>A session for which no time was found, and why not.</summary>
/// <param name="Plan">The session as wished for.</param>
/// <param name="Obstacles">Why each time that was looked at cannot be used, most frequent first. The counts add up to <see cref="TimesLookedAt" />.</param>
/// <example>
/// <code>
/// Console.WriteLine($"{unplaced.Plan.Kind.InWords()} of {nameOf(unplaced.Plan.Teacher)}, {unplaced.State}");
/// // 1:1 of Cam Ortiz, Proven
/// Console.WriteLine($"in each other's way: {unplaced.Conflict}"); // in each other's way: 2 sessions, 1 time
/// foreach (var remedy in unplaced.WouldHelp)
///     Console.WriteLine($"It would have a time {remedy.Describe(nameOf)}.");
/// // It would have a time if Cam Ortiz were free 2026-08-24 10:30.
/// // It would have a time if Ana Ortiz met less often.
/// </code>
/// </example>
public sealed record UnplacedSession(PlannedSession Plan, ValueList<ObstacleCount> Obstacles)
{
    /// <summary>The session as wished for.</summary>
    public PlannedSession Plan
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Plan);

    /// <summary>Why each time that was looked at cannot be used, most frequent first; at least one reason.</summary>
    public ValueList<ObstacleCount> Obstacles
    {
        get;
        init => field = AtLeastOne(value);
    } = AtLeastOne(Obstacles);

    /// <summary>Whether it is shown that there is no place.</summary>
    public PlacementState State { get; init; }

    /// <summary>The sessions that are in each other's way, this one first; null where the calendar and the two people's own time leave nothing to compete for, or no set was found.</summary>
    public ConflictSet? Conflict { get; init; }

    /// <summary>What alone would help, the least first.</summary>
    public ValueList<Remedy> WouldHelp
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How many starting times were looked at.</summary>
    public int TimesLookedAt => Obstacles.Sum(count => count.Times);

    /// <summary>The session and its obstacles in words, with people's ids as given.</summary>
    public override string ToString() => Describe(person => person.Value);

    /// <summary>The session and its obstacles in words, with names of the caller's choosing.</summary>
    /// <param name="nameOf">The name to show for a person.</param>
    public string Describe(Func<PersonId, string> nameOf)
    {
        Guard.Against.Null(nameOf);
        var days =
            Plan.Earliest == Plan.Latest
                ? InvariantText.Of(Plan.Earliest)
                : InvariantText.Of($"{Plan.Earliest} to {Plan.Latest}");
        var kind = Capital(Plan.Kind.InWords());
        return $"{kind} of {nameOf(Plan.Teacher)} with {nameOf(Plan.Lead)}, {days}: {DescribeObstacles(nameOf)}";
    }

    /// <summary>The obstacles in words, with names of the caller's choosing; what lies outside of people's windows comes last, in one number.</summary>
    /// <param name="nameOf">The name to show for a person.</param>
    /// <example>
    /// <code>
    /// var obstacles = calendar.Unplaced[^1].DescribeObstacles(nameOf).Split("; ");
    /// Console.WriteLine(obstacles[0]);
    /// // Lee Park has the 1:1 with Ana Ortiz (3), Lee Park has the 1:1 with Cam Ortiz (3)
    /// Console.WriteLine(obstacles[1]); // the other 18 of 24 times are outside of their windows
    /// </code>
    /// </example>
    public string DescribeObstacles(Func<PersonId, string> nameOf)
    {
        Guard.Against.Null(nameOf);
        if (TimesLookedAt == 1)
            return Obstacles[0].Obstacle.Describe(nameOf);
        var inside = Obstacles.Where(count => !IsOutsideOfWindows(count)).ToList();
        var outside = TimesLookedAt - inside.Sum(count => count.Times);
        if (inside.Count == 0)
            return InvariantText.Of($"none of {TimesLookedAt} times suits both: {Words(Obstacles, nameOf)}");
        return outside == 0
            ? Words(inside, nameOf)
            : InvariantText.Of(
                $"{Words(inside, nameOf)}; the other {outside} of {TimesLookedAt} times are outside of their windows"
            );
    }

    private static bool IsOutsideOfWindows(ObstacleCount count) =>
        count.Obstacle.Kind is ObstacleKind.LeadUnavailable or ObstacleKind.TeacherUnavailable;

    /// <summary>How many sessions in the way are named one by one.</summary>
    private const int Named = 3;

    /// <summary>The reasons with how many times each; those that read alike are counted together.</summary>
    private static string Words(IReadOnlyCollection<ObstacleCount> counts, Func<PersonId, string> nameOf)
    {
        var crowded = counts
            .Where(count => count.Obstacle.By is not null)
            .GroupBy(count => count.Obstacle.Person)
            .Where(group => group.Count() > Named)
            .Select(group => group.Key)
            .ToList();
        return string.Join(
            ", ",
            counts
                .Select(count =>
                    count.Obstacle.By is not null && crowded.Contains(count.Obstacle.Person)
                        ? count with
                        {
                            Obstacle = count.Obstacle with { By = null },
                        }
                        : count
                )
                .GroupBy(count => count.Obstacle.Describe(nameOf), StringComparer.Ordinal)
                .Select(group => (Words: group.Key, Times: group.Sum(count => count.Times)))
                .OrderByDescending(reason => reason.Times)
                .Select(reason => InvariantText.Of($"{reason.Words} ({reason.Times})"))
        );
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static ValueList<ObstacleCount> AtLeastOne(ValueList<ObstacleCount> counts) =>
        Guard.Against.InvalidInput(
            Guard.Against.Null(counts, nameof(Obstacles)),
            nameof(Obstacles),
            given => given.Count > 0,
            "A session without a place has at least one reason, but none is given.\nMaybe it was placed after all?"
        );
}
