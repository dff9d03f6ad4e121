using System.Globalization;

namespace LearningCycles.Mutation;

/// <summary>How many changes of a room its tests noticed.</summary>
internal sealed class RoomScore(string room, IEnumerable<Mutant> ofPackage, EquivalentMutants equivalent)
{
    private readonly IReadOnlyList<Mutant> mutants =
    [
        .. ofPackage.Where(mutant => mutant.File.StartsWith(room + "/", StringComparison.Ordinal)),
    ];

    private int Found => mutants.Count(mutant => mutant.IsFound);

    private int Late => mutants.Count(mutant => mutant.IsLate);

    private int All => mutants.Count(mutant => mutant.IsFound || mutant.IsMissed);

    /// <summary>What no test noticed and somebody could see.</summary>
    internal IEnumerable<Mutant> Missed => mutants.Where(mutant => mutant.IsMissed && !equivalent.Contains(mutant));

    /// <summary>A row of the table: changes, found, score; the score if those that took too long were missed, and that without the equivalent ones.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {room} | {All} | {Found} | {Percent(Found, All)} | {Percent(Found - Late, All)} | {Percent(Found, Found + Missed.Count())} |"
        );

    private static string Percent(int part, int whole) =>
        whole == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");
}
