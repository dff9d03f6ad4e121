using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Samples.CoachingCalendar.Problems;

namespace LearningCycles.Samples.CoachingCalendar.Closures;

/// <summary>Reads the calendar that a district publishes.</summary>
public static class ClosuresReader
{
    /// <summary>Reads the file; null, with problems noted, when something of it would be missing.</summary>
    public static DistrictClosures? Read(InputFile file, ProblemLog problems)
    {
        if (!file.TryRead(problems, out var bytes))
            return null;
        var reading = IcsReader.Read(bytes);
        if (!reading.IsICalendar)
        {
            problems.Add(
                file.Shown,
                1,
                "The file is no iCalendar: it does not begin with BEGIN:VCALENDAR.",
                "Maybe it is the web page about the calendar? Save the calendar itself, its address often ends in .ics."
            );
            return null;
        }
        // A closure that was left out would put sessions on a closed day, so nothing goes on without it.
        foreach (var problem in reading.Problems.Where(problem => problem.Severity == IcsSeverity.Error))
            problems.Add(file.Shown, problem.Line, OneLine(problem), "");
        var warnings = reading.Problems.Where(problem => problem.Severity == IcsSeverity.Warning);
        var closures = ClosureImport.Read(reading.Calendar);
        return new(
            closures.Events,
            closures.Decisions.Where(decision => decision.Kind is null).Select(decision => decision.Title).ToValueList(),
            warnings.Select(problem => new Problem(file.Shown, problem.Line, OneLine(problem), "").ToString()).ToValueList()
        );
    }

    private static string OneLine(IcsProblem problem) => problem.Text.Replace('\n', ' ');
}
