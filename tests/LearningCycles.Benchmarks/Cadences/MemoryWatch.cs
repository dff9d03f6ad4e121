namespace LearningCycles.Benchmarks.Cadences;

/// <summary>Looks every few milliseconds at how much memory is in use, and keeps the most.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly ManualResetEventSlim stop = new();
    private readonly Thread thread;

    public MemoryWatch()
    {
        // What earlier runs left behind is not this one's.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        Look();
        thread = new(() =>
        {
            while (!stop.Wait(20))
                Look();
        })
        {
            IsBackground = true,
        };
        thread.Start();
    }

    /// <summary>The most that managed objects took, garbage included.</summary>
    public long PeakHeap { get; private set; }

    /// <summary>The most that the process had of the machine's memory.</summary>
    public long PeakWorkingSet { get; private set; }

    public void Dispose()
    {
        stop.Set();
        thread.Join();
        Look();
        stop.Dispose();
    }

    private void Look()
    {
        PeakHeap = Math.Max(PeakHeap, GC.GetTotalMemory(forceFullCollection: false));
        PeakWorkingSet = Math.Max(PeakWorkingSet, Environment.WorkingSet);
    }
}
