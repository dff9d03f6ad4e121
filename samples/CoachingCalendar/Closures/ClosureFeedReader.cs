using LearningCycles.Calendar.Ics;
using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Closures;

/// <summary>Reads the calendar that a district publishes.</summary>
public static class ClosureFeedReader
{
    /// <summary>Reads the file; null, with problems noted, when it is no calendar. What was read by a guess is a warning.</summary>
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
        foreach (var problem in reading.Problems)
        {
            var (what, advice) = ClosureFeedWords.Of(problem);
            if (LosesEvents(problem))
                problems.Add(file.Shown, problem.Line, what, advice);
            else
                problems.Warn(file.Shown, problem.Line, what, advice);
        }
        return new(file, reading.Calendar);
    }

    // A closure that was left out would put sessions on a closed day, so nothing goes on without it. A file that was cut
    // off lacks the closures after the cut, and problems that are not told may be of any kind.
    private static bool LosesEvents(IcsProblem problem) =>
        problem.Severity == IcsSeverity.Error
        || problem.Code is IcsProblemCode.Unclosed or IcsProblemCode.TooManyProblems;
}
