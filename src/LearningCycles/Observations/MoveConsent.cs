using NodaTime;

namespace LearningCycles.Observations;

/// <summary>The teacher said yes to something that the observer means to do, for one observation.</summary>
public sealed record MoveConsent
{
    /// <summary>A consent.</summary>
    /// <param name="move">What the teacher said yes to.</param>
    /// <param name="on">On which day.</param>
    public MoveConsent(ObserverMove move, LocalDate on)
    {
        Move = Guard.Against.EnumOutOfRange(move);
        On = on;
    }

    /// <summary>What the teacher said yes to.</summary>
    public ObserverMove Move { get; }

    /// <summary>On which day.</summary>
    public LocalDate On { get; }

    /// <summary>The move and the day: <c>CoTeach on 2026-09-18</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On}");
}
