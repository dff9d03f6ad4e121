namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Numbers in an order that looks mixed and is always the same: the search tries things in it. No chance is in it.</summary>
internal struct FixedSequence
{
    private ulong state = 0x9E3779B97F4A7C15;

    public FixedSequence() { }

    /// <summary>The next number below a bound.</summary>
    internal int Below(int bound)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)((state >> 33) % (ulong)bound);
    }
}
