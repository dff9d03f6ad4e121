using LearningCycles.Frameworks;

namespace LearningCycles.Observations;

/// <summary>What a formal observation says on one indicator, and the evidence it cites (Objective 3, evaluation).</summary>
public sealed record IndicatorFeedback
{
    /// <summary>Writes it down.</summary>
    /// <param name="indicator">On which indicator.</param>
    /// <param name="text">What it says. A blank one counts as missing.</param>
    /// <param name="cites">The evidence cited, each once; may be none.</param>
    /// <exception cref="ArgumentException">Evidence is cited twice.</exception>
    public IndicatorFeedback(IndicatorReference indicator, string text, ValueList<EvidenceId>? cites = null)
    {
        Indicator = Guard.Against.Null(indicator);
        Text = Guard.Against.Null(text);
        Cites = Guard.Against.NullOrRepeated(cites ?? [], item => item, nameof(cites));
    }

    /// <summary>On which indicator.</summary>
    public IndicatorReference Indicator { get; }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>The evidence cited.</summary>
    public ValueList<EvidenceId> Cites { get; }

    /// <summary>The indicator and the evidence cited, without the text: <c>I.5 (leap/2013-14) cites [e1]</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Indicator} cites {Cites}");
}
