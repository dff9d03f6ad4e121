using NodaTime;

namespace LearningCycles.Samples.SisHost.Import.EdFi;

/// <summary>What is to be said of an import while it runs.</summary>
internal sealed class EdFiLog
{
    private readonly SortedDictionary<string, int> unknown = new(StringComparer.Ordinal);
    private readonly List<EdFiDecision> decisions = [];

    internal List<string> Remarks { get; } = [];

    internal ValueList<EdFiDecision> Decisions => decisions.OrderBy(decision => decision.Date).ToValueList();

    internal ValueList<UnknownDescriptor> Unknown =>
        unknown.Select(one => new UnknownDescriptor(one.Key, one.Value)).ToValueList();

    internal void Decide(LocalDate date, string what) => decisions.Add(new(date, what));

    internal void DoNotKnow(string descriptor)
    {
        var shown = PlainText.Shown(descriptor);
        unknown[shown] = unknown.GetValueOrDefault(shown) + 1;
    }
}
