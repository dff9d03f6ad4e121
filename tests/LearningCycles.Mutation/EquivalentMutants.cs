namespace LearningCycles.Mutation;

/// <summary>
/// The changes that nobody could see: what the code does is the same, or differs where it promises nothing. Each stands in
/// equivalent.txt in a line "file: before => after -- why".
/// </summary>
internal sealed class EquivalentMutants
{
    private const string Why = " -- ";

    private readonly Dictionary<string, string> reasons = new(StringComparer.Ordinal);

    internal EquivalentMutants(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var at = line.LastIndexOf(Why, StringComparison.Ordinal);
            if (at < 0)
                throw new FormatException($"No reason in \"{line}\".\nMaybe write \"file: before => after{Why}why\"?");
            reasons[line[..at]] = line[(at + Why.Length)..];
        }
    }

    internal bool Contains(Mutant mutant) => reasons.ContainsKey(mutant.Change);
}
