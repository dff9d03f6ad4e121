namespace LearningCycles.Json;

/// <summary>A text was refused, or a value cannot be written so that it comes back as it was. The text names the paths.</summary>
public sealed class JsonRefusedException : Exception
{
    /// <summary>An exception with everything that is wrong.</summary>
    /// <param name="what">What was to be read or written: <c>NextStep</c>.</param>
    /// <param name="problems">At least one problem.</param>
    public JsonRefusedException(string what, ValueList<JsonProblem> problems)
        : base($"The {what} is refused:\n{string.Join('\n', Guard.Against.Null(problems))}") => Problems = problems;

    /// <summary>Everything that is wrong.</summary>
    public ValueList<JsonProblem> Problems { get; }
}
