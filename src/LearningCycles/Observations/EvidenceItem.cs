using LearningCycles.Frameworks;

namespace LearningCycles.Observations;

/// <summary>Something seen or gathered in a lesson. It stays between the pair until the teacher releases it.</summary>
public sealed record EvidenceItem
{
    /// <summary>Writes it down.</summary>
    /// <param name="id">Its id within the observation.</param>
    /// <param name="description">What it is.</param>
    /// <param name="indicator">The indicator on which it bears, if any.</param>
    public EvidenceItem(EvidenceId id, string description, IndicatorReference? indicator = null)
    {
        Id = Guard.Against.Null(id);
        Description = Guard.Against.Null(description);
        Indicator = indicator;
    }

    /// <summary>Its id within the observation.</summary>
    public EvidenceId Id { get; }

    /// <summary>What it is.</summary>
    public string Description { get; }

    /// <summary>The indicator on which it bears, if any.</summary>
    public IndicatorReference? Indicator { get; }

    /// <summary>The id and the indicator, without the description: <c>e1 on I.5 (leap/2013-14)</c>.</summary>
    public override string ToString() => Indicator is null ? Id.Value : $"{Id} on {Indicator}";
}
