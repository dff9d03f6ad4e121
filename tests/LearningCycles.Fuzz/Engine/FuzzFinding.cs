namespace LearningCycles.Fuzz.Engine;

/// <summary>What is wrong about a case.</summary>
internal enum FuzzFault
{
    /// <summary>An exception, or a promise that is not kept.</summary>
    Thrown,

    /// <summary>It never came back.</summary>
    Hang,

    /// <summary>It took too long, each time it was tried.</summary>
    Slow,

    /// <summary>It allocated more than its length allows.</summary>
    Memory,
}

/// <summary>Something wrong, where, and the octets that show it.</summary>
/// <param name="Target">The target's name.</param>
/// <param name="Case">The case's number; -1 for octets of a file.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Where">Which fault it is: two findings of one target and place are told once.</param>
/// <param name="Text">The exception, the time or the memory.</param>
/// <param name="Input">The octets.</param>
internal sealed record FuzzFinding(string Target, long Case, FuzzFault Fault, string Where, string Text, byte[] Input);
