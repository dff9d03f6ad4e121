using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>How many of the times that were looked at meet an obstacle.</summary>
/// <param name="Obstacle">The obstacle.</param>
/// <param name="Times">How many times, at least 1.</param>
public sealed record ObstacleCount(Obstacle Obstacle, int Times);

/// <summary>A session for which no time was found, and why not.</summary>
/// <param name="Plan">The session as wished for.</param>
/// <param name="Obstacles">Why each time that was looked at cannot be used, most frequent first. The counts add up to <see cref="TimesLookedAt" />.</param>
public sealed record UnplacedSession(PlannedSession Plan, ValueList<ObstacleCount> Obstacles)
{
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
        // Different sessions in the way read alike, so they are counted together.
        var why = Obstacles
            .GroupBy(count => count.Obstacle.Describe(nameOf), StringComparer.Ordinal)
            .Select(group => (Words: group.Key, Times: group.Sum(count => count.Times)))
            .OrderByDescending(reason => reason.Times)
            .ToList();
        var what = $"{NameOf(Plan.Kind)} of {nameOf(Plan.Teacher)} with {nameOf(Plan.Lead)}, {days}";
        return TimesLookedAt == 1
            ? $"{what}: {why[0].Words}"
            : InvariantText.Of(
                $"{what}: none of {TimesLookedAt} times can be used: {string.Join(", ", why.Select(w => InvariantText.Of($"{w.Words} ({w.Times})")))}"
            );
    }

    private static string NameOf(SessionKind kind) => kind == SessionKind.OneOnOne ? "1:1" : kind.ToString();
}
