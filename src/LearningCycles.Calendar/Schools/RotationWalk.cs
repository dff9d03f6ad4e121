using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>Walks the days in order and gives each its rotation label.</summary>
internal sealed class RotationWalk(SchoolYearDefinition year)
{
    private readonly DayRotation? rotation = year.Rotation;
    private int place;
    private int relabelled;

    // Before the first labelled day there is no label to lose.
    private bool started;

    /// <summary>The label of the next day, or null if it has none.</summary>
    internal string? Next(DayFacts day)
    {
        if (rotation is null)
            return null;
        var byHand = ByHand(day.Date);
        var follows = byHand is { LaterDaysFollow: true };
        if (follows)
            place = IndexOf(rotation.Labels, byHand!.Label);
        started |= follows || day.Date >= rotation.From;
        if (!day.StudentsIn)
        {
            if (started && IsUsedUpBy(day))
                place++;
            return null;
        }
        if (rotation.From is not null && !started)
            return byHand?.Label;

        var outside = follows ? null : Outside(day);
        var label = outside is null ? rotation.Labels[place % rotation.Labels.Count] : null;
        if (outside != RotationOnClosure.Pause)
        {
            place++;
            started = true;
        }
        return byHand?.Label ?? label;
    }

    /// <summary>
    /// Whether a day without students uses up a label. A snow day that drops its label does what the day would have done
    /// if it had been held, so later days keep theirs: on a holiday it uses none up.
    /// </summary>
    private bool IsUsedUpBy(DayFacts day)
    {
        var scheduled = year.Schedules(day.Date);
        if (day.Has(DayEventKind.Emergency) && DayWork.StudentsAreIn(day.Events, scheduled, evenInEmergency: true))
            return (Answer(day, planned: false) ?? rotation!.WhenUnplanned) == RotationOnClosure.Drop
                && Outside(day) != RotationOnClosure.Pause;
        return scheduled && (Answer(day, planned: true) ?? rotation!.WhenPlanned) == RotationOnClosure.Drop;
    }

    /// <summary>What the events that close a day say; of several the first.</summary>
    private static RotationOnClosure? Answer(DayFacts day, bool planned)
    {
        foreach (var dayEvent in day.Events)
        {
            if (dayEvent.Closes && dayEvent.IsPlanned == planned && dayEvent.Rotation is { } answer)
                return answer;
        }
        return null;
    }

    /// <summary>What the events that put a day with students outside of the rotation say; null if there are none.</summary>
    private static RotationOnClosure? Outside(DayFacts day)
    {
        foreach (var dayEvent in day.Events)
        {
            if (!dayEvent.Closes && dayEvent.Rotation is { } answer)
                return answer;
        }
        return null;
    }

    private Relabelling? ByHand(LocalDate date) =>
        relabelled < year.Relabellings.Count && year.Relabellings[relabelled].Date == date
            ? year.Relabellings[relabelled++]
            : null;

    private static int IndexOf(ValueList<string> labels, string label) => labels.AsSpan().IndexOf(label);
}
