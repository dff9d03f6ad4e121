using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>Generates with the light effort: what must hold for any calendar needs no search for the best one.</summary>
internal static class Quickly
{
    private static readonly GenerationOptions Options = new() { Effort = SearchEffort.Light };

    public static CoachingCalendar Generate(CoachingPlan plan) => CadenceGenerator.Generate(plan, Options);
}
