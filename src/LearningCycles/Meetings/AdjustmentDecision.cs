using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>What becomes of feedback that asked for a change (Objective 1, regular 1:1s). Its words are private to the pair, so they are not in <see cref="ToString" />.</summary>
public sealed record AdjustmentDecision
{
    /// <summary>A decision.</summary>
    /// <param name="on">The day of the decision.</param>
    /// <param name="kind">What is changed.</param>
    /// <param name="words">What exactly, or why nothing is. Blank words count as missing.</param>
    public AdjustmentDecision(LocalDate on, AdjustedPart kind, string words)
    {
        On = on;
        Kind = Guard.Against.EnumOutOfRange(kind);
        Words = Guard.Against.Null(words);
    }

    /// <summary>The day of the decision.</summary>
    public LocalDate On { get; }

    /// <summary>What is changed.</summary>
    public AdjustedPart Kind { get; }

    /// <summary>What exactly, or why nothing is.</summary>
    public string Words { get; }

    /// <summary>The day and what is changed, without the words.</summary>
    public override string ToString() => InvariantText.Of($"{On} {Kind}");
}

/// <summary>What of the 1:1s is changed.</summary>
public enum AdjustedPart
{
    /// <summary>The agenda and how it is made.</summary>
    Agenda,

    /// <summary>Day, time, length or interval.</summary>
    Schedule,

    /// <summary>How the two talk and work.</summary>
    WayOfWorking,

    /// <summary>Nothing, for a reason.</summary>
    Nothing,
}
