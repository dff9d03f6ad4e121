using System.Globalization;
using LearningCycles.Testing.Districts;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>Districts by size and kind: what is placed, in how much time and memory, and how the time grows.</summary>
internal static class DistrictTable
{
    public static Table Make(CadenceOptions options)
    {
        var table = new Table(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Made-up districts, 36 weeks, schools at once: {options.Threads}"
            ),
            "district",
            "pairs",
            "wished",
            "placed",
            "share",
            "at regular time",
            "plans made in",
            "wall",
            "processor",
            "slope",
            "peak heap",
            "peak working set",
            "fingerprint"
        );
        // The compiler's own work is no part of the figures.
        foreach (var kind in Enum.GetValues<DistrictKind>())
            _ = DistrictRun.Of(kind, 320, options.Threads);
        DistrictRun? before = null;
        foreach (var (kind, teachers) in Wanted(options))
        {
            var run = DistrictRun.Of(kind, teachers, options.Threads);
            var sum = run.Sum;
            table.Add(
                string.Create(CultureInfo.InvariantCulture, $"{teachers:N0} teachers, {InWords(kind)}"),
                Table.Number(sum.Pairs),
                Table.Number(sum.Placed + sum.Unplaced),
                Table.Number(sum.Placed),
                Table.Share(sum.Placed, sum.Placed + sum.Unplaced),
                Table.Share(sum.Regular, sum.WithRegular),
                Table.Seconds(run.Making),
                Table.Seconds(run.Wall),
                Table.Seconds(run.Processor),
                Slope(before, run),
                Table.Megabytes(run.PeakHeap),
                Table.Megabytes(run.PeakWorkingSet),
                sum.Fingerprint.ToString("x16", CultureInfo.InvariantCulture)
            );
            Console.Error.WriteLine($"{kind} {teachers}: {Table.Seconds(run.Wall)}");
            before = run;
        }
        table.Add("floor: 100,000 teachers, 1:1s", "", "", "", "", "", "", "5.1-11.9 s", "", "1.10", "", "269 MB", "");
        table.Add(
            "to reach: 100,000 teachers, with cycles",
            "",
            "",
            "",
            "",
            "",
            "",
            "10 s",
            "",
            "1.10",
            "",
            "600 MB",
            ""
        );
        return table;
    }

    private static IEnumerable<(DistrictKind Kind, int Teachers)> Wanted(CadenceOptions options)
    {
        var kinds =
            options.Kinds.Count > 0
                ? options.Kinds.Select(Enum.Parse<DistrictKind>).ToList()
                : [DistrictKind.WithCycles, DistrictKind.Plain];
        foreach (var kind in kinds)
        foreach (var teachers in options.Teachers)
            yield return (kind, teachers);
        if (options.Kinds.Count > 0)
            yield break;
        yield return (DistrictKind.TightWindows, options.Teachers[^1]);
        yield return (DistrictKind.OneLeadEach, options.Teachers[^1]);
    }

    /// <summary>How fast the time grows with the size: 1 is in step, 2 would be its square.</summary>
    private static string Slope(DistrictRun? before, DistrictRun run) =>
        before is null || before.Kind != run.Kind || before.Teachers == run.Teachers
            ? ""
            : (Math.Log(run.Wall / before.Wall) / Math.Log((double)run.Teachers / before.Teachers)).ToString(
                "0.00",
                CultureInfo.InvariantCulture
            );

    private static string InWords(DistrictKind kind) =>
        kind switch
        {
            DistrictKind.WithCycles => "1:1s and cycles",
            DistrictKind.Plain => "1:1s",
            DistrictKind.TightWindows => "1:1s, tight windows",
            DistrictKind.OneLeadEach => "1:1s, one lead each",
            _ => kind.ToString(),
        };
}
