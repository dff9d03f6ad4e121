using LearningCycles.Rules;

namespace LearningCycles.Languages.Spanish;

/// <summary>Words for stages and states; they agree with <c>estado</c>.</summary>
internal static class StageTerms
{
    internal static ValueList<TermWording> Words { get; } =
    [
        // Cycles
        new("Draft", "Borrador"),
        new("SettingIntention", "Definición de la intención"),
        new("Learning", "Aprendizaje"),
        new("Reflecting", "En reflexión"),
        new("Closed", "Cerrado"),
        new("Paused", "En pausa"),
        new("Abandoned", "Abandonado"),
        // Next steps
        new("Open", "Abierto"),
        new("Carried", "Trasladado"),
        new("Done", "Hecho"),
        new("Dropped", "Descartado"),
        // Student learning objectives
        new("Submitted", "Enviado"),
        new("MoreInfo", "Falta información"),
        new("Approved", "Aprobado"),
        new("EndOfCourse", "Fin del curso"),
        new("EndOfCourseSubmitted", "Resultados enviados"),
        new("EndOfCourseMoreInfo", "Falta información sobre los resultados"),
        new("Completed", "Completado"),
    ];
}
