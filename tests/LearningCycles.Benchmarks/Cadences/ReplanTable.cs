using System.Diagnostics;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.CadencePractice;
using NodaTime;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>What replanning places and keeps on the practice set's changes, beside the proven optimum and making the calendar anew.</summary>
internal static class ReplanTable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 1, 12, 0);

    private sealed record Row(PracticeReplan Replan, PracticeKept Most, PracticeKept Pinned, TimeSpan Time);

    public static Table Make()
    {
        var rows = (
            from school in PracticeSchool.All
            from replan in school.Replans
            select RowOf(school, replan)
        ).ToList();
        var table = new Table(
            "Replanning: sessions placed and published ones kept, beside the proven optimum",
            "change",
            "cases",
            "can be placed",
            "placed",
            "can be kept",
            "kept",
            "made anew keeps",
            "pinned: can be placed",
            "pinned: placed",
            "time"
        );
        foreach (var kind in rows.GroupBy(row => row.Replan.Change.Kind, StringComparer.Ordinal))
            Add(kind.Key, [.. kind]);
        Add("all", rows);
        table.Add("floor (105 cases)", "105", "6285", "6285", "5960", "5941", "2449", "", "", "");
        return table;

        void Add(string name, IReadOnlyList<Row> some) =>
            table.Add(
                name,
                Table.Number(some.Count),
                Table.Number(some.Sum(row => row.Replan.Placed)),
                Table.Number(some.Sum(row => row.Most.Placed)),
                Table.Number(some.Sum(row => row.Replan.Kept)),
                Table.Number(some.Sum(row => row.Most.Kept)),
                Table.Number(some.Sum(row => row.Replan.NaiveRegenerate.Kept)),
                Table.Number(some.Sum(row => row.Replan.PinnedPlaced)),
                Table.Number(some.Sum(row => row.Pinned.Placed)),
                Table.Milliseconds(some.Aggregate(TimeSpan.Zero, (sum, row) => sum + row.Time))
            );
    }

    private static Row RowOf(PracticeSchool school, PracticeReplan replan)
    {
        var (published, changed) = (school.Published(), school.Changed(replan.Change));
        var today = school.Today(replan.Change);
        var watch = Stopwatch.StartNew();
        var most = Replanner.Replan(published, changed, new(today, Now));
        var time = watch.Elapsed;
        var pinned = Replanner.Replan(published, changed, new(today, Now) { Keep = KeepPolicy.PinPublished });
        return new(replan, PracticeReplanning.Of(most, today), PracticeReplanning.Of(pinned, today), time);
    }
}
