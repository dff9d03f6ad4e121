namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about student learning objectives.</summary>
internal static class SloSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "GOAL-08",
            "Cada docente tiene el número de objetivos que pide su jornada, y envía cada uno dentro de los plazos de la escuela.",
            "los demás objetivos del docente, y un día dentro del plazo",
            [
                (
                    "{move} on {on} is outside of the window, which is {first} to {last}",
                    "«{move}» el {on} queda fuera del plazo, que va del {first} al {last}"
                ),
                (
                    "objectives submitted, with this one: {submitted}; needed by a full-time equivalent of {fullTimeEquivalent}: {needed}",
                    "objetivos enviados, contando este: {submitted}; necesarios para una jornada equivalente a {fullTimeEquivalent}: {needed}"
                ),
            ]
        ),
        new(
            "SLO-01",
            "Un objetivo nombra su curso y dice lo que los estudiantes habrán dominado.",
            "el curso, y el objetivo en una oración",
            [
                ("no course is named", "no se nombra ningún curso"),
                ("the objective is not stated", "no se enuncia el objetivo"),
            ]
        ),
        new(
            "SLO-02",
            "El objetivo nombra a los estudiantes, y cada uno tiene un nivel de partida de los que usa la escuela.",
            "un nivel de partida para cada estudiante del curso",
            [
                ("no student is named", "no se nombra a ningún estudiante"),
                ("students without a baseline level: {lacking}", "estudiantes sin nivel de partida: {lacking}"),
                (
                    "students whose baseline level is none of the school's ({levels}): {unknown}",
                    "estudiantes cuyo nivel de partida no es de los que usa la escuela ({levels}): {unknown}"
                ),
            ]
        ),
        new(
            "SLO-03",
            "La evidencia del dominio proviene de varias fuentes.",
            "distintas fuentes de evidencia",
            [
                (
                    "different sources of evidence: {count}; needed: {minimum}",
                    "fuentes de evidencia distintas: {count}; se necesitan: {minimum}"
                ),
            ]
        ),
        new(
            "SLO-04",
            "Otra persona que el docente, y que puede revisar, pide más información, aprueba, completa y desbloquea.",
            "quién realiza la acción, que no sea el docente",
            [
                ("nobody is named who makes the move {move}", "no se indica quién realiza la acción «{move}»"),
                ("{by} makes the move {move}, and is the teacher", "{by} realiza la acción «{move}», y es el docente"),
                (
                    "{by} makes the move {move}, but those who may review are: {reviewers}",
                    "{by} realiza la acción «{move}», pero pueden revisar: {reviewers}"
                ),
            ]
        ),
        new(
            "SLO-05",
            "Cada estudiante que siguió en el curso tiene un nivel de logro esperado de los que usa la escuela.",
            "un nivel de logro esperado para cada estudiante, o el día en que dejó el curso",
            [
                (
                    "students without an expectation level: {lacking}",
                    "estudiantes sin nivel de logro esperado: {lacking}"
                ),
                (
                    "students whose expectation level is none of the school's ({levels}): {unknown}",
                    "estudiantes cuyo nivel de logro esperado no es de los que usa la escuela ({levels}): {unknown}"
                ),
            ]
        ),
        new(
            "SLO-06",
            "Los resultados se envían por primera vez algunos días antes de la conversación de fin de año.",
            "un día anterior, o una conversación de fin de año posterior",
            [
                (
                    "{on} is later than {last}; days asked for before the end-of-year conversation on {conversation}: {days}",
                    "el {on} es posterior al {last}; días que se piden antes de la conversación de fin de año del {conversation}: {days}"
                ),
            ]
        ),
        new(
            "SLO-07",
            "Entre la aprobación y el fin del curso se anotó el progreso.",
            "notas con fecha sobre el progreso de los estudiantes",
            [
                (
                    "progress notes dated {approved} to {on}: {count}; needed: {minimum}",
                    "notas de progreso del {approved} al {on}: {count}; se necesitan: {minimum}"
                ),
            ]
        ),
        new(
            "SLO-08",
            "El objetivo y sus resultados se envían dentro del año escolar.",
            "un día dentro del año escolar",
            [
                (
                    "{move} on {on} is outside of the school year {yearStart} to {yearEnd}",
                    "«{move}» el {on} queda fuera del año escolar del {yearStart} al {yearEnd}"
                ),
            ]
        ),
    ];
}
