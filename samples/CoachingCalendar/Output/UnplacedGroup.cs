using System.Globalization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Sessions of one kind, pair and cycle that lack a time for the same main reason, so that one line tells of all.</summary>
public sealed class UnplacedGroup
{
    private readonly IReadOnlyList<UnplacedSession> sessions;

    private UnplacedGroup(IEnumerable<UnplacedSession> sessions) =>
        this.sessions = [.. sessions.OrderBy(session => session.Plan.Earliest).ThenBy(session => session.Plan.Key)];

    private PlannedSession Plan => sessions[0].Plan;

    /// <summary>The groups by cycle, pair and number, each number's parts in the order in which they are held; the 1:1s first.</summary>
    public static IReadOnlyList<UnplacedGroup> Of(
        IEnumerable<UnplacedSession> unplaced,
        Func<PersonId, string> nameOf
    ) =>
        [
            .. unplaced
                .GroupBy(session =>
                    (
                        session.Plan.Lead,
                        session.Plan.Teacher,
                        session.Plan.Cycle,
                        session.Plan.Kind,
                        Why: session.Obstacles[0].Obstacle.Describe(nameOf)
                    )
                )
                .Select(group => new UnplacedGroup(group))
                .OrderBy(group => group.Plan.Cycle ?? 0)
                .ThenBy(group => group.Plan.Lead)
                .ThenBy(group => group.Plan.Teacher)
                .ThenBy(group => group.Plan.Kind == SessionKind.Reflection)
                .ThenBy(group => group.sessions.Min(session => session.Plan.Number ?? 0))
                .ThenBy(group => group.Plan.Kind)
                .ThenBy(group => group.Plan.Key),
        ];

    /// <summary>The sessions, how many they are, and the first one's reasons, in words.</summary>
    public string Describe(Func<PersonId, string> nameOf)
    {
        if (sessions.Count == 1)
            return WithMore(sessions[0].Describe(nameOf), nameOf);
        var kind = Plan.Kind.InWords();
        var cycle = Plan.Cycle is { } number ? string.Create(CultureInfo.InvariantCulture, $" in cycle {number}") : "";
        var first = InputText.Show(Plan.Earliest);
        var last = InputText.Show(sessions.Max(session => session.Plan.Latest));
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"{sessions.Count} × {kind} of {nameOf(Plan.Teacher)} with {nameOf(Plan.Lead)}{cycle}, {first} to {last}; the first: {sessions[0].DescribeObstacles(nameOf)}"
        );
        return WithMore(words, nameOf);
    }

    private string WithMore(string words, Func<PersonId, string> nameOf) =>
        string.Join("; ", UnplacedWords.Of(sessions[0], nameOf).Prepend(words));
}
