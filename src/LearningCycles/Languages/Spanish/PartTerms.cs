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
        new("Progress", "Progreso"),
        new("Results", "Resultados"),
        new("Content", "Contenido"),
        new("Assessment", "Valoración"),
        new("Consents", "Consentimientos"),
        new("Notes", "Notas"),
        new("Evidence", "Evidencia"),
        new("Feedback", "Retroalimentación"),
        new("IndicatorFeedback", "Retroalimentación por indicador"),
        new("Place", "Lugar"),
        new("Agenda", "Agenda"),
        new("Protocol", "Protocolo"),
        new("Record", "Registro"),
        new("Schedule", "Horario"),
        new("WayOfWorking", "Forma de trabajar"),
        new("Nothing", "Nada"),
        new("Structure", "Estructura"),
    ];
}
