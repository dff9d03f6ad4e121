using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Targets;

namespace LearningCycles.Fuzz.Tests;

/// <summary>The first cases of each target; docs/fuzzing.md tells of the long run.</summary>
public class ShortSliceTests
{
    // Other tests have the cores as well, so only what never comes back counts for slow here.
    private static readonly FuzzPatience Patience = new(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2));

    /// <summary>The targets, and how many cases of each take two seconds or so.</summary>
    public static TheoryData<string, int> Targets =>
        new()
        {
            { "ics", 1500 },
            { "rrule", 1500 },
            { "json", 1500 },
            { "closures", 1500 },
            { "busy", 1500 },
            { "oneroster", 800 },
            { "zip", 150 },
            { "edfi", 60 },
            { "coaching-plan", 500 },
            { "coaching-roster", 300 },
            { "ids", 300 },
        };

    [Fact]
    public void EveryTargetHasASlice() =>
        Targets.Select(row => (string)row[0]).Should().Equal(AllTargets.Rows.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Targets))]
    public void NoTextBreaksAReader(string name, int cases)
    {
        var told = new StringWriter();
        using var run = new FuzzRun(
            new()
            {
                Seed = 20260824,
                Cases = cases,
                Out = Path.Combine(AppContext.BaseDirectory, "fuzz"),
                Patience = Patience,
            },
            [.. AllTargets.Rows.Where(target => target.Name == name)],
            told
        );
        run.Run().Should().Be(0, "{0}", told);
        run.Tallies.Single().Cases.Should().Be(cases);
    }
}
