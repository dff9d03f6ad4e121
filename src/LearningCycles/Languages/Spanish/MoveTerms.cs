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
        // Goals
        new("Confirm", "Confirmar"),
        new("Activate", "Activar"),
        new("Revise", "Revisar"),
        new("Assess", "Valorar"),
        new("ReturnToActive", "Volver al trabajo"),
        new("Supersede", "Reemplazar"),
        new("Withdraw", "Retirar"),
        // Observations
        new("Plan", "Planificar"),
        new("Announce", "Anunciar"),
        new("Reschedule", "Reprogramar"),
        new("Hold", "Realizar"),
        new("GiveFeedback", "Dar retroalimentación"),
        new("Release", "Autorizar el uso"),
        new("Cancel", "Cancelar"),
        new("TalkToStudents", "Hablar con estudiantes"),
        new("WalkAround", "Recorrer el aula"),
        new("CoTeach", "Enseñar en conjunto"),
        new("Model", "Modelar"),
        // Agreements
        new("Offer", "Ofrecer"),
        new("Sign", "Firmar"),
        new("Edit", "Modificar"),
        new("Decline", "Rechazar"),
        new("OfferAmendment", "Ofrecer una enmienda"),
        new("WithdrawAmendment", "Retirar la enmienda"),
        new("Expire", "Dar por vencido"),
        new("End", "Finalizar"),
        // 1:1s and their series
        new("OpenAgenda", "Abrir la agenda"),
        new("MakeReady", "Dejar lista la agenda"),
        new("CloseOut", "Registrar el cierre"),
        new("Miss", "Marcar como no realizado"),
        new("MakeUp", "Reponer"),
        new("Choose", "Elegir"),
        new("Except", "Hacer una excepción"),
        new("Change", "Cambiar"),
        // Relationships
        new("Accept", "Aceptar"),
        new("Suspend", "Suspender"),
        new("Return", "Volver"),
        new("MarkStrained", "Marcar como tensa"),
        new("ClearStrained", "Quitar la marca de tensa"),
        new("ProposeAnew", "Proponer la siguiente"),
        new("Launch", "Lanzar"),
        // Requests for support
        new("Raise", "Plantear"),
        new("Acknowledge", "Confirmar la recepción"),
        new("Discuss", "Conversar"),
        new("ReturnToDiscussion", "Volver a conversar"),
        new("AgreePlan", "Acordar un plan"),
        new("Resolve", "Resolver"),
        new("Escalate", "Escalar"),
        new("RequestIntervention", "Pedir una intervención"),
        new("AcceptIntervention", "Aceptar la intervención"),
        new("DeclineIntervention", "Rechazar la intervención"),
        new("WidenAudience", "Ampliar los destinatarios"),
        new("UpdateLeader", "Informar al directivo escolar"),
        new("Continue", "Continuar"),
        // Overviews
        new("Publish", "Publicar"),
        new("Review", "Revisar cómo va"),
    ];
}
