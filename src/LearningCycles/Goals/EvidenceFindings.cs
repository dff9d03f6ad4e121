using LearningCycles.Frameworks;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>What evidence and success indicators lack. Rules about goals and rules about cycles ask it, each under an id of its own.</summary>
internal static class EvidenceFindings
{
    internal static Finding? Mixed(ValueList<DataPoint> dataPoints, GoalPolicy asked)
    {
        var evidence = EvidenceBalance.Of(dataPoints);
        if (
            evidence.Count >= asked.MinimumDataPoints
            && evidence.Qualitative >= asked.MinimumQualitative
            && evidence.Quantitative >= asked.MinimumQuantitative
        )
            return null;
        var blank = dataPoints.Count - evidence.Count;
        return Finding.Of(
            "data points given: {count} ({qualitative} qualitative, {quantitative} quantitative)"
                + (blank == 0 ? "" : " and {blank} without a summary")
                + "; needed: {minimum}, of them {minimumQualitative} qualitative and {minimumQuantitative} quantitative",
            ("count", evidence.Count),
            ("qualitative", evidence.Qualitative),
            ("quantitative", evidence.Quantitative),
            ("blank", blank),
            ("minimum", Math.Max(asked.MinimumDataPoints, asked.MinimumQualitative + asked.MinimumQuantitative)),
            ("minimumQualitative", asked.MinimumQualitative),
            ("minimumQuantitative", asked.MinimumQuantitative)
        );
    }

    /// <summary>Too few sources, or a data point dated after the last confirmation, or after the day asked about when there is none.</summary>
    internal static Finding? Sources(
        ValueList<DataPoint> dataPoints,
        ValueList<Confirmation> confirmations,
        LocalDate on,
        GoalPolicy asked
    )
    {
        var sources = EvidenceBalance.Of(dataPoints).Sources;
        var confirmed = on;
        if (confirmations.Count > 0)
        {
            confirmed = confirmations[0].On;
            foreach (var confirmation in confirmations)
                confirmed = LocalDate.Max(confirmed, confirmation.On);
        }
        var few = sources < asked.MinimumSources;
        var late = new Listed();
        foreach (var point in dataPoints)
        {
            if (point.On > confirmed)
                late.Add(point.On);
        }
        return !few && late.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (few, "sources of data points: {count}; better: {minimum}"),
                    (!late.IsEmpty, "the data point of {on} is dated after the goal was confirmed on {confirmed}")
                ),
                ("count", sources),
                ("minimum", asked.MinimumSources),
                ("on", late),
                ("confirmed", confirmed)
            );
    }

    internal static Finding? Perspectives(ValueList<SuccessIndicator> indicators)
    {
        var seen = 0;
        foreach (var indicator in indicators)
        {
            if (!string.IsNullOrWhiteSpace(indicator.Statement))
                seen |= 1 << (int)indicator.Perspective;
        }
        var lacking = new Listed();
        for (var perspective = SuccessPerspective.Self; perspective <= SuccessPerspective.Students; perspective++)
        {
            if ((seen & (1 << (int)perspective)) == 0)
                lacking.Add(perspective);
        }
        return lacking.IsEmpty
            ? null
            : Finding.Of("no success indicator for: {perspectives}", ("perspectives", lacking));
    }

    internal static Finding? Methods(ValueList<SuccessIndicator> indicators)
    {
        Listed noMethod = new(),
            noUnit = new(),
            noBaseline = new(),
            noTarget = new();
        foreach (var indicator in indicators)
        {
            if (string.IsNullOrWhiteSpace(indicator.EvidenceMethod))
                noMethod.Add(indicator.Id);
            if (indicator.Measure is not { } measure)
                continue;
            if (string.IsNullOrWhiteSpace(measure.Unit))
                noUnit.Add(indicator.Id);
            if (measure.Baseline is null)
                noBaseline.Add(indicator.Id);
            if (measure.Target is null)
                noTarget.Add(indicator.Id);
        }
        return noMethod.IsEmpty && noUnit.IsEmpty && noBaseline.IsEmpty && noTarget.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (!noMethod.IsEmpty, "no evidence method for {noMethod}"),
                    (!noUnit.IsEmpty, "no unit for {noUnit}"),
                    (!noBaseline.IsEmpty, "no baseline for {noBaseline}"),
                    (!noTarget.IsEmpty, "no target for {noTarget}")
                ),
                ("noMethod", noMethod),
                ("noUnit", noUnit),
                ("noBaseline", noBaseline),
                ("noTarget", noTarget)
            );
    }

    /// <summary>No outcome, or a success indicator without evidence.</summary>
    internal static Finding? Judged(
        GoalOutcome? outcome,
        ValueList<IndicatorEvidence> evidence,
        ValueList<SuccessIndicator> indicators
    )
    {
        var lacking = new Listed();
        foreach (var indicator in indicators)
        {
            if (!HasEvidence(evidence, indicator.Id))
                lacking.Add(indicator.Id);
        }
        return outcome is not null && lacking.IsEmpty
            ? null
            : Finding.Of(
                Pieces.Of(
                    (outcome is null, "the goal is not judged met, partly met or not met"),
                    (!lacking.IsEmpty, "no evidence for {indicators}")
                ),
                ("indicators", lacking)
            );
    }

    /// <summary>Whether one of the frameworks has the indicator.</summary>
    internal static bool IsKnown(ValueList<Framework> frameworks, IndicatorReference reference)
    {
        foreach (var framework in frameworks)
        {
            if (framework.Id == reference.Framework && framework.Find(reference.Code) is not null)
                return true;
        }
        return false;
    }

    private static bool HasEvidence(ValueList<IndicatorEvidence> evidence, SuccessIndicatorId indicator)
    {
        foreach (var item in evidence)
        {
            if (item.Indicator == indicator && !string.IsNullOrWhiteSpace(item.Text))
                return true;
        }
        return false;
    }
}
