using LearningCycles.Cycles;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>Where a teacher's cycle stands on a day.</summary>
public sealed record CycleHealth
{
    /// <summary>A cycle.</summary>
    /// <param name="id">The cycle.</param>
    /// <param name="stage">Where it stands.</param>
    /// <param name="end">Its last day.</param>
    /// <param name="schoolDaysLeft">The school days left, up to and with the last day; 0 when it has passed.</param>
    public CycleHealth(CycleId id, CycleStage stage, LocalDate end, int schoolDaysLeft)
    {
        Id = Guard.Against.Null(id);
        Stage = Guard.Against.EnumOutOfRange(stage);
        End = end;
        SchoolDaysLeft = Guard.Against.BelowZero(schoolDaysLeft, nameof(schoolDaysLeft));
    }

    /// <summary>The cycle.</summary>
    public CycleId Id { get; }

    /// <summary>Where it stands.</summary>
    public CycleStage Stage { get; }

    /// <summary>Its last day.</summary>
    public LocalDate End { get; }

    /// <summary>The school days left, up to and with the last day; 0 when it has passed.</summary>
    public int SchoolDaysLeft { get; }

    /// <summary>Whether it has begun, is not interrupted and not at its end.</summary>
    public bool IsRunning => Stage is CycleStage.SettingIntention or CycleStage.Learning or CycleStage.Reflecting;

    /// <summary>The stage and the last day: <c>c1: Learning until 2026-10-16</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Id}: {Stage} until {End}");
}
