namespace LearningCycles.Overviews;

/// <summary>What a rule about calendars looks at: the demands of all leads, and what the shared calendar shows of them.</summary>
public sealed record CalendarReviewCase
{
    /// <summary>A case.</summary>
    /// <param name="demands">The demands of all leads, in any order.</param>
    /// <param name="shown">What the shared calendar shows.</param>
    /// <param name="policy">What the school asks.</param>
    /// <param name="facts">What the host says.</param>
    public CalendarReviewCase(
        ValueList<CoachingDemand> demands,
        IltProjection shown,
        CalendarReviewPolicy policy,
        CalendarReviewFacts facts
    )
    {
        var ordered = Guard.Against.Null(demands).AsSpan().ToArray();
        Array.Sort(ordered, CoachingDemand.InOrder);
        Demands = [.. ordered];
        Shown = Guard.Against.Null(shown);
        Policy = Guard.Against.Null(policy);
        Facts = Guard.Against.Null(facts);
        var busy = facts.Busy.AsSpan().ToArray();
        Array.Sort(busy, BusyPeriod.InOrder);
        Busy = [.. busy];
        Expected = IltProjection.Of(Demands);
    }

    /// <summary>The demands, by day, time and people.</summary>
    public ValueList<CoachingDemand> Demands { get; }

    /// <summary>What the shared calendar shows.</summary>
    public IltProjection Shown { get; }

    /// <summary>What the shared calendar would show if it showed everything.</summary>
    public IltProjection Expected { get; }

    /// <summary>What the school asks.</summary>
    public CalendarReviewPolicy Policy { get; }

    /// <summary>What the host says.</summary>
    public CalendarReviewFacts Facts { get; }

    /// <summary>The busy times, by day, time and person.</summary>
    internal ValueList<BusyPeriod> Busy { get; }

    /// <summary>How many demands and entries there are.</summary>
    public override string ToString() => InvariantText.Of($"demands: {Demands.Count}; shown: {Shown.Entries.Count}");
}
