namespace LearningCycles.Calendar;

/// <summary>A number with its noun: <c>1 session</c>, <c>2 sessions</c>.</summary>
internal static class Counted
{
    /// <summary>The number and the noun, which takes an s but for one.</summary>
    internal static string Of(int count, string noun) => Of(count, noun, noun + "s");

    internal static string Of(int count, string one, string several) =>
        InvariantText.Of($"{count} {(count == 1 ? one : several)}");
}
