namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about coaching relationships, their onboarding and the launch of a team.</summary>
internal static class RelationshipSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "REL-01",
            "La bienvenida se envía un día antes de la primera reunión o con más anticipación.",
            "una tarjeta o un correo electrónico antes de que los dos se conozcan",
            [
                ("no welcome was sent", "no se envió ninguna bienvenida"),
                (
                    "the welcome of {sent} does not come before the first meeting on {met}",
                    "la bienvenida del {sent} no es anterior a la primera reunión del {met}"
                ),
            ]
        ),
        new(
            "REL-02",
            "La conversación de inicio de año se realiza antes de empezar el acompañamiento.",
            "la conversación con su día",
            [
                ("the beginning-of-year conversation was not held", "no se realizó la conversación de inicio de año"),
                (
                    "the beginning-of-year conversation on {day} is dated after the move on {on}",
                    "la conversación de inicio de año del {day} es posterior a la acción del {on}"
                ),
            ]
        ),
        new(
            "REL-03",
            "El formulario de estilo de trabajo se responde y se revisa a más tardar el día de la conversación de inicio de año.",
            "el formulario con los días en que se respondió y se revisó",
            [
                ("no working-style form was sent", "no se envió ningún formulario de estilo de trabajo"),
                ("the working-style form is not answered", "el formulario de estilo de trabajo no tiene respuesta"),
                ("the working-style form is not reviewed", "el formulario de estilo de trabajo no se ha revisado"),
                (
                    "the working-style form was reviewed on {reviewed}, after the conversation on {held}",
                    "el formulario de estilo de trabajo se revisó el {reviewed}, después de la conversación del {held}"
                ),
            ]
        ),
        new(
            "REL-04",
            "La conversación de inicio de año abarca todos los temas de la guía.",
            "los temas que faltan, en otra conversación",
            [("topics not covered: {topics}", "temas sin tratar: {topics}")]
        ),
        new(
            "REL-05",
            "La descripción del rol nombra uno o más de: acompañante, consultor, facilitador y evaluador.",
            "lo que el líder es para el docente, y el día en que se le dijo",
            [
                ("the role overview names none of {facets}", "la descripción del rol no nombra ninguno de: {facets}"),
                (
                    "the role overview on {day} is dated after the move on {on}",
                    "la descripción del rol del {day} es posterior a la acción del {on}"
                ),
            ]
        ),
        new(
            "REL-06",
            "Un líder que también evalúa establece qué del acompañamiento puede usarse para la evaluación.",
            "el límite entre acompañamiento y evaluación",
            [
                (
                    "the lead is {facet} too, and no boundary is stated",
                    "el líder es también «{facet}», y no se establece ningún límite"
                ),
            ]
        ),
        new(
            "REL-07",
            "Un líder y un docente tienen a lo sumo una relación abierta.",
            "la otra relación, finalizada",
            [("still open: {relationships}", "aún abierta: {relationships}")]
        ),
        new(
            "REL-07A",
            "Cada docente de un equipo tiene una relación de acompañamiento abierta con el líder.",
            "una relación para cada docente",
            [("without a relationship: {teachers}", "sin relación: {teachers}")]
        ),
        new(
            "LCH-01",
            "Cada docente de un equipo tiene una meta propia para el año cuando comienzan los primeros ciclos.",
            "una meta individual para el año de cada docente, ni reemplazada ni retirada",
            [("without a goal for the year: {teachers}", "sin meta para el año: {teachers}")]
        ),
        new(
            "RSH-01",
            "Líder y docente están en la lista del personal de la escuela.",
            "personas de la lista del personal",
            [("not on the roster: {people}", "no está en la lista del personal: {people}")]
        ),
        new(
            "RSH-02",
            "El líder acepta la relación.",
            "la acción, realizada por el líder",
            [
                ("{lead} has to accept, not {by}", "debe aceptar {lead}, no {by}"),
                ("{lead} has to accept; it is not told who does", "debe aceptar {lead}; no se indica quién acepta"),
            ]
        ),
        new(
            "RSH-03",
            "El año escolar se establece antes de empezar la inducción.",
            "el primer día y el último del año escolar",
            [("the school year is not set", "no se ha establecido el año escolar")]
        ),
        new(
            "RSH-04",
            "Se elige un horario regular de reuniones 1:1 antes de empezar el acompañamiento.",
            "la serie de reuniones 1:1, y el día en que se eligió",
            [
                ("no regular time for 1:1s is chosen", "no se ha elegido un horario regular de reuniones 1:1"),
                (
                    "the choice of a time for 1:1s on {day} is dated after the move on {on}",
                    "la elección del horario de reuniones 1:1, del {day}, es posterior a la acción del {on}"
                ),
            ]
        ),
        new(
            "RSH-05",
            "Los puntos de la inducción que la escuela exige están hechos antes de empezar el acompañamiento.",
            "los puntos que faltan, con sus días",
            [("required and not done: {items}", "exigidos y sin hacer: {items}")]
        ),
        new(
            "RSH-06",
            "Hay un acuerdo de acompañamiento vigente antes de empezar el acompañamiento.",
            "un acuerdo de acompañamiento firmado por ambas partes",
            [
                ("no coaching agreement is in force", "no hay un acuerdo de acompañamiento vigente"),
                (
                    "the coaching agreement is in force from {day}, after the move on {on}",
                    "el acuerdo de acompañamiento está vigente desde el {day}, después de la acción del {on}"
                ),
            ]
        ),
        new(
            "RSH-07",
            "Ningún ciclo de la pareja sigue en curso mientras el acompañamiento está suspendido.",
            "cada ciclo en curso, en pausa o cerrado",
            [("still running: {cycles}; pause them first", "aún en curso: {cycles}; primero hay que pausarlos")]
        ),
        new(
            "RSH-08",
            "Los ciclos en pausa se retoman cuando el acompañamiento continúa.",
            "cada ciclo en pausa, retomado o abandonado",
            [("still paused: {cycles}; resume them next", "aún en pausa: {cycles}; después hay que retomarlos")]
        ),
        new(
            "RSH-09",
            "Los ciclos de la pareja están cerrados, abandonados o entregados a otra persona cuando el acompañamiento termina.",
            "cada ciclo abierto, cerrado, abandonado o entregado a otra persona",
            [
                (
                    "still open: {cycles}; close, abandon or hand them over first",
                    "aún abiertos: {cycles}; primero hay que cerrarlos, abandonarlos o entregarlos a otra persona"
                ),
            ]
        ),
        new(
            "RSH-10",
            "Ningún evento de la pareja queda en el calendario cuando el acompañamiento termina.",
            "los eventos por venir, cancelados",
            [("events still in the calendar: {count}", "eventos aún en el calendario: {count}")]
        ),
        new(
            "RSH-11",
            "Solo el líder marca una relación como tensa y quita la marca.",
            "la acción, realizada por el líder",
            [("{move} is for the lead", "«{move}» corresponde al líder")]
        ),
        new(
            "RSH-12",
            "La marca se pone cuando no está y se quita cuando está, el día de su último cambio o después.",
            "la acción que cambia la marca, en un día posterior",
            [
                ("{move} would change nothing", "«{move}» no cambiaría nada"),
                (
                    "{on} lies before the mark's last change on {changed}",
                    "el {on} es anterior al último cambio de la marca, el {changed}"
                ),
            ]
        ),
        new(
            "RSH-13",
            "El docente no está entre quienes ven la marca.",
            "destinatarios sin el docente",
            [("{teacher} is whom the mark is about", "la marca trata de {teacher}")]
        ),
        new(
            "RSH-14",
            "La relación que sigue tiene otro líder, o un año escolar posterior al de esta.",
            "otro líder, o un año escolar posterior",
            [
                (
                    "neither another lead nor another school year is given",
                    "no se indica ni otro líder ni otro año escolar"
                ),
                (
                    "the lead is the same, and the school year from {start} does not begin after {end}",
                    "el líder es el mismo, y el año escolar que empieza el {start} no empieza después del {end}"
                ),
            ]
        ),
        new(
            "RSH-15",
            "Las preferencias del docente pasan a la relación que sigue solo con el consentimiento del docente.",
            "el día en que el docente dio su consentimiento, o ninguna copia",
            [
                (
                    "the teacher's consent to a copy of the preferences is not told",
                    "no se indica el consentimiento del docente para copiar las preferencias"
                ),
                (
                    "the teacher's consent on {consented} is dated after the move on {on}",
                    "el consentimiento del docente, del {consented}, es posterior a la acción del {on}"
                ),
            ]
        ),
    ];
}
