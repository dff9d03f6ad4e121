using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.People;

namespace LearningCycles.Overviews;

/// <summary>Groups teachers by what they share: an indicator that they aim at or find hard, or a problem of practice.</summary>
public static class SharedChallenges
{
    /// <summary>The groups: the largest first, indicators before problems of practice, then by the characters of their names.</summary>
    /// <remarks>
    /// An indicator comes from challenges, from the cycle's goal and from further goals, and is shared within one framework version.
    /// A problem of practice is a challenge's tag; case, outer blanks and the way in which accents are encoded do not matter.
    /// The same cycles and goals give the same groups, whatever order they come in.
    /// </remarks>
    /// <param name="cycles">The cycles that count, such as a team's running ones.</param>
    /// <param name="goals">Further goals with owners, such as those for the year; none when null.</param>
    /// <param name="minimum">From how many teachers on it is shared.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is less than 2; one teacher shares nothing.</exception>
    /// <example>
    /// <code>
    /// LearningCycle Of(PersonId teacher, string challenge) => LearningCycle
    ///     .Propose(new($"2026/{teacher}/1"), lee, [teacher], new(2026, 9, 1), new(2026, 10, 16), on: new(2026, 8, 24))
    ///     .With(new Intention { Challenges = [new(teacher, challenge)] });
    ///
    /// var cycles = new[] { Of(ana, "transitions"), Of(ben, "Transitions"), Of(new("cam"), "pacing") };
    /// var shared = SharedChallenges.Of(cycles.ToValueList())[0];
    /// Console.WriteLine($"{shared.Tag}: {shared.Teachers}"); // Transitions: [ana, ben]
    /// </code>
    /// </example>
    public static ValueList<SharedChallenge> Of(
        ValueList<LearningCycle> cycles,
        ValueList<Goal>? goals = null,
        int minimum = 2
    )
    {
        Guard.Against.Null(cycles);
        Guard.Against.OutOfBounds(minimum, nameof(minimum), 2, int.MaxValue);
        var indicators = new Dictionary<IndicatorReference, SortedSet<PersonId>>();
        var tags = new Dictionary<string, TagGroup>(StringComparer.OrdinalIgnoreCase);
        var withTeamTime = new HashSet<PersonId>();
        foreach (var cycle in cycles)
        {
            if (cycle.Intention.Goal is { } goal)
                AddIndicators(indicators, goal, goal.Owners.Count > 0 ? goal.Owners : cycle.Teachers);
            foreach (var challenge in cycle.Intention.Challenges)
            {
                if (challenge.Indicator is { } indicator)
                    AddTo(indicators, indicator, challenge.Teacher);
                if (challenge.TagKey is { } tag)
                    AddTo(tags, tag, challenge.Teacher);
            }
            if (cycle.Plan.HasTeamTime)
                withTeamTime.UnionWith(cycle.Teachers);
        }
        foreach (var goal in goals ?? [])
            AddIndicators(indicators, goal, goal.Owners);
        return indicators
            .Select(group => (Tag: (string?)null, Indicator: (IndicatorReference?)group.Key, Teachers: group.Value))
            .Concat(
                tags.Values.Select(group =>
                    (Tag: (string?)group.Spelling, Indicator: (IndicatorReference?)null, group.Teachers)
                )
            )
            .Where(group => group.Teachers.Count >= minimum)
            .OrderByDescending(group => group.Teachers.Count)
            .ThenBy(group => group.Indicator is null)
            .ThenBy(group => group.Indicator?.Framework.Value ?? "", StringComparer.Ordinal)
            .ThenBy(group => group.Indicator?.Code.Value ?? group.Tag, StringComparer.Ordinal)
            .Select(group => new SharedChallenge(
                group.Tag,
                group.Indicator,
                group.Teachers.ToValueList(),
                group.Teachers.Where(teacher => !withTeamTime.Contains(teacher)).ToValueList()
            ))
            .ToValueList();
    }

    private static void AddIndicators(
        Dictionary<IndicatorReference, SortedSet<PersonId>> groups,
        Goal goal,
        ValueList<PersonId> owners
    )
    {
        foreach (var indicator in goal.Indicators)
        foreach (var owner in owners)
            AddTo(groups, indicator, owner);
    }

    private static void AddTo(
        Dictionary<IndicatorReference, SortedSet<PersonId>> groups,
        IndicatorReference indicator,
        PersonId teacher
    )
    {
        if (!groups.TryGetValue(indicator, out var teachers))
            groups.Add(indicator, teachers = []);
        teachers.Add(teacher);
    }

    private static void AddTo(Dictionary<string, TagGroup> groups, string tag, PersonId teacher)
    {
        if (!groups.TryGetValue(tag, out var group))
            groups.Add(tag, group = new(tag));
        group.Add(tag, teacher);
    }

    // Of several spellings the first by characters is shown, so that the order of cycles does not matter.
    private sealed class TagGroup(string spelling)
    {
        internal string Spelling { get; private set; } = spelling;

        internal SortedSet<PersonId> Teachers { get; } = [];

        internal void Add(string tag, PersonId teacher)
        {
            if (string.CompareOrdinal(tag, Spelling) < 0)
                Spelling = tag;
            Teachers.Add(teacher);
        }
    }
}
