using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Ics.Recurrence;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>Goes through a person's calendar and sorts out what is busy.</summary>
internal sealed class BusyWork(IcsCalendar calendar, Interval span, DateTimeZone zone, BusyChoices choices)
{
    private readonly WallSpans busy = new(zone);
    private readonly List<BusyLeftOut> leftOut = [];
    private int taken;

    internal BusyReading Of(PersonId person, IcsLimits limits)
    {
        // In one order, whatever that of the file, so that a limit leaves the same times.
        var events = calendar
            .Events.Where(item => !choices.Excepts(item))
            .OrderBy(item => item.Uid, StringComparer.Ordinal)
            .ThenBy(item => item.RecurrenceId, StringComparer.Ordinal)
            .ToValueList();
        var found = IcsCalendar.OfUnique(events, []).Occurrences(span.Start, span.End, zone, limits);
        var placed = new HashSet<IcsEvent>(ReferenceEqualityComparer.Instance);
        foreach (var one in found.All)
        {
            placed.Add(one.Event);
            Add(one);
        }
        foreach (var item in calendar.Events)
        {
            if (choices.Excepts(item))
                LeaveOut(item.Start, BusyOmission.Excepted);
            else if (!placed.Contains(item))
                LeaveOut(item.Start, found.IsCut ? BusyOmission.OverLimit : BusyOmission.OutsideOfSpan);
        }
        foreach (var time in calendar.FreeBusy.SelectMany(one => one.Times))
            Add(time);
        return new(
            person,
            busy.Merged(),
            taken,
            leftOut.OrderBy(one => one.Start).ThenBy(one => one.Why).ToValueList(),
            found.Problems.Select(problem => problem.Code).Distinct().Order().ToValueList()
        );
    }

    private void Add(IcsOccurrence one)
    {
        var (item, isDay) = (one.Event, one.Start is IcsTime.Day);
        var start = Civil.Moment(one.Start, zone);
        // A day without an end is that day (RFC 5545 §3.6.1); a time without one takes no time.
        var end =
            one.End is { } said ? Civil.Moment(said, zone)
            : one.Start is IcsTime.Day day ? zone.AtStartOfDay(day.Date.PlusDays(1)).ToInstant()
            : start;
        BusyOmission? why =
            item.Status == IcsStatus.Cancelled || calendar.Method == IcsMethod.Cancel ? BusyOmission.Cancelled
            : item.Transparency == IcsTransparency.Transparent ? BusyOmission.Transparent
            : isDay && !choices.AllDayIsBusy ? BusyOmission.AllDay
            : item.Status == IcsStatus.Tentative && !choices.TentativeIsBusy ? BusyOmission.Tentative
            : null;
        Add(start, end, why);
    }

    private void Add(IcsBusyTime time) =>
        Add(
            time.Start,
            time.End,
            calendar.Method == IcsMethod.Cancel ? BusyOmission.Cancelled
                : time.Kind == IcsBusyKind.Free ? BusyOmission.Free
                : time.Kind == IcsBusyKind.Tentative && !choices.TentativeIsBusy ? BusyOmission.Tentative
                : null
        );

    private void Add(Instant start, Instant end, BusyOmission? why)
    {
        var (first, last) = (Instant.Max(start, span.Start), Instant.Min(end, span.End));
        why ??=
            end <= start ? BusyOmission.NoLength
            : last <= first ? BusyOmission.OutsideOfSpan
            : null;
        if (why is { } reason)
        {
            leftOut.Add(new(start.InZone(zone).LocalDateTime, reason));
            return;
        }
        busy.Add(first, last);
        taken++;
    }

    private void LeaveOut(IcsTime start, BusyOmission why) => leftOut.Add(new(WallClock.LocalOf(start, zone), why));
}
