using LearningCycles.Calendar.Ics;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Closures;

/// <summary>Reads the calendar that a district publishes.</summary>
public static class ClosureFeedReader
{
    /// <summary>Reads the file; null, with problems noted, when it is no calendar.</summary>
    public static ClosureFeed? Read(InputFile file, ProblemLog problems)
    {
        if (!file.TryRead(problems, out var bytes))
            return null;
        var reading = IcsReader.Read(bytes);
        if (!reading.IsICalendar)
        {
            problems.Add(
                file.Shown,
                1,
                "The file is no iCalendar: it has no BEGIN:VCALENDAR.",
                "Maybe it is the web page about the calendar? The calendar's own address often ends in .ics."
            );
            return null;
        }
        // A closure that was left out would put sessions on a closed day, so nothing goes on without it.
        foreach (var problem in reading.Problems.Where(problem => problem.Severity == IcsSeverity.Error))
            problems.Add(InWords(file, problem));
        return new(
            reading.Calendar,
            reading
                .Problems.Where(problem => problem.Severity == IcsSeverity.Warning)
                .Select(problem => InWords(file, problem).ToString())
                .ToValueList()
        );
    }

    // "What.\nMaybe do?" is how the library's texts read.
    private static Problem InWords(InputFile file, IcsProblem problem)
    {
        var lines = problem.Text.Split('\n', 2);
        return new(file.Shown, problem.Line, lines[0], lines.ElementAtOrDefault(1) ?? "");
    }
}
