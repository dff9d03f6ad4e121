namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>Counts, for a session without a place, the obstacle of every time that was looked at.</summary>
internal sealed class Reasons(Places places, OneOnOnes oneOnOnes, CycleParts cycleParts)
{
    internal UnplacedSession Of(Booking meeting) =>
        meeting.Plan is { Regular: not null, Nominal: null } && !meeting.MayMove
            ? Only(meeting, ObstacleKind.NoRegularDay)
            : Count(meeting, oneOnOnes.SlotsOf(meeting), slot => places.ObstacleAt(meeting, slot));

    internal UnplacedSession Of(CycleParts.Part part)
    {
        if (!part.StageIsOpen)
            return Only(part.Booking, ObstacleKind.CycleTooShort);
        if (part.Observation is not null)
            return Only(part.Booking, ObstacleKind.NoObservation);
        return Count(
            part.Booking,
            cycleParts.AllSlotsOf(part.Booking),
            slot => places.ObstacleAt(part.Booking, slot) ?? (part.Debrief is null ? null : NoDebrief)
        );
    }

    // An observation that could be held is left out when no debrief can follow it soon enough.
    private static Obstacle NoDebrief { get; } = new(ObstacleKind.NoDebriefInTime);

    private static UnplacedSession Only(Booking booking, ObstacleKind kind) => new(booking.Plan, [new(new(kind), 1)]);

    private static UnplacedSession Count(Booking booking, IReadOnlyList<Slot> slots, Func<Slot, Obstacle?> obstacleAt)
    {
        // Only a session that is longer than any day has no time to look at.
        if (slots.Count == 0)
            return Only(booking, ObstacleKind.TooLong);
        var counts = slots
            .Select(slot =>
                obstacleAt(slot)
                ?? throw new InvalidOperationException(
                    $"{booking.Plan.Key} was left without a place although one is free. This is a fault of the generator."
                )
            )
            .GroupBy(obstacle => obstacle)
            .Select(group => new ObstacleCount(group.Key, group.Count()))
            .OrderByDescending(count => count.Times)
            .ThenBy(count => count.Obstacle.Kind)
            .ThenBy(count => count.Obstacle.Title, StringComparer.Ordinal)
            .ThenBy(count => count.Obstacle.Person)
            .ThenBy(count => count.Obstacle.By);
        return new(booking.Plan, counts.ToValueList());
    }
}
