using LearningCycles.Calendar.Cadences;
using LearningCycles.People;

namespace LearningCycles.Samples.SisHost.Pages.Planning;

/// <summary>A row of the planning page, as the form holds it: a teacher, and by whom and how often the teacher is coached.</summary>
/// <param name="Teacher">The teacher's id.</param>
/// <param name="Lead">The lead's id; empty when the teacher is not coached.</param>
/// <param name="EveryWeeks">Every how many school weeks.</param>
/// <param name="Minutes">How long a 1:1 is, as it was typed.</param>
public sealed record PlanRow(string Teacher, string Lead, int EveryWeeks, int? Minutes)
{
    /// <summary>How long a 1:1 is where nothing else was said.</summary>
    public const int UsualMinutes = 30;

    /// <summary>Whether the teacher is coached.</summary>
    public bool IsCoached => Lead.Length > 0;

    /// <summary>The rows of a plan: each pair, and each other teacher as not coached.</summary>
    public static IReadOnlyList<PlanRow> Of(IEnumerable<CoachingPair> pairs, IEnumerable<PersonId> teachers)
    {
        var rows = pairs
            .Select(pair => new PlanRow(
                pair.Teacher.Value,
                pair.Lead.Value,
                pair.Cadence.EveryWeeks,
                pair.Cadence.Minutes
            ))
            .ToList();
        var coached = rows.Select(row => row.Teacher).ToHashSet(StringComparer.Ordinal);
        rows.AddRange(
            teachers
                .Where(teacher => !coached.Contains(teacher.Value))
                .Select(teacher => new PlanRow(teacher.Value, "", 1, UsualMinutes))
        );
        return rows;
    }
}
