namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about observations and the teacher's preferences.</summary>
internal static class ObservationSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "REL-08",
            "Antes de la primera observación se registran las preferencias del docente: dónde ubicarse, hablar con estudiantes, recorrer el aula, enseñar en conjunto y modelar.",
            "las preferencias del docente, con una respuesta a cada tema",
            [
                (
                    "no preferences of {teacher} are recorded by {day}",
                    "hasta el {day} no hay preferencias registradas de {teacher}"
                ),
                (
                    "the preferences of {teacher} say nothing on: {topics}",
                    "las preferencias de {teacher} no dicen nada sobre: {topics}"
                ),
            ]
        ),
        new(
            "REL-08A",
            "Las preferencias del docente se registran o se revisan al menos una vez por ciclo.",
            "una revisión de las preferencias desde el primer día del ciclo",
            [
                (
                    "the preferences of {teacher} were last looked at on {reviewed}, before the cycle began on {start}",
                    "las preferencias de {teacher} se revisaron por última vez el {reviewed}, antes del inicio del ciclo el {start}"
                ),
            ]
        ),
        new(
            "REL-09",
            "Quien observa no hace nada que el docente haya rechazado; enseñar en conjunto, modelar y lo que debe preguntarse antes tienen un consentimiento registrado.",
            "un plan sin lo rechazado, y el consentimiento del docente para lo demás",
            [
                ("{teacher} declined: {declined}", "{teacher} rechazó: {declined}"),
                (
                    "no consent of {teacher} is recorded to: {unasked}",
                    "sin consentimiento registrado de {teacher} para: {unasked}"
                ),
            ]
        ),
        new(
            "OBS-01",
            "Una observación se anuncia, a más tardar, el mismo día.",
            "otro día, mediante una reprogramación",
            [
                (
                    "the announcement on {on} comes after the day {day}; reschedule it",
                    "el anuncio del {on} es posterior al día {day}; hay que reprogramarla"
                ),
            ]
        ),
        new(
            "OBS-01A",
            "Se avisa al docente de una observación con algunos días de clases de anticipación.",
            "un día que deje para el aviso los días de clases previstos",
            [
                (
                    "school days between the announcement on {on} and the day {day}: {days}; asked for: {notice}",
                    "días de clases entre el anuncio del {on} y el día {day}: {days}; se piden: {notice}"
                ),
            ]
        ),
        new(
            "OBS-02",
            "Una observación reprogramada recibe otro día, que no haya pasado.",
            "el otro día",
            [
                ("no day is given to which the observation moves", "no se indica a qué día pasa la observación"),
                ("the new day {newDay} is the day it has", "el nuevo día {newDay} es el que ya tiene"),
                (
                    "the new day {newDay} lies before the move on {on}",
                    "el nuevo día {newDay} es anterior a la acción del {on}"
                ),
            ]
        ),
        new(
            "OBS-03",
            "Una observación se anuncia antes de realizarse, salvo que su tipo no requiera anuncio.",
            "primero, el anuncio",
            [
                (
                    "a {kind} observation was not announced; without announcement go: {kinds}",
                    "no se anunció la observación del tipo «{kind}»; tipos que no requieren anuncio: {kinds}"
                ),
            ]
        ),
        new(
            "OBS-04",
            "Una clase se observa el día previsto o después, y a más tardar cuando se registra.",
            "el día en que se observó la clase, o un día reprogramado",
            [
                (
                    "the lesson on {held} comes before the planned day {day}; reschedule it",
                    "la clase del {held} es anterior al día previsto {day}; hay que reprogramarla"
                ),
                (
                    "the lesson on {held} comes after the move on {on}",
                    "la clase del {held} es posterior a la acción del {on}"
                ),
            ]
        ),
        new(
            "OBS-05",
            "La retroalimentación sobre una observación indica algo por hacer.",
            "un punto de retroalimentación con una acción siguiente",
            [
                (
                    "feedback items given by {on}: {given}; none of them names a next action",
                    "puntos de retroalimentación dados hasta el {on}: {given}; ninguno indica una acción siguiente"
                ),
            ]
        ),
        new(
            "OBS-05A",
            "La retroalimentación aplicable se da pocos días de clases después de la clase.",
            "retroalimentación dentro del plazo previsto de días de clases",
            [
                (
                    "school days from the lesson on {held} to the feedback on {given}: {days}; asked for: {maximum}",
                    "días de clases desde la clase del {held} hasta la retroalimentación del {given}: {days}; se piden: {maximum}"
                ),
            ]
        ),
        new(
            "OBS-06",
            "Solo se autoriza el uso de una observación formal.",
            "una observación formal; una informal queda entre los dos",
            [
                (
                    "the observation is informal; it stays between the pair",
                    "la observación es informal; queda entre los dos"
                ),
            ]
        ),
        new(
            "OBS-07",
            "El docente observado autoriza el uso de la evidencia.",
            "el docente, como quien realiza la acción",
            [
                (
                    "it is not told who releases; only {teacher} may",
                    "no se indica quién autoriza; solo {teacher} puede hacerlo"
                ),
                ("{by} cannot release; only {teacher} may", "{by} no puede autorizar; solo {teacher} puede hacerlo"),
            ]
        ),
        new(
            "OBS-08",
            "Una autorización nombra evidencia de esta observación.",
            "los identificadores de la evidencia que puede usarse",
            [
                ("no evidence is named that may be used", "no se nombra ninguna evidencia que pueda usarse"),
                ("not evidence of this observation: {unknown}", "no es evidencia de esta observación: {unknown}"),
            ]
        ),
        new(
            "OBS-09",
            "Lo que una observación formal dice sobre un indicador está escrito, y cita solo evidencia autorizada.",
            "un texto para cada indicador, y citas solo de evidencia autorizada",
            [
                ("nothing is written on: {blank}", "no hay nada escrito sobre: {blank}"),
                ("cited but not released: {unreleased}", "citada pero sin autorización: {unreleased}"),
            ]
        ),
        new(
            "OBS-10",
            "Quien observa prevé ubicarse donde el docente desea.",
            "el lugar que el docente desea",
            [
                (
                    "the observer means to sit at {planned}; {teacher} wishes {wished}",
                    "quien observa prevé ubicarse en «{planned}»; {teacher} desea «{wished}»"
                ),
            ]
        ),
    ];
}
