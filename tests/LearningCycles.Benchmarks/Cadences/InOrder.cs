using System.Collections.Concurrent;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>Does something for each school, in order, with a bounded number at once: what a school needs is let go before the next is begun.</summary>
internal static class InOrder
{
    public static void ForEach(int schools, int threads, Action<int> act) =>
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, schools), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            act
        );
}
