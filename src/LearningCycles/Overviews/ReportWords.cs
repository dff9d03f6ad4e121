using System.Collections.Frozen;
using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;

namespace LearningCycles.Overviews;

/// <summary>The words that a redacted report may hold: the names of this library's stages and states.</summary>
/// <example>
/// <code>
/// var words = new[] { "Learning", "learning", "Overdue", "struggling" };
/// Console.WriteLine(string.Join(", ", words.Where(ReportWords.Contains))); // Learning, Overdue
/// </code>
/// </example>
public static class ReportWords
{
    // Written out, not found by reflection, so that a trimmed or natively compiled host has them too.
    private static readonly FrozenDictionary<Type, ValueList<string>> ByType = new Dictionary<Type, ValueList<string>>
    {
        [typeof(CycleStage)] = Names<CycleStage>(),
        [typeof(SloStage)] = Names<SloStage>(),
        [typeof(AgreementStage)] = Names<AgreementStage>(),
        [typeof(GoalStage)] = Names<GoalStage>(),
        [typeof(GoalKind)] = Names<GoalKind>(),
        [typeof(GoalLevel)] = Names<GoalLevel>(),
        [typeof(MeetingStage)] = Names<MeetingStage>(),
        [typeof(SeriesStage)] = Names<SeriesStage>(),
        [typeof(ObservationStage)] = Names<ObservationStage>(),
        [typeof(RelationshipStage)] = Names<RelationshipStage>(),
        [typeof(SupportStage)] = Names<SupportStage>(),
        [typeof(NextStepStage)] = Names<NextStepStage>(),
        [typeof(CadenceState)] = Names<CadenceState>(),
        [typeof(DemandKind)] = Names<DemandKind>(),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Known = ByType
        .Values.SelectMany(names => names)
        .Append(ReportValue.Suppressed.Instance.Text)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words, in the order of their characters.</summary>
    public static ValueList<string> All { get; } = Known.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Whether a word is on the list, by its exact characters.</summary>
    public static bool Contains(string word) => Known.Contains(Guard.Against.Null(word));

    internal static bool Knows<TState>()
        where TState : struct, Enum => ByType.ContainsKey(typeof(TState));

    private static ValueList<string> Names<TState>()
        where TState : struct, Enum => Enum.GetNames<TState>().ToValueList();
}
