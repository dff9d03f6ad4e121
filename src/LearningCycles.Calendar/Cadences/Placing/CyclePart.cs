namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A part of a pair's learning cycle: a session of its own, or one that a 1:1 takes in.</summary>
internal sealed class CyclePart
{
    internal required PairYear Pair { get; init; }

    internal required SessionKind Kind { get; init; }

    internal required CycleSpan Cycle { get; init; }

    /// <summary>The running number among its kind in the cycle, from 1.</summary>
    internal required int Number { get; init; }

    internal required int Minutes { get; init; }

    /// <summary>Its session on the board.</summary>
    internal required int Session { get; init; }

    /// <summary>Whether the cycle is long enough for the part to have days of its own.</summary>
    internal required bool StageIsOpen { get; init; }

    /// <summary>The days that its stage gives it, whatever has passed of them.</summary>
    internal required (int First, int Last) Days { get; init; }

    /// <summary>Whether its cycle was over before it was wished for, so that it is no wish.</summary>
    internal bool IsPast { get; set; }

    /// <summary>Whether its stage gives it a day.</summary>
    internal bool Holds(int day) => (Days.First <= day && day <= Days.Last) || (Told.First <= day && day <= Told.Last);

    /// <summary>The days that its stage gave it when it was published; a closure moves a stage by a day, but no session that is in it. None: the last before the first.</summary>
    internal (int First, int Last) Told { get; set; } = (1, 0);

    /// <summary>An observation's debrief.</summary>
    internal CyclePart? Debrief { get; set; }

    /// <summary>A debrief's observation.</summary>
    internal CyclePart? Observation { get; set; }

    internal SessionKey Key =>
        SessionKey.InCycle(Pair.Pair.Lead, Pair.Pair.Teacher, Kind, Cycle.Number, Number, Pair.KeyPrefix);
}
