namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>
/// How many steps that give nothing the walks of one expansion may take together: each walk gives up by itself, but a
/// file may hold thousands of series.
/// </summary>
internal sealed class StepBudget(long steps)
{
    private long left = steps;

    internal bool IsSpent => left < 0;

    /// <summary>Takes a step, or several; false when there are not as many left.</summary>
    internal bool Spend(int steps = 1) => (left -= steps) >= 0;
}
