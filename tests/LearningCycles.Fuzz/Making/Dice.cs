namespace LearningCycles.Fuzz.Making;

/// <summary>Numbers that look random and are the same on every machine: SplitMix64, begun from a seed, a target and a case.</summary>
internal sealed class Dice
{
    private ulong state;

    private Dice(ulong state) => this.state = state;

    internal static Dice Of(ulong seed, string target, long number)
    {
        var mixed = Mixed(seed);
        foreach (var letter in target)
            mixed = Mixed(mixed ^ letter);
        return new(Mixed(mixed ^ (ulong)number));
    }

    internal ulong Next() => Mixed(state += 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 up to, but without, this one; 0 where there is none.</summary>
    internal int Below(int bound) => bound <= 1 ? 0 : (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number of these, both included.</summary>
    internal int Between(int from, int to) => from + Below(to - from + 1);

    internal bool Chance(int percent) => Below(100) < percent;

    internal T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>How many, at least 1: each further one is half as likely as the one before.</summary>
    internal int Few(int most)
    {
        var count = 1;
        while (count < most && Chance(50))
            count++;
        return count;
    }

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
