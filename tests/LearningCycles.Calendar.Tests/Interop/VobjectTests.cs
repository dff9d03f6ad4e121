using FsCheck;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Tests.Ics;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>vobject, which CalDAV servers and clients in Python stand on, reads what we write and writes it again: nothing is lost.</summary>
public class VobjectTests
{
    [ForeignToolFact(ForeignTools.Vobject)]
    public void NothingOfARichCalendarIsLost() => NothingIsLost([RichCalendar.Made]);

    [ForeignToolFact(ForeignTools.Vobject)]
    public void NothingOfASeriesIsLost() => NothingIsLost(Made(SeriesCases.Calendar, 100));

    [ForeignToolFact(ForeignTools.Vobject)]
    public void NothingOfAYearIsLost() => NothingIsLost([SessionCases.View.ToIcs(SessionCases.Publication)]);

    /// <summary>Of calendars with any text at all, where the rest is more than vobject keeps (docs/icalendar.md): what people see.</summary>
    [ForeignToolFact(ForeignTools.Vobject)]
    public void WhatPeopleSeeOfAnyEventIsKept()
    {
        using var files = new WrittenFiles(
            Made(IcsCases.Calendar, 200)
                .Select(calendar => new IcsCalendar(calendar.Events))
                .Where(calendar => calendar.Events.Count > 0)
        );
        var folder = files.Folder("again");
        ForeignTools.WrittenAgain(files.Paths, folder).Should().OnlyContain(answer => answer.Length == 0);
        files.All.Should().HaveCountGreaterThan(150);
        foreach (var (path, calendar) in files.All)
        {
            var again = IcsReader.Read(File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(path)))).Calendar;
            Seen(again).Should().Equal(Seen(calendar));
        }
    }

    // A DURATION it writes in other units, where days are not hours: its end is not asked for.
    private static IEnumerable<string> Seen(IcsCalendar calendar) =>
        calendar
            .Events.Select(item =>
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

    private static List<IcsCalendar> Made(Gen<IcsCalendar> cases, int number)
    {
        var made = new List<IcsCalendar>();
        PropertyCheck.ForAll(cases, made.Add, number);
        return made;
    }

    private static void NothingIsLost(IEnumerable<IcsCalendar> calendars)
    {
        using var files = new WrittenFiles(calendars);
        ForeignAgreement.Vobject(files.All).Take(5).Should().BeEmpty("vobject keeps all");
    }
}
