using System.Diagnostics;

namespace LearningCycles.Fuzz.Engine;

/// <summary>How long a case may take.</summary>
/// <param name="Slow">What takes longer, three times over, is a finding: other programs may have had the cores once.</param>
/// <param name="Hang">What has not come back by then is left behind.</param>
internal sealed record FuzzPatience(TimeSpan Slow, TimeSpan Hang)
{
    internal static FuzzPatience Usual { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30));
}

/// <summary>Tries cases and says what is wrong with them.</summary>
internal sealed class FuzzJudge(FuzzPatience patience) : IDisposable
{
    private const int Tries = 3;

    private FuzzWorker worker = new();

    /// <summary>Tries octets: what it showed (null for a hang), and what is wrong, if anything is.</summary>
    internal (FuzzTry? Try, FuzzFinding? Finding) Judge(FuzzTarget target, byte[] input, long number = -1)
    {
        var one = Once(target, input);
        if (one is { Thrown: not null })
            return (one, new(target.Name, number, FuzzFault.Thrown, Where(one.Thrown), one.Thrown.ToString(), input));
        // Time is the machine's as well, and what is made once for all cases counts for the first.
        var most = target.MostOctets(input.Length);
        for (
            var more = 1;
            more < Tries && one is not null && (one.Time > patience.Slow || one.Allocated > most);
            more++
        )
        {
            var again = Once(target, input);
            one = again is null
                ? null
                : one with
                {
                    Time = again.Time < one.Time ? again.Time : one.Time,
                    Allocated = Math.Min(again.Allocated, one.Allocated),
                };
        }
        if (one is null)
            return (
                null,
                new(target.Name, number, FuzzFault.Hang, "", $"no end within {patience.Hang.TotalSeconds} s", input)
            );
        if (one.Allocated > most)
            return (
                one,
                new(
                    target.Name,
                    number,
                    FuzzFault.Memory,
                    "",
                    $"{one.Allocated} octets allocated for {input.Length}; at most {most} are well",
                    input
                )
            );
        if (one.Time > patience.Slow)
            return (
                one,
                new(
                    target.Name,
                    number,
                    FuzzFault.Slow,
                    "",
                    $"{one.Time.TotalSeconds:0.0} s for {input.Length} octets",
                    input
                )
            );
        return (one, null);
    }

    public void Dispose() => worker.Dispose();

    private FuzzTry? Once(FuzzTarget target, byte[] input)
    {
        var one = worker.Try(target, input, patience.Hang);
        if (one is null)
            worker = new();
        return one;
    }

    // The kind of exception and the first place in code of ours; of a broken promise, the promise.
    private static string Where(Exception thrown)
    {
        if (thrown is BrokenPromiseException broken)
            return broken.Promise;
        var inner = thrown is TypeInitializationException { InnerException: { } cause } ? cause : thrown;
        var frames = new StackTrace(inner).GetFrames();
        var ours = frames
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method =>
                method?.DeclaringType?.FullName?.StartsWith("LearningCycles", StringComparison.Ordinal) == true
            );
        return $"{inner.GetType().Name} in {ours?.DeclaringType?.Name}.{ours?.Name}";
    }
}
