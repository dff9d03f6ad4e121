namespace LearningCycles.Calendar.Ics;

/// <summary>Something in a file that is not as it should be, where, and what to do.</summary>
/// <param name="Code">What kind of problem it is.</param>
/// <param name="Severity">Whether something was left out.</param>
/// <param name="Line">The line of the file, counted from 1 and before unfolding, at which the property or component begins; 0 for what is told of an event that was read before, and 1 for a rule that was given alone.</param>
/// <param name="Text">What was met, what was made of it, and what to do.</param>
public sealed record IcsProblem(IcsProblemCode Code, IcsSeverity Severity, int Line, string Text)
{
    /// <summary>The line, the severity, the code and the text: <c>line 12: warning MissingUid: ...</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"line {Line}: {(Severity == IcsSeverity.Error ? "error" : "warning")} {Code}: {Text}");
}
