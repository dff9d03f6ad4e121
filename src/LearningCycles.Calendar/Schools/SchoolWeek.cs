using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>A week, Monday to Sunday, in which students are in on at least one day.</summary>
/// <remarks>A wholly closed week is not counted, so "every two weeks" does not flip over a break.</remarks>
/// <param name="Number">The running number, from 1.</param>
/// <param name="Monday">The week's Monday, whether or not school is held on it. It names the week for good.</param>
public sealed record SchoolWeek(int Number, LocalDate Monday)
{
    /// <summary>The week's Sunday.</summary>
    public LocalDate Sunday => Monday.PlusDays(6);

    /// <summary>The running number and the Monday.</summary>
    public override string ToString() => InvariantText.Of($"week {Number} ({Monday})");
}
