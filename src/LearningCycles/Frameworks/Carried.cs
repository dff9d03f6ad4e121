namespace LearningCycles.Frameworks;

/// <summary>What an indicator of an earlier version is in a later one: one indicator, several, or none, with why.</summary>
public sealed record Carried
{
    internal Carried(
        IndicatorReference from,
        FrameworkId into,
        ValueList<IndicatorReference> to,
        ValueList<IndicatorChange> changes,
        ValueList<IndicatorLoss> losses
    )
    {
        From = from;
        Into = into;
        To = to;
        Changes = changes;
        Losses = losses;
    }

    /// <summary>The indicator that was carried; it stays valid in its own version.</summary>
    public IndicatorReference From { get; }

    /// <summary>The later version.</summary>
    public FrameworkId Into { get; }

    /// <summary>What it is there, each indicator once; empty when nothing is left of it.</summary>
    public ValueList<IndicatorReference> To { get; }

    /// <summary>What was done to it on the way, oldest first; empty when only its code was carried over.</summary>
    public ValueList<IndicatorChange> Changes { get; }

    /// <summary>What was lost on the way, and why. A part can be lost while others are left.</summary>
    public ValueList<IndicatorLoss> Losses { get; }

    /// <summary>Whether it is one, several or none.</summary>
    public CarriedOutcome Outcome =>
        To.Count switch
        {
            0 => CarriedOutcome.None,
            1 => CarriedOutcome.One,
            _ => CarriedOutcome.Several,
        };

    /// <summary>Whether nothing was done to it on the way but, at most, its code changed.</summary>
    public bool IsSame
    {
        get
        {
            foreach (var change in Changes)
            {
                if (change.Kind != IndicatorChangeKind.Renamed)
                    return false;
            }
            return To.Count == 1;
        }
    }

    /// <summary>From what to what, and what was lost: <c>I.4 (leap/2013-14) to none in ours/2030; lost: …</c>.</summary>
    public override string ToString()
    {
        var to = To.Count == 0 ? "none" : string.Join(", ", To.Select(one => one.Code));
        var lost = Losses.Count == 0 ? "" : "; lost: " + string.Join(", ", Losses);
        return $"{From} to {to} in {Into}{lost}";
    }
}

/// <summary>How many indicators of a later version one of an earlier version is.</summary>
public enum CarriedOutcome
{
    /// <summary>None; the losses say why.</summary>
    None,

    /// <summary>One.</summary>
    One,

    /// <summary>Several: somebody has to choose, or take them all.</summary>
    Several,
}
