using LearningCycles.Fuzz.Making;

namespace LearningCycles.Fuzz.Engine;

/// <summary>Something that reads text from strangers.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Make">Makes a case's octets, from the dice alone.</param>
/// <param name="Try">Reads them and keeps every promise, or throws: any exception that comes out of it is a finding.</param>
internal sealed record FuzzTarget(string Name, Func<Dice, byte[]> Make, Func<byte[], FuzzOutcome> Try)
{
    /// <summary>The most that a case may allocate, however short it is, in MB.</summary>
    internal int MostMegabytes { get; init; } = 16;

    /// <summary>How many octets more it may allocate for each octet of its input.</summary>
    internal int OctetsForEach { get; init; } = 400;

    internal long MostOctets(int length) => (MostMegabytes * 1_000_000L) + ((long)OctetsForEach * length);
}

/// <summary>What became of a case's text.</summary>
internal enum FuzzOutcome
{
    /// <summary>It was read, and nothing was wrong with it.</summary>
    Clean,

    /// <summary>It was read with problems.</summary>
    WithProblems,

    /// <summary>Nothing of it was read.</summary>
    Refused,
}

/// <summary>A promise that what was read does not keep.</summary>
internal sealed class BrokenPromiseException(string promise, string detail = "") : Exception($"{promise} {detail}")
{
    internal string Promise { get; } = promise;

    /// <summary>Throws unless the promise is kept.</summary>
    internal static void Unless(bool isKept, string promise, Func<string>? detail = null)
    {
        if (!isKept)
            throw new BrokenPromiseException(promise, detail?.Invoke() ?? "");
    }
}
