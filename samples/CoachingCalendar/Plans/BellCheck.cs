using LearningCycles.Calendar.Schools;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Whether the periods of a bell schedule can all be held: one after another, while staff are in.</summary>
public static class BellCheck
{
    /// <summary>Notes periods that overlap, and those outside of the staff's hours.</summary>
    /// <param name="node">The periods in the file.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="hours">The school's hours; null when they could not be read.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static void Check(
        PlanNode node,
        IReadOnlyCollection<(string Name, TimeRange Time)> periods,
        SchoolHours? hours,
        PlanProblems problems
    )
    {
        (string Name, TimeRange Time)? latest = null;
        foreach (var period in periods.OrderBy(period => period.Time.From).ThenBy(period => period.Time.To))
        {
            if (latest is { } earlier && earlier.Time.Overlaps(period.Time))
                problems.Add(
                    node.LineOf(period.Name),
                    $"The period '{period.Name}' {period.Time} overlaps '{earlier.Name}' {earlier.Time}.",
                    "Maybe a digit of one of them is mistyped?"
                );
            if (hours?.Staff.Contains(period.Time) == false)
                problems.Add(
                    node.LineOf(period.Name),
                    $"The period '{period.Name}' {period.Time} is outside of the staff's hours {hours.Staff}.",
                    "Maybe one of the two is mistyped?"
                );
            if (latest is null || period.Time.To > latest.Value.Time.To)
                latest = period;
        }
    }
}
