using System.Numerics;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Numbers in an order that looks mixed and is always the same: the search tries things in it. No chance is in it.</summary>
internal struct FixedSequence
{
    private const int FractionBits = 8;

    private ulong state = 0x9E3779B97F4A7C15;

    public FixedSequence() { }

    /// <summary>The next number below a bound.</summary>
    internal int Below(int bound) => (int)((ulong)Next() * (ulong)bound >> 32);

    /// <summary>
    /// How much worse a step may make things: half of the time less than what is usual, a quarter up to twice, an
    /// eighth up to three times it, and so on. Whole numbers only, so that every machine agrees.
    /// </summary>
    internal long Patience(long usual)
    {
        var number = Next();
        var whole = BitOperations.LeadingZeroCount(number);
        var rest = whole >= 31 ? 0 : (number << (whole + 1)) >> (32 - FractionBits);
        return usual * (((long)(whole + 1) << FractionBits) - rest) >> FractionBits;
    }

    private uint Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (uint)(state >> 32);
    }
}
