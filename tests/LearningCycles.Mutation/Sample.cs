namespace LearningCycles.Mutation;

/// <summary>Some of a room's files.</summary>
/// <param name="Every">Each n-th file; 1 for all.</param>
/// <param name="From">The first of them, from 0, below <paramref name="Every"/>.</param>
internal sealed record Sample(int Every, int From)
{
    /// <inheritdoc/>
    public override string ToString() => $"--every {Every} --from {From}";
}
