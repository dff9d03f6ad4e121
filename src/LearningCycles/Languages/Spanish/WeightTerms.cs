using LearningCycles.Rules;

namespace LearningCycles.Languages.Spanish;

/// <summary>Words for how much a rule weighs.</summary>
internal static class WeightTerms
{
    internal static ValueList<TermWording> Words { get; } =
    [
        new("required", "obligatorio"),
        new("advice", "consejo"),
        new("Required", "Obligatorio"),
        new("Advice", "Consejo"),
    ];
}
