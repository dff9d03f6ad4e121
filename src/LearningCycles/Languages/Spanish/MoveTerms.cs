using LearningCycles.Rules;

namespace LearningCycles.Languages.Spanish;

/// <summary>Words for moves: infinitives.</summary>
internal static class MoveTerms
{
    internal static ValueList<TermWording> Words { get; } =
    [
        // Cycles
        new("Propose", "Proponer"),
        new("Begin", "Iniciar"),
        new("BeginLearning", "Iniciar el aprendizaje"),
        new("ReviseIntention", "Revisar la intención"),
        new("BeginReflection", "Iniciar la reflexión"),
        new("ReturnToLearning", "Volver al aprendizaje"),
        new("Close", "Cerrar"),
        new("Pause", "Pausar"),
        new("Resume", "Retomar"),
        new("Extend", "Prolongar"),
        new("Abandon", "Abandonar"),
        new("Reopen", "Reabrir"),
        new("OpenNext", "Abrir el siguiente"),
        // Next steps
        new("Agree", "Acordar"),
        new("Finish", "Terminar"),
        new("Carry", "Trasladar"),
        new("Drop", "Descartar"),
        // Student learning objectives
        new("Submit", "Enviar"),
        new("AskForMore", "Pedir más información"),
        new("Resubmit", "Enviar de nuevo"),
        new("Approve", "Aprobar"),
        new("BeginEndOfCourse", "Iniciar el fin del curso"),
        new("SubmitEndOfCourse", "Enviar los resultados"),
        new("AskForMoreAtEnd", "Pedir más información sobre los resultados"),
        new("ResubmitEndOfCourse", "Enviar de nuevo los resultados"),
        new("Complete", "Completar"),
        new("Unlock", "Desbloquear"),
    ];
}
