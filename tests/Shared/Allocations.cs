namespace LearningCycles.Testing;

/// <summary>What an action allocates.</summary>
internal static class Allocations
{
    private const int WarmUps = 3;
    private const int Tries = 5;

    /// <summary>
    /// The octets that an action allocates on this thread each time: the least of several runs, as the runtime makes tables of its own
    /// now and then, on whichever thread needs them.
    /// </summary>
    internal static long Of(Action action)
    {
        for (var i = 0; i < WarmUps; i++)
            action();
        var least = long.MaxValue;
        for (var i = 0; i < Tries && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
