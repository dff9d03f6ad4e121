namespace LearningCycles.Samples.CoachingYear.Problems;

/// <summary>Collects the problems of all files, so that a person mends them in one go.</summary>
public sealed class ProblemLog
{
    private readonly List<Problem> problems = [];
    private readonly List<Problem> warnings = [];

    /// <summary>How many problems there are so far; warnings are none.</summary>
    public int Count => problems.Count;

    /// <summary>The problems by file, in the order in which the files were read, then by line.</summary>
    public ValueList<Problem> InOrder() => InOrder(problems);

    /// <summary>What a person should know, but need not mend; in the order of the problems.</summary>
    public ValueList<Problem> Warnings() => InOrder(warnings);

    private static ValueList<Problem> InOrder(List<Problem> problems)
    {
        var files = problems.Select(problem => problem.File).Distinct(StringComparer.Ordinal).ToList();
        return problems
            .Distinct()
            .OrderBy(problem => files.IndexOf(problem.File))
            .ThenBy(problem => problem.Line ?? 0)
            .ToValueList();
    }

    /// <summary>Notes a problem.</summary>
    public void Add(Problem problem) => problems.Add(problem);

    /// <summary>Notes a problem.</summary>
    public void Add(string file, int? line, string what, string advice) => Add(new(file, line, what, advice));

    /// <summary>Notes what a person should know, and goes on.</summary>
    public void Warn(string file, int? line, string what, string advice) => warnings.Add(new(file, line, what, advice));
}
