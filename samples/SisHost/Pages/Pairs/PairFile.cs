using LearningCycles.Agreements;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Samples.SisHost.Store;

namespace LearningCycles.Samples.SisHost.Pages.Pairs;

/// <summary>All that two people have together, for one of the two.</summary>
/// <param name="Pair">Their relationship.</param>
/// <param name="View">What the viewer may see of it.</param>
/// <param name="Agreements">Their agreements, the last one first.</param>
/// <param name="Meetings">Their 1:1s, the last one first.</param>
/// <param name="Steps">The next steps of those 1:1s, open ones first.</param>
/// <param name="Preferences">How the teacher wishes to be observed; null while nobody asked, and for a lead of former days.</param>
public sealed record PairFile(
    CoachingRelationship Pair,
    RelationshipView View,
    IReadOnlyList<Kept<CoachingAgreement>> Agreements,
    IReadOnlyList<Kept<OneOnOne>> Meetings,
    IReadOnlyList<Kept<NextStep>> Steps,
    PreferenceHistory? Preferences
)
{
    /// <summary>The file of a person and another; null when the two are no pair, so that nobody else learns whether they are.</summary>
    internal static async Task<PairFile?> Find(
        CoachingStore store,
        PersonId viewer,
        string? other,
        CancellationToken cancel
    )
    {
        var pairs = await store.PairsWith(viewer, cancel);
        if (
            pairs.FirstOrDefault(one => string.Equals(one.Other(viewer).Value, other, StringComparison.Ordinal))
            is not { } pair
        )
            return null;
        var meetings = (await store.Of(KeptKinds.Meetings, viewer, cancel))
            .Where(kept => kept.Subject.Lead == pair.Lead && kept.Subject.Teacher == pair.Teacher)
            .OrderByDescending(kept => kept.Subject.Slot.Day)
            .ToList();
        // A step knows its owner and not its pair: the pair's 1:1s name theirs.
        var named = meetings
            .SelectMany(kept =>
                kept.Subject.Record.NextSteps.Concat(
                    kept.Subject.Agenda.Items.Select(item => item.Carries).OfType<NextStepId>()
                )
            )
            .ToHashSet();
        List<Kept<NextStep>> steps =
        [
            .. await store.Of(KeptKinds.NextSteps, pair.Lead, cancel),
            .. await store.Of(KeptKinds.NextSteps, pair.Teacher, cancel),
        ];
        // Who coached the teacher once is not told how the teacher likes it now.
        var mayPrefer = pair.IsOpen || viewer == pair.Teacher;
        return new(
            pair,
            pair.VisibleTo(viewer),
            [
                .. (await store.Of(KeptKinds.Agreements, viewer, cancel))
                    .Where(kept => kept.Subject.Lead == pair.Lead && kept.Subject.Teacher == pair.Teacher)
                    .OrderByDescending(kept => kept.Subject.LastChange.On),
            ],
            meetings,
            [
                .. steps
                    .Where(kept => named.Contains(kept.Subject.Id))
                    .DistinctBy(kept => kept.Subject.Id)
                    .OrderByDescending(kept => kept.Subject.IsOpen)
                    .ThenBy(kept => kept.Subject.Due),
            ],
            mayPrefer ? (await store.Find(KeptKinds.Preferences, pair.Teacher.Value, cancel))?.Subject : null
        );
    }
}
