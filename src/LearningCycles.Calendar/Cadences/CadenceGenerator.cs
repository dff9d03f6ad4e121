namespace LearningCycles.Calendar.Cadences;

/// <summary>Leads from a plan to a calendar.</summary>
public static class CadenceGenerator
{
    /// <summary>Places every session of a plan that it can, and says of every other why not.</summary>
    /// <remarks>The same plan gives the same calendar, whatever the order in which pairs and people are listed.</remarks>
    /// <param name="plan">What is wished for.</param>
    /// <returns>The placed sessions, none overlapping another of the same person, and the unplaced ones with reasons.</returns>
    public static CoachingCalendar Generate(CoachingPlan plan)
    {
        Guard.Against.Null(plan);
        throw new NotSupportedException("The generator follows with the next commits.");
    }
}
