namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Gathers problems, up to a limit that is itself reported.</summary>
internal sealed class ProblemList(int most)
{
    private readonly List<IcsProblem> problems = [];
    private bool isFull;

    internal int Count => problems.Count;

    internal void Warn(IcsProblemCode code, int line, string text) => Add(code, IcsSeverity.Warning, line, text);

    internal void Error(IcsProblemCode code, int line, string text) => Add(code, IcsSeverity.Error, line, text);

    internal void Add(IcsProblem problem) => Add(problem.Code, problem.Severity, problem.Line, problem.Text);

    /// <summary>The problems by line; those of one line in the order in which they were met.</summary>
    internal ValueList<IcsProblem> ToValueList() => problems.OrderBy(problem => problem.Line).ToValueList();

    private void Add(IcsProblemCode code, IcsSeverity severity, int line, string text)
    {
        if (isFull)
            return;
        if (problems.Count == most)
        {
            isFull = true;
            problems.Add(
                new(
                    IcsProblemCode.TooManyProblems,
                    IcsSeverity.Warning,
                    line,
                    InvariantText.Of(
                        $"There are more than {most} problems; the others are not told. Ask whoever publishes the file for a better one, or raise IcsLimits.Problems."
                    )
                )
            );
            return;
        }
        problems.Add(new(code, severity, line, text));
    }
}
