using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>Since when somebody can get at a system for goal data, and knows how to use it (Objective 2).</summary>
/// <param name="AccessOn">The day on which access was confirmed; null while not.</param>
/// <param name="UnderstoodOn">The day on which understanding was confirmed; null while not.</param>
public sealed record SystemReadiness(LocalDate? AccessOn = null, LocalDate? UnderstoodOn = null)
{
    /// <summary>The day since when both are confirmed; null while one is not.</summary>
    public LocalDate? Since =>
        AccessOn is { } access && UnderstoodOn is { } understood ? LocalDate.Max(access, understood) : null;

    /// <summary>Both days: <c>access 2026-08-24, understood ?</c>.</summary>
    public override string ToString() => InvariantText.Of($"access {Day(AccessOn)}, understood {Day(UnderstoodOn)}");

    private static string Day(LocalDate? day) => day is { } known ? InvariantText.Of(known) : "?";
}
