namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A day and a starting minute as one number, so that places sort by time and lists of them stay small.</summary>
internal static class Place
{
    /// <summary>No place.</summary>
    internal const int None = -1;

    private const int Bits = 11;

    internal static int Of(int day, int start) => (day << Bits) | start;

    internal static int Day(int place) => place >> Bits;

    internal static int Start(int place) => place & ((1 << Bits) - 1);
}
