using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.People;

namespace LearningCycles.Samples.FirstSteps;

/// <summary>The README's first example: a cycle that cannot begin yet, and everything that it lacks.</summary>
internal static class FirstCycle
{
    internal static void Run()
    {
        // The README shows these lines as they stand.
        // csharpier-ignore-start
        // <readme>
        PersonId ana = new("ana"), lee = new("lee");

        var cycle = LearningCycle
            .Propose(new("2026/ana/1"), coach: lee, [ana], start: new(2026, 9, 1), end: new(2026, 10, 16), on: new(2026, 8, 24))
            .With(new Intention
            {
                Goal = new(new("g1"), GoalKind.StudentAchievement, "Every student shows daily what was understood."),
                DataPoints = [new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 28), "41 % on the exit ticket")],
                Indicators = [new(new("s1"), SuccessPerspective.Students, "More answer correctly.") { Measure = new("percent", 41) }],
            }.ConfirmedBy(new(2026, 9, 1), [lee, ana]));

        var begun = cycle.Begin(on: new(2026, 9, 1)); // a Decision: the next cycle, or everything that refuses it
        var learning = begun.Value.BeginLearning(on: new(2026, 9, 8));

        Console.WriteLine(learning.IsAccepted ? "Learning begins." : "Not yet:");
        foreach (var violation in learning.Violations)
            Console.WriteLine(violation);
        // </readme>
        // csharpier-ignore-end
    }
}
