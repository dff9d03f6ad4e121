using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Machines;

/// <summary>What the rules that all machines share look at. Each machine's case is one.</summary>
internal interface IMoveCase<TStage, TMove>
    where TStage : struct, Enum
    where TMove : struct, Enum
{
    /// <summary>The machine's table.</summary>
    StageMap<TStage, TMove> Map { get; }

    /// <summary>The stage before the move.</summary>
    TStage Stage { get; }

    /// <summary>The move that is asked for.</summary>
    TMove Move { get; }

    /// <summary>The day of the move.</summary>
    LocalDate On { get; }

    /// <summary>The last move made.</summary>
    TMove LastMove { get; }

    /// <summary>The day of the last move made.</summary>
    LocalDate LastOn { get; }

    /// <summary>The reason told, in words or as a code; null or blank when none is.</summary>
    string? Reason { get; }

    /// <summary>The people whose confirmation of the move lacks, or null when those who confirm it are enough, and where no row of the table asks for both sides.</summary>
    ValueList<PersonId>? LackingConfirmations() => null;
}
