namespace LearningCycles.Overviews;

/// <summary>How many are in a state.</summary>
/// <typeparam name="TState">The kind of state.</typeparam>
/// <param name="State">The state.</param>
/// <param name="Count">How many.</param>
public sealed record StateCount<TState>(TState State, int Count)
    where TState : struct, Enum
{
    /// <summary>The state and the number: <c>Active: 4</c>.</summary>
    public override string ToString() => InvariantText.Of($"{State}: {Count}");

    /// <summary>One for each state, in the states' order, also where there is none.</summary>
    internal static ValueList<StateCount<TState>> Of(IEnumerable<TState> states)
    {
        var known = Enum.GetValues<TState>();
        var counts = new int[known.Length];
        foreach (var state in states)
            counts[Array.IndexOf(known, state)]++;
        return known.Select((state, i) => new StateCount<TState>(state, counts[i])).ToValueList();
    }
}
