namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about how coaching goes with each teacher.</summary>
internal static class HealthSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "CAD-03",
            "Una reunión 1:1 regular se realiza dentro de su intervalo y unos pocos días de clases más.",
            "una reunión 1:1 pronto, o un ritmo que ambos puedan mantener",
            [
                (
                    "{teacher}: last 1:1 on {held}; school days that count since: {count}; allowed: {maximum}",
                    "{teacher}: última reunión 1:1 el {held}; días de clases que cuentan desde entonces: {count}; permitidos: {maximum}"
                ),
                (
                    "{teacher}: no 1:1 was held yet; school days that count: {count}; allowed: {maximum}",
                    "{teacher}: aún no se realizó ninguna reunión 1:1; días de clases que cuentan: {count}; permitidos: {maximum}"
                ),
            ]
        ),
        new(
            "HEA-01",
            "Ningún próximo paso abierto tiene su día vencido.",
            "pasos hechos, trasladados a un día posterior o descartados con un motivo",
            [("{teacher}: next steps past their day: {steps}", "{teacher}: próximos pasos con su día vencido: {steps}")]
        ),
        new(
            "HEA-02",
            "A una observación le siguen pronto una retroalimentación que indica algo por hacer y una conversación.",
            "retroalimentación con una acción siguiente, y una reunión 1:1 que trate de la observación",
            [
                (
                    "{teacher}: observations that wait for feedback after {maximum} school days: {feedback}",
                    "{teacher}: observaciones que esperan retroalimentación después de {maximum} días de clases: {feedback}"
                ),
                (
                    "{teacher}: observations that wait for a debrief after {maximum} school days: {debrief}",
                    "{teacher}: observaciones que esperan una conversación después de {maximum} días de clases: {debrief}"
                ),
            ]
        ),
        new(
            "HEA-03",
            "Un ciclo iniciado se cierra, se prolonga o se abandona a más tardar en su último día.",
            "una reflexión y un cierre, o una prolongación",
            [
                (
                    "{teacher}: cycle {cycle} is {stage}, and its last day was {end}",
                    "{teacher}: el ciclo {cycle} está en el estado «{stage}», y su último día fue el {end}"
                ),
            ]
        ),
        new(
            "MIC-01",
            "El líder deja espacio: pocos pasos abiertos asignados por el líder, y no la mayoría de los puntos de agenda de un ciclo.",
            "pasos y puntos de agenda que provengan del docente",
            [
                (
                    "{teacher}: open next steps that the lead assigned: {steps}; allowed: {maximumSteps}",
                    "{teacher}: próximos pasos abiertos que asignó el líder: {steps}; permitidos: {maximumSteps}"
                ),
                (
                    "{teacher}: agenda items of the cycle that the lead wrote: {items} of {allItems}; allowed: {maximumPercent} %",
                    "{teacher}: puntos de agenda del ciclo que escribió el líder: {items} de {allItems}; permitido: {maximumPercent} %"
                ),
            ]
        ),
        new(
            "SUP-02",
            "Una relación marcada como tensa lleva pronto a una solicitud de apoyo, y más pronto en las primeras semanas del año.",
            "una solicitud de apoyo, o quitar la marca",
            [
                (
                    "{teacher}: marked as strained on {since} without a support request; school days since: {count}; allowed: {maximum}",
                    "{teacher}: relación marcada como tensa el {since} sin solicitud de apoyo; días de clases desde entonces: {count}; permitidos: {maximum}"
                ),
            ]
        ),
        new(
            "SUP-03",
            "Mientras una solicitud de apoyo está abierta, se mantiene informado a un directivo escolar.",
            "una actualización para un directivo escolar, aunque sea solo del estado",
            [
                (
                    "{teacher}: open support requests, by the day they were raised, of which no school leader was informed within {maximum} school days: {requests}",
                    "{teacher}: solicitudes de apoyo abiertas, por el día en que se plantearon, de las que no se informó a ningún directivo escolar en {maximum} días de clases: {requests}"
                ),
            ]
        ),
    ];
}
