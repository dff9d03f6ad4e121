using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;
using LearningCycles.Samples.SisHost.Import;

namespace LearningCycles.Fuzz.Targets;

/// <summary>Takes the files out of a zip.</summary>
internal static class ZipTarget
{
    private static readonly Dialect Words = new(
        [
            "PK\u0001\u0002"u8.ToArray(),
            "PK\u0003\u0004"u8.ToArray(),
            "PK\u0005\u0006"u8.ToArray(),
            "PK\u0006\u0006"u8.ToArray(),
            [255, 255, 255, 255],
            "../"u8.ToArray(),
        ],
        ["PK\u0003\u0004"u8.ToArray(), "../"u8.ToArray(), [0]]
    );

    private static readonly ImportLimits Limits = ImportLimits.Default;

    internal static byte[] Make(Dice dice)
    {
        var files = Corpus.Of("oneroster12").Where(_ => dice.Chance(60)).ToList();
        if (dice.Chance(8))
            files.Add(new("users.csv", new byte[dice.Between(10_000, 3_000_000)]));
        if (dice.Chance(10))
            files.Add(
                new(
                    dice.One(["../users.csv", "/etc/users.csv", "a\\b.csv", "c:x.csv", "x/../../y.csv", "\0.csv", ""]),
                    [1]
                )
            );
        if (dice.Chance(5))
            files.AddRange(Enumerable.Range(0, dice.Between(150, 300)).Select(i => new CorpusFile($"{i}.csv", [])));
        var zip = ZipText.Of(files);
        return dice.Chance(30) ? zip : Mutations.Of(zip, dice, Words);
    }

    internal static FuzzOutcome Try(byte[] octets)
    {
        var read = ZipFiles.Read(new MemoryStream(octets), Limits);
        BrokenPromiseException.Unless(read.IsTaken || read.Files.Count == 0, "a zip is taken whole or not at all");
        BrokenPromiseException.Unless(
            read.Files.Keys.All(name => !name.Contains('/') && !name.Contains("..")),
            "a file's name names no place"
        );
        return !read.IsTaken ? FuzzOutcome.Refused
            : read.Remarks.Count > 0 ? FuzzOutcome.WithProblems
            : FuzzOutcome.Clean;
    }
}
