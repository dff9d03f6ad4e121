namespace LearningCycles.Samples.CoachingYear.Problems;

/// <summary>Collects the problems of all files, so that a person mends them in one go.</summary>
public sealed class ProblemLog
{
    private readonly List<Problem> problems = [];

    /// <summary>How many problems there are so far.</summary>
    public int Count => problems.Count;

    /// <summary>The problems by file, in the order in which the files were read, then by line.</summary>
    public ValueList<Problem> InOrder()
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
}
