using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Targets;

namespace LearningCycles.Fuzz.Tests;

/// <summary>The first cases of each target; docs/fuzzing.md tells of the long run.</summary>
public class ShortSliceTests
{
    // Other tests have the cores as well, so only what never comes back counts for slow here.
    private static readonly FuzzPatience Patience = new(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(2));

    /// <summary>The targets, and how many cases of each take a second or two.</summary>
    public static TheoryData<string, int> Targets =>
        new()
        {
            { "ics", 700 },
            { "rrule", 700 },
            { "json", 700 },
            { "closures", 700 },
            { "busy", 700 },
            { "oneroster", 400 },
            { "zip", 100 },
            { "edfi", 40 },
            { "coaching-plan", 300 },
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
