using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Tests.Ics;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>What people see of events with any text at all, for programs that keep less of the rest than we write (docs/icalendar.md).</summary>
internal static class SeenByPeople
{
    /// <summary>Calendars with events as the generator of the tests makes them: line breaks, quotes, emoji, `BEGIN:VEVENT` in a name.</summary>
    internal static List<IcsCalendar> AnyEvents(int number)
    {
        var made = new List<IcsCalendar>();
        PropertyCheck.ForAll(IcsCases.Calendar, made.Add, number);
        return
        [
            .. made.Where(calendar => calendar.Events.Count > 0).Select(calendar => new IcsCalendar(calendar.Events)),
        ];
    }

    /// <summary>Each event as one text, in order. A DURATION may come back in other units, where days are not hours: its end is not asked for.</summary>
    internal static IEnumerable<string> Of(IEnumerable<IcsCalendar> calendars) =>
        calendars
            .SelectMany(calendar => calendar.Events)
            .Select(item =>
                string.Join(
                    '|',
                    item.Uid,
                    item.Start,
                    item.Duration is null ? item.End : null,
                    item.Summary,
                    item.Description,
                    item.Location,
                    string.Join('/', item.Categories),
                    item.Status,
                    item.Transparency,
                    item.Classification,
                    item.Sequence,
                    item.Priority
                )
            )
            .Order(StringComparer.Ordinal);
}
