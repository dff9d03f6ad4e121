using System.Diagnostics;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Testing.Districts;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>What a calendar takes for one lead with twelve teachers, 36 weeks and four learning cycles.</summary>
internal static class TeamTable
{
    private const int Times = 50;

    /// <summary>How often a calendar is made before any is timed: the runtime compiles what is called often a second time, in the background.</summary>
    private const int Before = 150;

    public static Table Make()
    {
        var table = new Table(
            "One team: a lead, 12 teachers, 36 weeks",
            "what",
            "sessions",
            "without a time",
            "first",
            "median of 50, warm"
        );
        foreach (var effort in new[] { SearchEffort.Light, SearchEffort.Standard })
        foreach (var kind in new[] { DistrictKind.WithCycles, DistrictKind.Plain })
        {
            var options = new GenerationOptions { Effort = effort };
            var plan = District.Team(kind);
            _ = plan.School.Weeks; // the school's days are worked out once, and are no part of the search
            var cold = Stopwatch.StartNew();
            var calendar = CadenceGenerator.Generate(plan, options);
            var first = cold.Elapsed;
            for (var i = 0; i < (effort == SearchEffort.Light ? Before : Before / 5); i++)
                _ = CadenceGenerator.Generate(plan, options);
            var times = Enumerable.Range(0, Times).Select(_ => TimeOf(plan, options)).Order().ToList();
            table.Add(
                $"{(kind == DistrictKind.WithCycles ? "1:1s and cycles" : "1:1s alone")}, effort {effort}",
                Table.Number(calendar.Sessions.Count),
                Table.Number(calendar.Unplaced.Count),
                Table.Milliseconds(first),
                Table.Milliseconds(times[Times / 2])
            );
        }
        return table;
    }

    private static TimeSpan TimeOf(CoachingPlan plan, GenerationOptions options)
    {
        var watch = Stopwatch.StartNew();
        _ = CadenceGenerator.Generate(plan, options);
        return watch.Elapsed;
    }
}
