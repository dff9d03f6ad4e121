using System.Diagnostics;

namespace LearningCycles.Fuzz.Engine;

/// <summary>What one try of a case showed.</summary>
internal sealed record FuzzTry(FuzzOutcome Outcome, Exception? Thrown, TimeSpan Time, long Allocated);

/// <summary>A thread on which cases are tried, so that one that never ends can be left behind. Its stack is that of a host's thread, 1 MiB.</summary>
internal sealed class FuzzWorker : IDisposable
{
    private readonly SemaphoreSlim asked = new(0);
    private readonly SemaphoreSlim answered = new(0);
    private volatile bool isLeft;
    private FuzzTarget? target;
    private byte[] input = [];
    private FuzzTry? answer;

    internal FuzzWorker() => new Thread(Work, 1 << 20) { IsBackground = true, Name = "fuzz" }.Start();

    /// <summary>Tries a case; null where it does not end in time, and then this worker is of no more use.</summary>
    internal FuzzTry? Try(FuzzTarget one, byte[] octets, TimeSpan patience)
    {
        (target, input) = (one, octets);
        asked.Release();
        if (answered.Wait(patience))
            return answer;
        isLeft = true;
        return null;
    }

    public void Dispose()
    {
        isLeft = true;
        asked.Release();
    }

    private void Work()
    {
        while (true)
        {
            asked.Wait();
            if (isLeft)
                return;
            answer = Tried();
            answered.Release();
        }
    }

    private FuzzTry Tried()
    {
        var outcome = FuzzOutcome.Refused;
        Exception? thrown = null;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var begun = Stopwatch.GetTimestamp();
        try
        {
            outcome = target!.Try(input);
        }
        catch (Exception exception)
        {
            thrown = exception;
        }
        return new(outcome, thrown, Stopwatch.GetElapsedTime(begun), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
