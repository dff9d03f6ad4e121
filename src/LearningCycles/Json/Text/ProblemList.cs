using System.Globalization;
using System.Text;

namespace LearningCycles.Json.Text;

/// <summary>Collects problems with the place that is being read. No text makes it long.</summary>
internal sealed class ProblemList
{
    private const int Most = 100;

    private readonly List<JsonProblem> problems = [];
    private readonly List<string> path = [];

    internal int Count => problems.Count;

    internal bool IsFull => Count >= Most;

    internal void Add(JsonProblem problem)
    {
        if (!IsFull)
            problems.Add(problem);
    }

    internal void Add(JsonProblemKind kind, string message) => Add(new(kind, Path, message));

    internal void Enter(string member) => path.Add("." + member);

    internal void Enter(int index) => path.Add(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    internal void Leave() => path.RemoveAt(path.Count - 1);

    internal string Path => new StringBuilder("$").AppendJoin(null, path).ToString();

    internal ValueList<JsonProblem> ToValueList() => problems.ToValueList();
}
