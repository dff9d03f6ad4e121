using LearningCycles.Calendar.Ics;

namespace LearningCycles.Samples.CoachingYear.Closures;

/// <summary>What the library's reader says of a feed, for somebody who runs a program and sets no limits.</summary>
public static class ClosureFeedWords
{
    private const string Damaged = "Maybe the file is damaged: fetch it again?";
    private const string OneYear = "Maybe ask for the school year alone?";

    /// <summary>What was met, and what to do; the latter is empty where the former says it.</summary>
    public static (string What, string Advice) Of(IcsProblem problem) =>
        problem.Code switch
        {
            IcsProblemCode.TooLong => ("The calendar is too long; the rest is not read.", OneYear),
            IcsProblemCode.TooManyComponents => ("There are too many entries; the rest is not read.", OneYear),
            IcsProblemCode.LineTooLong => ("The line is too long and is left out.", Damaged),
            IcsProblemCode.TooDeep => ("The entry lies within too many others and is left out.", Damaged),
            IcsProblemCode.TooManyProblems => (
                "There are more problems than can be told.",
                "Maybe ask whoever publishes the calendar for a better one?"
            ),
            _ => Parts(problem.Text),
        };

    // Most texts hold their advice; some give it on a second line.
    private static (string What, string Advice) Parts(string text)
    {
        var lines = text.Split('\n', 2);
        return (lines[0], lines.ElementAtOrDefault(1) ?? "");
    }
}
