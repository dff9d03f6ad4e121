using LearningCycles.Rules;

namespace LearningCycles.Languages.Spanish;

/// <summary>Words for kinds, ways, reasons and results.</summary>
internal static class KindTerms
{
    internal static ValueList<TermWording> Words { get; } =
    [
        // Goals
        new("ProfessionalGrowth", "Crecimiento profesional"),
        new("StudentAchievement", "Logro estudiantil"),
        new("Individual", "Individual"),
        new("Team", "Equipo"),
        new("School", "Escuela"),
        new("Met", "Lograda"),
        new("PartlyMet", "Lograda en parte"),
        new("NotMet", "No lograda"),
        new("MuchLess", "Mucho menos de lo esperado"),
        new("Less", "Menos de lo esperado"),
        new("Expected", "Lo esperado"),
        new("More", "Más de lo esperado"),
        new("MuchMore", "Mucho más de lo esperado"),
        // Data
        new("Qualitative", "Cualitativo"),
        new("Quantitative", "Cuantitativo"),
        new("SchoolGoals", "Metas de la escuela o del equipo"),
        new("StudentData", "Datos de estudiantes"),
        new("ObservationFeedback", "Retroalimentación de una observación"),
        new("StudentWork", "Trabajos de estudiantes"),
        new("Survey", "Encuesta"),
        new("DataTracker", "Registro de seguimiento"),
        new("ScriptedQuestions", "Preguntas preparadas"),
        new("Other", "Otro"),
        // Frameworks
        new("None", "Ninguno"),
        new("One", "Uno"),
        new("Several", "Varios"),
        new("Renamed", "Con otro código"),
        new("Reworded", "Con otra redacción"),
        new("Split", "Dividido"),
        new("Merged", "Fusionado"),
        new("Unmentioned", "No mencionado"),
        new("NotLater", "No posterior"),
        // Cycles
        new("LeftSchool", "Salida de la escuela"),
        new("Reassigned", "Otra asignación"),
        new("GoalObsolete", "Meta sin vigencia"),
        new("ByAgreement", "De común acuerdo"),
        new("Design", "Diseñar"),
        new("Implement", "Aplicar"),
        new("Live", "En persona"),
        new("Video", "Video"),
        new("BeforeLearning", "Antes del aprendizaje"),
        new("BeforeReflection", "Antes de la reflexión"),
        new("Study", "Estudio"),
        new("CoObservation", "Observación conjunta"),
        new("Modelling", "Clase modelo"),
        new("CoPlanning", "Planificación conjunta"),
        new("RealTimeCoaching", "Acompañamiento en tiempo real"),
        new("MetaCoaching", "Metaacompañamiento"),
        new("Described", "Descrito"),
        new("ContinueGoal", "Continuar con la meta"),
        new("NewGoal", "Nueva meta"),
        new("Stop", "No continuar"),
    ];
}
