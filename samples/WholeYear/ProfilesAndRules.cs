using LearningCycles.Cycles;
using LearningCycles.Profiles;
using LearningCycles.Rules;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>A school takes a profile, changes its numbers, and adds a rule of its own.</summary>
internal static class ProfilesAndRules
{
    private static LearningCycle Draft() =>
        LearningCycle.Propose(
            new("2026/ana/1"),
            coach: Lee,
            [Ana],
            start: new(2026, 9, 1),
            end: new(2026, 10, 16),
            on: new(2026, 8, 24)
        );

    internal static void AProfile()
    {
        // csharpier-ignore-start
        // <AProfile>
        foreach (var profile in CoachingProfiles.All)
        {
            var begun = Draft().Begin(on: new(2026, 9, 1), policy: profile.Cycles);
            Print($"{profile.Name} ({profile.NameOf(CycleStage.Learning)}):", begun.Violations);
        }
        // </AProfile>
        // csharpier-ignore-end
    }

    internal static void OwnNumbers()
    {
        // csharpier-ignore-start
        // <OwnNumbers>
        var denver = CoachingProfiles.Denver;
        var cole = denver with
        {
            Id = "cole", Name = "Cole Middle School", Source = "Our own",
            Cycles = denver.Cycles with
            {
                MaximumAdjustments = 1,
                Rules = denver.Cycles.Rules
                    .WithSeverity(CycleRuleIds.EveryPerspective, Severity.Required)
                    .Without(CycleRuleIds.SeveralDataMethods),
            },
        };
        var cycle = Cycles.Learning().Missing(CycleMove.BeginReflection, on: new(2026, 9, 21), policy: cole.Cycles);
        Print(cole.Name, cycle);
        // </OwnNumbers>
        // csharpier-ignore-end
    }

    internal static void OwnRule()
    {
        // csharpier-ignore-start
        // <OwnRule>
        var twoVisits = new Rule<CycleMove, CycleCase>(
            new("COLE-01"), [CycleMove.BeginReflection], Severity.Advice,
            "A teacher is visited twice in a cycle.", "Our leadership team, June 2026",
            c => c.Cycle.Learning.Observations.Count >= 2
                ? null
                : Finding.Of("visits: {visits}; better: 2", ("visits", c.Cycle.Learning.Observations.Count)));

        var policy = CyclePolicy.Default with { Rules = CyclePolicy.Default.Rules.With(twoVisits) };
        var found = Cycles.Learning().Missing(CycleMove.BeginReflection, on: new(2026, 10, 5), policy: policy);
        Print("Found:", found);
        // </OwnRule>
        // csharpier-ignore-end
    }
}
