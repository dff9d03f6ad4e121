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
        // Onboarding
        new("SchoolYear", "Año escolar"),
        new("WorkingStyleForm", "Formulario de estilo de trabajo"),
        new("Conversation", "Conversación de inicio de año"),
        new("RoleOverview", "Descripción del rol"),
        new("ExpectationsAndQuestions", "Expectativas y preguntas"),
        new("StudentIntroduction", "Presentación ante los estudiantes"),
        new("Preferences", "Preferencias"),
        new("Agreement", "Acuerdo"),
        new("OneOnOnes", "Reuniones 1:1"),
        new("CycleCalendarAndTemplate", "Calendario y plantilla del ciclo"),
        new("GoalProcessPreview", "Anticipo del proceso de metas"),
        new("GoalSystems", "Sistemas de metas"),
        new("Vision", "Visión"),
        new("YearGoals", "Metas del año"),
        new("LinkToTeamGoals", "Vínculo con las metas del equipo"),
        new("TeacherExpectations", "Expectativas del docente"),
        new("Questions", "Preguntas"),
        new("Card", "Tarjeta"),
        new("EMail", "Correo electrónico"),
    ];
}
