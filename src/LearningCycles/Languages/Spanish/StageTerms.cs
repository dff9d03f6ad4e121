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
        // Goals
        new("Proposed", "Propuesto"),
        new("Drafted", "Redactado"),
        new("Confirmed", "Confirmado"),
        new("Active", "Activo"),
        new("Assessed", "Valorado"),
        new("Superseded", "Reemplazado"),
        new("Withdrawn", "Retirado"),
        // Observations
        new("Planned", "Planificado"),
        new("Announced", "Anunciado"),
        new("FeedbackGiven", "Con retroalimentación"),
        new("Released", "Uso autorizado"),
        new("Cancelled", "Cancelado"),
        // Agreements
        new("Offered", "Ofrecido"),
        new("PartlySigned", "Firmado por una parte"),
        new("InForce", "Vigente"),
        new("AmendmentOffered", "Enmienda ofrecida"),
        new("AmendmentPartlySigned", "Enmienda firmada por una parte"),
        new("Declined", "Rechazado"),
        new("Expired", "Vencido"),
        new("Ended", "Finalizado"),
        // 1:1s and their series
        new("AgendaOpen", "Agenda abierta"),
        new("Ready", "Agenda lista"),
        new("Held", "Realizado"),
        new("ClosedOut", "Cierre registrado"),
        new("Missed", "No realizado"),
        new("Chosen", "Elegido"),
        // Relationships
        new("Onboarding", "Inducción"),
        new("Suspended", "Suspendido"),
        new("NotAsked", "No exigido"),
        // Requests for support
        new("Raised", "Planteado"),
        new("Acknowledged", "Recepción confirmada"),
        new("InDiscussion", "En conversación"),
        new("PlanAgreed", "Plan acordado"),
        new("Resolved", "Resuelto"),
        new("Escalated", "Escalado"),
        new("InterventionRequested", "Intervención pedida"),
        new("Intervening", "En intervención"),
        // Overviews
        new("NeverHeld", "Sin realizar aún"),
        new("OnTrack", "Al día"),
        new("DueSoon", "Próximo a vencer"),
        new("Overdue", "Atrasado"),
    ];
}
