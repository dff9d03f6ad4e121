using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.People;

namespace LearningCycles.Tests.Scenarios;

/// <summary>The README's first example. The lines between the marks are in the README word for word.</summary>
public class ReadmeFirstExampleTests
{
    [Fact]
    public void TheExamplePrintsEverythingThatIsMissing()
    {
        // csharpier-ignore-start - the README's own layout
        // <readme>
        PersonId ana = new("ana"), lee = new("lee");

        var cycle = LearningCycle
            .Propose(new("2026/ana/1"), coach: lee, [ana], start: new(2026, 9, 1), end: new(2026, 10, 16), on: new(2026, 8, 24))
            .With(new Intention
            {
                Goal = new(new("g1"), GoalKind.StudentAchievement, "Every student shows daily what was understood."),
                DataPoints = [new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 28), "41 % on the exit ticket")],
                Indicators = [new(new("s1"), SuccessPerspective.Students, "More answer correctly.") { Measure = new("percent", 41) }],
            }.ConfirmedBy(new(2026, 9, 1), lee, ana));

        var begun = cycle.Begin(on: new(2026, 9, 1)); // a Decision: the next cycle, or everything that refuses it
        var learning = begun.Value.BeginLearning(on: new(2026, 9, 8));

        Console.WriteLine(learning.IsAccepted ? "Learning begins." : "Not yet:");
        foreach (var violation in learning.Violations)
            Console.WriteLine(violation);
        // </readme>
        // csharpier-ignore-end

        Console
            .Printed.Should()
            .Be(
                """
                Not yet:
                INT-02 required: data points given: 1 (0 qualitative, 1 quantitative); needed: 2, of them 1 qualitative and 1 quantitative
                INT-03 advice: sources of data points: 1; better: 2
                INT-06 advice: no success indicator for: Self, Peers
                INT-07 required: no evidence method for s1; no target for s1
                INT-08 advice: no success indicator maps to an indicator of: leap/2013-14
                CAD-05 required: 1:1s planned: 0, needed: 1; observations planned: 0, needed: 1; the cycle's calendar is not confirmed by lee, ana
                LRN-01 required: no way of learning is chosen; choose one together with the teacher
                LRN-02 required: adjustments with a statement: 0; asked for: 1 to 2
                """
            );
    }
}

// Stands in for System.Console, so that the example's lines are the real ones and other tests are not disturbed.
file static class Console
{
    [ThreadStatic]
    private static List<string>? lines;

    public static string Printed => string.Join('\n', lines ?? []);

    public static void WriteLine(object line) => (lines ??= []).Add(line.ToString()!);
}
