using LearningCycles.Fuzz.Making;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Makes exports of CSV files of which some are damaged, missing or another's.</summary>
internal static class Tables
{
    internal static byte[] Damaged(IReadOnlyList<CorpusFile> files, Dice dice)
    {
        var made = new List<CorpusFile>();
        foreach (var file in files)
        {
            if (dice.Chance(3))
                continue;
            made.Add(
                dice.Below(10) switch
                {
                    < 5 => file,
                    < 8 => file with { Octets = TableRows.Of(file.Octets, dice) },
                    8 => file with { Octets = Mutations.Of(file.Octets, dice, Dialect.Table) },
                    _ => file with { Octets = Mutations.Spliced(file.Octets, dice.One(files).Octets, dice) },
                }
            );
        }
        return Bundle.Of(made);
    }
}
