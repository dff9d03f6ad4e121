using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>A move that was made: an entry of a cycle's history, and the event that a host may publish.</summary>
public sealed record StageChange
{
    /// <summary>A change.</summary>
    /// <param name="from">The stage before; null when the cycle was new.</param>
    /// <param name="move">The move.</param>
    /// <param name="to">The stage after.</param>
    /// <param name="on">The day of the move.</param>
    public StageChange(CycleStage? from, CycleMove move, CycleStage to, LocalDate on)
    {
        From = from;
        Move = Guard.Against.EnumOutOfRange(move);
        To = Guard.Against.EnumOutOfRange(to);
        On = on;
    }

    /// <summary>The stage before; null when the cycle was new.</summary>
    public CycleStage? From { get; }

    /// <summary>The move.</summary>
    public CycleMove Move { get; }

    /// <summary>The stage after.</summary>
    public CycleStage To { get; }

    /// <summary>The day of the move.</summary>
    public LocalDate On { get; }

    /// <summary>Who made it, if told.</summary>
    public PersonId? By { get; init; }

    /// <summary>Who confirmed it.</summary>
    public ValueList<PersonId> ConfirmedBy
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Why, in words, if told.</summary>
    public string? Reason { get; init; }

    /// <summary>Why the cycle was given up.</summary>
    public AbandonReason? AbandonReason { get; init; }

    /// <summary>The cycle's last day from now on, when the move changed it.</summary>
    public LocalDate? NewEnd { get; init; }

    /// <summary>The day on which a paused cycle is expected to go on.</summary>
    public LocalDate? ExpectedReturn { get; init; }

    /// <summary>The day, the move and the stages: <c>2026-09-01 Begin: Draft to SettingIntention</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{On} {Move}: {(From is null ? "new" : InvariantText.Of(From))} to {To}");
}
