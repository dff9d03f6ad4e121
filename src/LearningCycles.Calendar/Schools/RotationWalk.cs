using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Walks the days in order and gives each its rotation label.</summary>
internal sealed class RotationWalk(DayRotation? rotation)
{
    private int place;

    internal string? Next(DayFacts day)
    {
        if (rotation is null || day.Date < rotation.From)
            return null;
        if (day.StudentsIn)
            return rotation.Labels[place++ % rotation.Labels.Count];
        if (Consumes(day))
            place++;
        return null;
    }

    // Weekends never carry a label. Before the first labelled day there is nothing to lose.
    private bool Consumes(DayFacts day) =>
        day.Date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && (place > 0 || rotation!.From is not null)
        && (IsUnplanned(day) ? rotation!.WhenUnplanned : rotation!.WhenPlanned) == RotationOnClosure.Drop;

    private static bool IsUnplanned(DayFacts day)
    {
        foreach (var dayEvent in day.Events)
        {
            if (!dayEvent.IsPlanned)
                return true;
        }
        return false;
    }
}
