using NodaTime;

namespace LearningCycles.Goals;

/// <summary>How a goal goes while it is worked on: what a success indicator shows on a day. Goals are set and monitored.</summary>
public sealed record GoalProgress
{
    /// <summary>Writes it down.</summary>
    /// <param name="indicator">The success indicator's name.</param>
    /// <param name="on">The day of what is seen.</param>
    /// <param name="text">What it shows. A blank one counts as missing.</param>
    /// <param name="value">The number, in the unit of the indicator's measure, when it is one.</param>
    public GoalProgress(SuccessIndicatorId indicator, LocalDate on, string text, decimal? value = null)
    {
        Indicator = Guard.Against.Null(indicator);
        On = on;
        Text = Guard.Against.Null(text);
        Value = value;
    }

    /// <summary>The success indicator's name.</summary>
    public SuccessIndicatorId Indicator { get; }

    /// <summary>The day of what is seen.</summary>
    public LocalDate On { get; }

    /// <summary>What it shows. A blank one counts as missing.</summary>
    public string Text { get; }

    /// <summary>The number, in the unit of the indicator's measure; null when it is none.</summary>
    public decimal? Value { get; }

    /// <summary>The day, the indicator and the number, if it is one; never the text: <c>2026-10-12 students: 62</c>.</summary>
    public override string ToString() =>
        Value is { } number ? InvariantText.Of($"{On} {Indicator}: {number}") : InvariantText.Of($"{On} {Indicator}");
}
