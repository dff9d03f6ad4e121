using LearningCycles.Frameworks;

namespace LearningCycles.Json;

/// <summary>The stored form of what became of an indicator. <see cref="IndicatorChange.Of" /> guards it: the codes have to fit the kind.</summary>
internal sealed record StoredIndicatorChange(
    IndicatorCode Before,
    IndicatorChangeKind Kind,
    ValueList<IndicatorCode> After
)
{
    internal static StoredIndicatorChange Of(IndicatorChange change) => new(change.Before, change.Kind, change.After);

    internal IndicatorChange ToValue() => IndicatorChange.Of(Before, Kind, After);
}
