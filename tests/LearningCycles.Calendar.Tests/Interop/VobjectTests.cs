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
    public void NothingOfAYearIsLost() => NothingIsLost([ForeignToolCases.View.ToIcs(ForeignToolCases.Publication)]);

    private static List<IcsCalendar> Made(Gen<IcsCalendar> cases, int number)
    {
        var made = new List<IcsCalendar>();
        PropertyCheck.ForAll(cases, made.Add, number);
        return made;
    }

    private static void NothingIsLost(IEnumerable<IcsCalendar> calendars)
    {
        using var files = new WrittenFiles(calendars);
        var folder = files.Folder("again");
        var answers = ForeignTools.WrittenAgain(files.Paths, folder);
        answers.Should().HaveSameCount(files.All);
        var lost = new List<string>();
        foreach (var ((path, calendar), answer) in files.All.Zip(answers))
        {
            if (answer.Length > 0)
            {
                lost.Add(answer + "\n" + IcsWriter.ToText(calendar));
                continue;
            }
            var ours = KeptLines.Of(calendar);
            var theirs = KeptLines.Of(File.ReadAllBytes(Path.Combine(folder, Path.GetFileName(path))));
            if (!ours.SequenceEqual(theirs))
                lost.Add(
                    $"only here:\n{string.Join("\n\n", ours.Except(theirs))}\nonly there:\n{string.Join("\n\n", theirs.Except(ours))}"
                );
        }
        lost.Take(5).Should().BeEmpty($"vobject keeps all; {lost.Count} differ");
    }
}
