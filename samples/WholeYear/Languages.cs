using LearningCycles.Cycles;
using LearningCycles.Languages;
using LearningCycles.Rules;
using static LearningCycles.Samples.WholeYear.School;

namespace LearningCycles.Samples.WholeYear;

/// <summary>Findings in Spanish, and in a school's own words.</summary>
internal static class Languages
{
    internal static void InSpanish()
    {
        // csharpier-ignore-start
        // <InSpanish>
        var missing = Cycles.Learning().Missing(CycleMove.Close, on: new(2026, 9, 21))
            .AddRange(Cycles.Learning().Missing(CycleMove.BeginReflection, on: new(2026, 9, 21)));

        var spanish = RuleLanguages.Find("es-US") ?? RuleLanguages.English;
        foreach (var violation in missing)
        {
            Console.WriteLine(spanish.Say(violation));
            Console.WriteLine($"  {spanish.StatementOf(violation)}");
        }
        // </InSpanish>
        // csharpier-ignore-end
    }

    internal static void OwnWords()
    {
        // csharpier-ignore-start
        // <OwnWords>
        var ours = RuleLanguages.Spanish.With(new TermWording("Learning", "Aprendemos"));

        Console.WriteLine(RuleLanguages.Spanish.TermOf("Learning"));
        Console.WriteLine(ours.TermOf("Learning"));
        // </OwnWords>
        // csharpier-ignore-end
    }
}
