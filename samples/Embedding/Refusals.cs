using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Languages;
using LearningCycles.People;
using static LearningCycles.Samples.Embedding.FirstHour;

namespace LearningCycles.Samples.Embedding;

/// <summary>Steps 1 and 2: a cycle, and a move that is refused with everything that is missing.</summary>
internal static class Refusals
{
    internal static void AFirstCycle()
    {
        // csharpier-ignore-start
        // <AFirstCycle>
        PersonId ana = new("ana"); // as your SIS calls her: a OneRoster sourcedId, a staffUniqueId

        var proposed = LearningCycle.Propose(new("2026/ana/1"), coach: Lee, [ana], start: new(2026, 9, 8), end: new(2026, 10, 23), on: new(2026, 8, 28));
        var begun = proposed.Begin(on: new(2026, 9, 8)); // a Decision: the next cycle, or everything that refuses it

        Console.WriteLine($"{proposed.Stage} -> {begun.Value.Stage}");
        // </AFirstCycle>
        // csharpier-ignore-end
    }

    internal static void ARefusedMove()
    {
        // csharpier-ignore-start
        // <ARefusedMove>
        var cycle = LearningCycle
            .Propose(new("2026/ana/1"), coach: Lee, [new("ana")], start: new(2026, 9, 8), end: new(2026, 10, 23), on: new(2026, 8, 28))
            .With(new Intention
            {
                Goal = new(new("g1"), GoalKind.StudentAchievement, "Every student shows daily what was understood."),
                Indicators = [new(new("s1"), SuccessPerspective.Students, "More answer correctly.")],
            })
            .Begin(on: new(2026, 9, 8)).Value;

        var learning = cycle.BeginLearning(on: new(2026, 9, 15));
        Console.WriteLine($"accepted: {learning.IsAccepted}"); // refused, not thrown; the cycle is as it was
        foreach (var missing in learning.Violations.Take(4))
            Console.WriteLine($"{missing.Rule} {missing.Severity}: {missing.Finding.Describe(NameOf)}"); // a code for machines, a sentence for people

        Print("En español:", learning.Violations.Take(2).Select(missing => RuleLanguages.Spanish.FindingOf(missing, NameOf)));
        // </ARefusedMove>
        // csharpier-ignore-end
    }
}
