namespace LearningCycles.Languages.Spanish;

/// <summary>What learning in a cycle and the look back at it need.</summary>
internal static class LearningSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "LRN-01",
            "Se elige, por un docente o con su participación, una forma de aprender, del catálogo o descrita.",
            "una forma de aprender elegida por un docente, y descrita si no está en el catálogo",
            [
                (
                    "no way of learning is chosen; choose one together with the teacher",
                    "no se ha elegido ninguna forma de aprender; hay que elegir una junto con el docente"
                ),
                (
                    "ways of learning without a description: {undescribed}",
                    "formas de aprender sin descripción: {undescribed}"
                ),
                (
                    "ways of learning that no teacher chose: {unchosen}",
                    "formas de aprender que ningún docente eligió: {unchosen}"
                ),
            ]
        ),
        new(
            "LRN-02",
            "Se planifican uno o dos ajustes de gran impacto.",
            "uno o dos ajustes con su enunciado",
            [
                (
                    "adjustments with a statement: {count}; asked for: {minimum} to {maximum}",
                    "ajustes con enunciado: {count}; se piden: de {minimum} a {maximum}"
                ),
            ]
        ),
        new(
            "LRN-03",
            "Cada ajuste tiene su tipo, un día dentro del ciclo y una forma de reunir evidencia.",
            "el tipo, el día y la forma de reunir evidencia de cada ajuste",
            [
                ("no kind for adjustment {noKind}", "sin tipo: ajuste {noKind}"),
                ("no day for adjustment {noDay}", "sin día: ajuste {noDay}"),
                (
                    "not inside the cycle of {start} to {end}: adjustment {outside}",
                    "fuera del ciclo del {start} al {end}: ajuste {outside}"
                ),
                ("no evidence method for adjustment {noMethod}", "sin forma de reunir evidencia: ajuste {noMethod}"),
            ]
        ),
        new(
            "LRN-04",
            "Se observa al docente, en persona o por video, después de iniciar un ajuste y antes de la reflexión.",
            "una observación de cada docente el día de un ajuste o después",
            [
                (
                    "no adjustment has a day, so no observation can follow one",
                    "ningún ajuste tiene día, así que ninguna observación puede seguirle"
                ),
                (
                    "observations from {began}, when an adjustment began, to {on}: {count}; needed: {minimum}",
                    "observaciones desde el {began}, cuando se inició un ajuste, hasta el {on}: {count}; se necesitan: {minimum}"
                ),
            ]
        ),
        new(
            "LRN-05",
            "Cada observación tiene una retroalimentación que indica algo por hacer.",
            "una retroalimentación con algo por hacer, para cada observación",
            [
                (
                    "observations without feedback that names something to do: {observations}",
                    "observaciones sin retroalimentación que indique algo por hacer: {observations}"
                ),
            ]
        ),
        new(
            "LRN-05A",
            "La retroalimentación aplicable se da pocos días de clases después de la observación.",
            "retroalimentación dentro del plazo previsto de días de clases",
            [
                (
                    "feedback came later than {maximum} school days: {observations}",
                    "plazo de la retroalimentación en días de clases: {maximum}; llegó más tarde: {observations}"
                ),
            ]
        ),
        new(
            "LRN-06",
            "Los datos del aula se reúnen de varias maneras.",
            "datos del aula reunidos también de otra manera",
            [
                (
                    "ways in which classroom data was gathered: {count}; better: {minimum}",
                    "maneras de reunir datos del aula: {count}; mejor: {minimum}"
                ),
            ]
        ),
        new(
            "LRN-07",
            "Un reto que comparten varios docentes recibe tiempo en equipo.",
            "tiempo en equipo en el plan de aprendizaje",
            [
                (
                    "teachers who share \"{challenge}\": {count}; plan time as a team",
                    "docentes que comparten «{challenge}»: {count}; conviene planificar tiempo en equipo"
                ),
            ]
        ),
        new(
            "REF-01",
            "Cada docente reflexiona sobre sí, el proceso y los estudiantes, y el líder responde.",
            "las palabras de cada docente sobre sí, el proceso y los estudiantes, y la respuesta del líder",
            [
                ("nothing about self by {self}", "nada sobre su propia práctica, de {self}"),
                ("nothing about the process by {process}", "nada sobre el proceso, de {process}"),
                ("nothing about the students by {students}", "nada sobre los estudiantes, de {students}"),
                ("no response of the lead {lead}", "falta la respuesta de {lead} como líder"),
            ]
        ),
        new(
            "REF-02",
            "Se valora si la meta se logró, se logró en parte o no se logró, con evidencia para cada indicador de éxito.",
            "el resultado, y lo que se vio en cada indicador de éxito",
            EvidenceSpanish.Outcome
        ),
        new(
            "REF-03",
            "Se decide continuar con la meta, elegir una nueva o no continuar por un motivo.",
            "lo que sigue; si es no continuar, también el motivo",
            [
                (
                    "it is not decided whether to go on with the goal, to choose a new one, or to stop",
                    "no se ha decidido si continuar con la meta, elegir una nueva o no continuar"
                ),
                ("no reason for stopping is told", "no se indica el motivo para no continuar"),
            ]
        ),
        new(
            "REF-04",
            "La retroalimentación formal nombra un indicador del marco y cita solo evidencia que el docente autorizó.",
            "un indicador de un marco fijado, un texto, y la autorización del docente para lo que se cita",
            [
                ("formal feedback without text to {noText}", "retroalimentación formal sin texto para {noText}"),
                ("not in the policy's frameworks: {unknown}", "no está en los marcos de la política: {unknown}"),
                ("not released by {unreleased}", "sin autorización de {unreleased}"),
            ]
        ),
    ];
}
