using System.Diagnostics;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.CadencePractice;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>What is placed on the practice set, beside the proven optimum and simple ways of placing.</summary>
internal static class PracticeTable
{
    /// <summary>The floors of issue 4: what a prototype with polish lost, first-fit lost, and the prototype's share of regular sessions.</summary>
    private const string Floor = "floor";

    private sealed record Row(PracticeSchool School, PracticeScore Score, int Faults, TimeSpan Time);

    public static Table Make()
    {
        var rows = PracticeSchool.All.Select(RowOf).ToList();
        var table = new Table(
            "Practice set: sessions placed and regular, beside the proven optimum",
            "family",
            "schools",
            "wished",
            "optimum",
            "placed",
            "lost",
            "first-fit loses",
            "optimum regular",
            "regular",
            "of optimum",
            "rules broken",
            "time"
        );
        foreach (var family in rows.GroupBy(row => row.School.Family, StringComparer.Ordinal))
            Add(family.Key, [.. family]);
        Add("all", rows);
        table.Add(Floor, "", "", "", "", "0.27 %", "10.81 %", "", "", "96.20 %", "0", "");
        table.Add("to reach", "", "", "", "", "0.00 %", "", "", "", "99.00 %", "0", "");
        return table;

        void Add(string name, IReadOnlyList<Row> some)
        {
            var optimum = some.Sum(row => row.School.Optimum.Placed);
            var placed = some.Sum(row => row.Score.Placed);
            var firstFit = some.Sum(row => row.School.Baselines["regularFirstFit"].Placed);
            var regularOptimum = some.Sum(row => row.School.Optimum.Regular);
            var regular = some.Sum(row => row.Score.Regular);
            table.Add(
                name,
                Table.Number(some.Count),
                Table.Number(some.Sum(row => row.School.Demand)),
                Table.Number(optimum),
                Table.Number(placed),
                Table.Share(optimum - placed, optimum),
                Table.Share(optimum - firstFit, optimum),
                Table.Number(regularOptimum),
                Table.Number(regular),
                Table.Share(regular, regularOptimum),
                Table.Number(some.Sum(row => row.Faults)),
                Table.Milliseconds(some.Aggregate(TimeSpan.Zero, (sum, row) => sum + row.Time))
            );
        }
    }

    private static Row RowOf(PracticeSchool school)
    {
        var plan = school.ToPlan();
        var watch = Stopwatch.StartNew();
        var calendar = CadenceGenerator.Generate(plan);
        var time = watch.Elapsed;
        return new(school, PracticeScore.Of(school, calendar), PracticeRules.Faults(school, calendar).Count, time);
    }
}
