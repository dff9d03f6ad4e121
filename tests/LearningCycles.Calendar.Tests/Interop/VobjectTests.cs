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
        using var files = new WrittenFiles(SeenByPeople.AnyEvents(200));
        var folder = files.Folder("again");
        ForeignTools.WrittenAgain(files.Paths, folder).Should().OnlyContain(answer => answer.Length == 0);
        files.All.Should().HaveCountGreaterThan(150);
        foreach (var (path, calendar) in files.All)
        {
            var again = IcsReader.Read(File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(path)))).Calendar;
            SeenByPeople.Of([again]).Should().Equal(SeenByPeople.Of([calendar]));
        }
    }

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
