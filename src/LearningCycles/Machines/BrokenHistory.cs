namespace LearningCycles.Machines;

/// <summary>What is wrong with a stored history.</summary>
/// <param name="Member">Where, as a stored text names it: <c>history[3]</c>.</param>
/// <param name="Text">What is wrong, to follow the subject's name.</param>
internal readonly record struct BrokenHistory(string Member, string Text);
