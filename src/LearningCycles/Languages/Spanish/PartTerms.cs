using LearningCycles.Rules;

namespace LearningCycles.Languages.Spanish;

/// <summary>Words for parts that are written.</summary>
internal static class PartTerms
{
    internal static ValueList<TermWording> Words { get; } =
    [
        new("Dates", "Fechas"),
        new("Intention", "Intención"),
        new("Calendar", "Calendario"),
        new("LearningPlan", "Plan de aprendizaje"),
        new("LearningRecord", "Registro de aprendizaje"),
        new("Reflection", "Reflexión"),
        new("Plan", "Planificar"),
        new("Progress", "Progreso"),
        new("Results", "Resultados"),
    ];
}
