namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>A session with the place it has at the moment, while places are still being looked for.</summary>
internal sealed class Booking(PlannedSession plan, PersonYear lead, PersonYear teacher)
{
    internal PlannedSession Plan { get; } = plan;

    internal PersonYear Lead { get; } = lead;

    internal PersonYear Teacher { get; } = teacher;

    /// <summary>Whether the session may be put elsewhere in its week to make room for another.</summary>
    internal bool MayMove { get; init; }

    /// <summary>The places at which it may be, best first. They depend on the calendar alone, so they are worked out once.</summary>
    internal IReadOnlyList<Slot>? Slots { get; set; }

    /// <summary>The index of the day in the school year; −1 without a place.</summary>
    internal int Day { get; set; } = -1;

    /// <summary>The start in minutes from midnight.</summary>
    internal int Start { get; set; }

    /// <summary>Why it is not at its regular time.</summary>
    internal Obstacle? MovedBecause { get; set; }

    internal int End => Start + Plan.Minutes;

    internal bool IsPlaced => Day >= 0;

    internal bool IsObservation => Plan.Kind == SessionKind.Observation;
}
