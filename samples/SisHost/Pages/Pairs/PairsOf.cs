using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Samples.SisHost.Store;

namespace LearningCycles.Samples.SisHost.Pages.Pairs;

/// <summary>The pairs that a person is in: as a lead or as a teacher, never as anybody else.</summary>
internal static class PairsOf
{
    /// <summary>One relationship with each other person: the one that goes on, else the last one.</summary>
    internal static async Task<IReadOnlyList<CoachingRelationship>> PairsWith(
        this CoachingStore store,
        PersonId me,
        CancellationToken cancel
    ) =>
        [
            .. (await store.Of(KeptKinds.Relationships, me, cancel))
                .Select(kept => kept.Subject)
                .Where(pair => pair.Lead == me || pair.Teacher == me)
                .OrderByDescending(pair => pair.IsOpen)
                .ThenByDescending(pair => pair.LastChange.On)
                .DistinctBy(pair => (pair.Lead, pair.Teacher)),
        ];

    /// <summary>The other one of a pair.</summary>
    internal static PersonId Other(this CoachingRelationship pair, PersonId me) =>
        pair.Lead == me ? pair.Teacher : pair.Lead;
}
