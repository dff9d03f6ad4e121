namespace LearningCycles.Goals;

/// <summary>What showed for a success indicator.</summary>
public sealed record IndicatorEvidence
{
    /// <summary>Writes it down.</summary>
    /// <param name="indicator">The success indicator's name.</param>
    /// <param name="text">What showed. A blank one counts as missing.</param>
    public IndicatorEvidence(SuccessIndicatorId indicator, string text)
    {
        Indicator = Guard.Against.Null(indicator);
        Text = Guard.Against.Null(text);
    }

    /// <summary>The success indicator's name.</summary>
    public SuccessIndicatorId Indicator { get; }

    /// <summary>What showed. A blank one counts as missing.</summary>
    public string Text { get; }

    /// <summary>The success indicator's name; never what showed.</summary>
    public override string ToString() => Indicator.Value;
}
