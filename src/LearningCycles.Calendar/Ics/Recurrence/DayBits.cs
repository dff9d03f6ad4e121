using System.Runtime.CompilerServices;

namespace LearningCycles.Calendar.Ics.Recurrence;

/// <summary>The days of one period as bits, the period's first day being bit 0; room for a leap year.</summary>
[InlineArray(Words)]
internal struct DayBits
{
    internal const int Words = 6;

    private ulong first;

    // Every seventh bit of a word, from each of the seven places to begin at.
    private static readonly ulong[] EverySeventh =
    [
        .. Enumerable
            .Range(0, 7)
            .Select(place =>
                Enumerable.Range(0, 64).Where(bit => bit % 7 == place).Aggregate(0UL, (all, bit) => all | (1UL << bit))
            ),
    ];

    internal static void Set(ref DayBits bits, int place) => bits[place >> 6] |= 1UL << (place & 63);

    internal static bool Has(in DayBits bits, int place) => (bits[place >> 6] & (1UL << (place & 63))) != 0;

    /// <summary>Adds up to 32 neighbouring days; those before the first or after the last word are left out.</summary>
    internal static void Add(ref DayBits bits, int place, ulong days)
    {
        if (place < 0)
        {
            days >>= -place;
            place = 0;
        }
        var (word, shift) = (place >> 6, place & 63);
        if (word >= Words)
            return;
        bits[word] |= days << shift;
        if (shift > 32 && word + 1 < Words)
            bits[word + 1] |= days >> (64 - shift);
    }

    /// <summary>Adds each seventh day, from one of the first seven on.</summary>
    internal static void AddWeekly(ref DayBits bits, int place)
    {
        for (var word = 0; word < Words; word++)
        {
            bits[word] |= EverySeventh[place];
            // 64 is one more than nine weeks.
            place = place == 0 ? 6 : place - 1;
        }
    }

    internal static void And(ref DayBits bits, in DayBits other)
    {
        for (var word = 0; word < Words; word++)
            bits[word] &= other[word];
    }

    /// <summary>Takes out the days from a place on.</summary>
    internal static void Cut(ref DayBits bits, int place)
    {
        for (var word = 0; word < Words; word++)
        {
            var left = place - (word * 64);
            if (left <= 0)
                bits[word] = 0;
            else if (left < 64)
                bits[word] &= (1UL << left) - 1;
        }
    }
}
