namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Counts what several threads have done, and tells of it one step at a time.</summary>
internal sealed class ProgressCount(IProgress<GenerationProgress>? listener)
{
    // Plans done and begun, teams done and begun.
    private readonly int[] counts = new int[4];

    internal void PlanBegun(int teams) => Tell(plans: 1, teams: teams);

    internal void TeamDone() => Tell(teamsDone: 1);

    internal void PlanDone() => Tell(plansDone: 1);

    // Told inside of the lock: two steps told at once could arrive in the wrong order.
    private void Tell(int plansDone = 0, int plans = 0, int teamsDone = 0, int teams = 0)
    {
        if (listener is null)
            return;
        lock (counts)
        {
            counts[0] += plansDone;
            counts[1] += plans;
            counts[2] += teamsDone;
            counts[3] += teams;
            listener.Report(new(counts[0], counts[1], counts[2], counts[3]));
        }
    }
}
