using LearningCycles.People;

namespace LearningCycles.Goals;

/// <summary>Who agreed to success indicators goes with who agreed to the goal.</summary>
internal static class IndicatorConfirmations
{
    /// <summary>These indicators, each with more confirmations.</summary>
    internal static ValueList<SuccessIndicator> ConfirmedBy(
        this ValueList<SuccessIndicator> indicators,
        IEnumerable<Confirmation> more
    ) =>
        indicators
            .Select(indicator => indicator with { Confirmations = indicator.Confirmations.AddRange(more) })
            .ToValueList();

    /// <summary>These indicators without any confirmation.</summary>
    internal static ValueList<SuccessIndicator> Unconfirmed(this ValueList<SuccessIndicator> indicators) =>
        indicators.Select(indicator => indicator with { Confirmations = [] }).ToValueList();
}
