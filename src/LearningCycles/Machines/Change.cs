using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Machines;

/// <summary>A move that was made: an entry of a subject's history, and the event that a host may publish.</summary>
/// <typeparam name="TStage">The machine's stages.</typeparam>
/// <typeparam name="TMove">The machine's moves.</typeparam>
/// <typeparam name="TTold">What the machine's moves are told.</typeparam>
public sealed record Change<TStage, TMove, TTold>
    where TStage : struct, Enum
    where TMove : struct, Enum
    where TTold : class
{
    /// <summary>A change.</summary>
    /// <param name="from">The stage before; null when the subject was new.</param>
    /// <param name="move">The move.</param>
    /// <param name="to">The stage after.</param>
    /// <param name="on">The day of the move.</param>
    /// <param name="told">What the move was told: its reason, who confirmed it, and the like.</param>
    public Change(TStage? from, TMove move, TStage to, LocalDate on, TTold told)
    {
        From = from;
        Move = Guard.Against.EnumOutOfRange(move);
        To = Guard.Against.EnumOutOfRange(to);
        On = on;
        Told = Guard.Against.Null(told);
    }

    /// <summary>The stage before; null when the subject was new.</summary>
    public TStage? From { get; }

    /// <summary>The move.</summary>
    public TMove Move { get; }

    /// <summary>The stage after.</summary>
    public TStage To { get; }

    /// <summary>The day of the move.</summary>
    public LocalDate On { get; }

    /// <summary>What the move was told.</summary>
    public TTold Told { get; }

    /// <summary>Who made it, if told.</summary>
    public PersonId? By { get; init; }

    /// <summary>The day, the move and the stages: <c>2026-09-01 Begin: Draft to SettingIntention</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{On} {Move}: {(From is { } from ? InvariantText.Of(from) : "new")} to {To}");
}
