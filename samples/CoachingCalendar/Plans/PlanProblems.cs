using LearningCycles.Samples.CoachingYear.Problems;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Notes problems of the plan's file, by line.</summary>
public sealed class PlanProblems(InputFile file, ProblemLog log)
{
    /// <summary>Where a plan can be seen that has everything.</summary>
    public static string SeeExample { get; } =
        $"Maybe compare with {Path.Combine(Options.Bundled, "coaching.json").Replace('\\', '/')}?";

    /// <summary>How many problems of any file there are so far.</summary>
    public int Count => log.Count;

    /// <summary>Notes a problem.</summary>
    public void Add(int line, string what, string advice) => log.Add(file.Shown, line, what, advice);

    /// <summary>Notes what a person should know, and goes on.</summary>
    public void Warn(int line, string what, string advice) => log.Warn(file.Shown, line, what, advice);

    /// <summary>Makes a value of the library's; what the library refuses becomes a problem of a line.</summary>
    /// <remarks>The readers check what they can name better; this catches the rest, so that no rule is written twice.</remarks>
    public T? Make<T>(int line, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException refusal)
        {
            var (what, advice) = InWords(refusal);
            Add(line, what, advice);
            return null;
        }
    }

    // "What.\nMaybe do? (Parameter 'x')" is how the library's refusals read.
    private static (string What, string Advice) InWords(ArgumentException refusal)
    {
        var suffix = $" (Parameter '{refusal.ParamName}')";
        var text = refusal.Message.EndsWith(suffix, StringComparison.Ordinal)
            ? refusal.Message[..^suffix.Length]
            : refusal.Message;
        var lines = text.Split('\n', 2);
        return (lines[0], lines.Length == 2 ? lines[1] : SeeExample);
    }
}
