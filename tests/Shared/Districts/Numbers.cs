namespace LearningCycles.Testing.Districts;

/// <summary>A stream of numbers that is the same for the same seed, on every machine and in every version of .NET.</summary>
/// <remarks>Each number is the seed's next multiple of an odd constant, its bits mixed by shifts and multiplications.</remarks>
internal sealed class Numbers(ulong seed)
{
    private ulong state = seed * 0xD1342543DE82EF95UL;

    /// <summary>A number from 0 up to, but without, a bound.</summary>
    public int Below(int bound) => (int)((Next() >> 32) * (ulong)bound >> 32);

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
