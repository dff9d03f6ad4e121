using FsCheck;
using LearningCycles.Calendar.Ics;

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
