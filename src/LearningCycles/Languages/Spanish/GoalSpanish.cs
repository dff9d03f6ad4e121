namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about goals.</summary>
internal static class GoalSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "GOAL-01",
            "Una meta es de un tipo que la escuela pide: crecimiento profesional o logro estudiantil.",
            "uno de los tipos de meta que nombra la política",
            [("the goal is of kind {kind}; asked for: {kinds}", "la meta es del tipo «{kind}»; se piden: {kinds}")]
        ),
        new(
            "GOAL-01A",
            "Cada docente tiene al menos una meta de cada tipo para el año.",
            "una meta para el año de cada tipo que nombra la política",
            [
                (
                    "{teacher} has no goal for the year of kind: {kinds}",
                    "{teacher} no tiene meta para el año del tipo: {kinds}"
                ),
            ]
        ),
        new(
            "GOAL-02",
            "Una meta estudiantil para el año en una materia sin examen conduce a una meta del equipo y a una de la escuela, y dice cómo les sirve.",
            "vínculos que lleguen a una meta del equipo y a una de la escuela, y cómo la meta les sirve",
            [
                ("no link leads up to a team goal", "ningún vínculo conduce a una meta del equipo"),
                ("no link leads up to a school goal", "ningún vínculo conduce a una meta de la escuela"),
                (
                    "it is not said how the goal serves the goals above it",
                    "no se dice cómo la meta sirve a las metas superiores"
                ),
            ]
        ),
        new(
            "GOAL-03",
            "Antes de confirmarse, una meta tiene un vínculo con una meta del equipo o de la escuela que se comentó con un responsable de esta y se abrió a sugerencias.",
            "un vínculo con una meta del equipo o de la escuela, el día en que se comentó con un responsable y el día en que se abrió a sugerencias",
            [
                (
                    "the goal links to no team or school goal",
                    "la meta no tiene vínculo con ninguna meta del equipo ni de la escuela"
                ),
                (
                    "not known as a team or school goal above this one: {unknown}",
                    "no se conoce como meta del equipo o de la escuela superior a esta: {unknown}"
                ),
                (
                    "not discussed with an owner by {by}: {undiscussed}",
                    "sin comentar con un responsable hasta el {by}: {undiscussed}"
                ),
                (
                    "discussed, but not opened for feedback by {by}: {unopened}",
                    "comentada, pero sin abrir a sugerencias hasta el {by}: {unopened}"
                ),
            ]
        ),
        new(
            "GOAL-04",
            "La meta de un docente para el año cita al menos un indicador de un marco fijado.",
            "un indicador de uno de los marcos de la política",
            [
                ("not in the policy's frameworks: {unknown}", "no está en los marcos de la política: {unknown}"),
                ("the goal cites no indicator of: {frameworks}", "la meta no cita ningún indicador de: {frameworks}"),
            ]
        ),
        new(
            "GOAL-05",
            "La plantilla elegida es una de la escuela, corresponde al tipo de meta y tiene completos sus campos obligatorios.",
            "una plantilla para el tipo de meta, y un texto en cada campo obligatorio",
            [
                (
                    "template {template} is not among the policy's: {templates}",
                    "la plantilla {template} no está entre las de la política: {templates}"
                ),
                (
                    "template {template} is for {templateKind}, the goal is of kind {kind}",
                    "la plantilla {template} es para «{templateKind}», la meta es del tipo «{kind}»"
                ),
                (
                    "mandatory fields of {template} not filled: {lacking}",
                    "campos obligatorios de {template} sin completar: {lacking}"
                ),
                ("not a field of {template}: {unknown}", "no es un campo de {template}: {unknown}"),
            ]
        ),
        new(
            "GOAL-06",
            "Al menos un indicador es común a las metas de todos los miembros del equipo que tienen metas.",
            "un indicador que citen las metas de cada miembro",
            [
                (
                    "no indicator is common to the goals of {members}; nearest: {indicator}, still lacking for {lacking}",
                    "ningún indicador es común a las metas de {members}; el más cercano: {indicator}, que aún falta para {lacking}"
                ),
                ("no goal of {members} cites an indicator", "ninguna meta de {members} cita un indicador"),
            ]
        ),
        new(
            "GOAL-07",
            "Docente y líder pueden entrar a los sistemas donde se guardan las metas y los entienden.",
            "para docente y líder, los días en que se confirmó el acceso a cada sistema y su comprensión",
            [
                ("access not confirmed: {noAccess}", "acceso sin confirmar: {noAccess}"),
                ("understanding not confirmed: {noUnderstanding}", "comprensión sin confirmar: {noUnderstanding}"),
            ]
        ),
        new(
            "GLS-01",
            "Una meta dice en una oración lo que se quiere lograr.",
            "la meta en una oración",
            [("goal {goal} has no statement", "la meta {goal} no tiene enunciado")]
        ),
        new(
            "GLS-02",
            "Líder y responsables confirman la meta tal como está escrita ahora.",
            "la confirmación de líder y responsables, desde la última revisión",
            [("the goal is not confirmed by {people}", "la meta no tiene la confirmación de {people}")]
        ),
        new(
            "GLS-03",
            "Varios datos, cualitativos y cuantitativos, respaldan la meta de un ciclo.",
            "datos descritos y contados, con sus resúmenes",
            EvidenceSpanish.Mixed
        ),
        new(
            "GLS-04",
            "Los datos de la meta de un ciclo provienen de varias fuentes, y ninguno es posterior a la confirmación de la meta.",
            "datos de varias fuentes, anteriores a la confirmación de la meta",
            EvidenceSpanish.Sources
        ),
        new(
            "GLS-05",
            "Hay indicadores de éxito, y líder y responsables confirman cada uno tal como está escrito ahora.",
            "indicadores de éxito con enunciado, confirmados por líder y responsables desde la última revisión",
            EvidenceSpanish.Indicators
        ),
        new(
            "GLS-06",
            "Cada indicador de éxito dice cómo se reúne la evidencia; un número tiene unidad, línea de base y valor esperado.",
            "para cada indicador de éxito, cómo se reúne la evidencia; si es un número, también su línea de base y su valor esperado",
            EvidenceSpanish.Methods
        ),
        new(
            "GLS-07",
            "Los indicadores de éxito muestran lo que notarán sus responsables, sus colegas y los estudiantes.",
            "un indicador de éxito para cada perspectiva: propia, colegas, estudiantes",
            EvidenceSpanish.Perspectives
        ),
        new(
            "GLS-08",
            "Lo que se opinó sobre el contenido de una meta del equipo o de la escuela se resuelve antes de empezar a trabajar en ella.",
            "lo que se resolvió sobre cada sugerencia, el día en que se dio o después",
            [
                ("feedback not decided on, of: {waiting}", "sugerencias sin resolver, de: {waiting}"),
                (
                    "feedback decided on before it was given, of: {early}",
                    "sugerencias resueltas antes de darse, de: {early}"
                ),
            ]
        ),
        new(
            "GLS-09",
            "El trabajo en una meta para el año empieza en su año escolar; el trabajo en la meta de un ciclo, cuando un ciclo se compromete con ella.",
            "un día del año escolar o, para la meta de un ciclo, el ciclo que se compromete con ella",
            [
                ("no cycle is committed to the goal", "ningún ciclo se ha comprometido con la meta"),
                (
                    "{on} is not inside the school year {yearStart} to {yearEnd}",
                    "el {on} no está dentro del año escolar del {yearStart} al {yearEnd}"
                ),
            ]
        ),
        new(
            "GLS-10",
            "El progreso de una meta se revisa mientras se trabaja en ella, antes de valorarla.",
            "lo que muestra un indicador de éxito en un día desde que empezó el trabajo en la meta",
            [
                (
                    "looks at progress from {began} to {on}: {count}; better: {minimum}",
                    "revisiones del progreso del {began} al {on}: {count}; mejor: {minimum}"
                ),
            ]
        ),
        new(
            "GLS-11",
            "Se valora si la meta se logró, se logró en parte o no se logró, con evidencia para cada indicador de éxito.",
            "el resultado, y lo que se vio en cada indicador de éxito",
            EvidenceSpanish.Outcome
        ),
        new(
            "GLS-12",
            "Al cerrar la meta de un ciclo se decide si hace falta una nueva.",
            "si hace falta una meta nueva, en la valoración",
            [("it is not decided whether a new goal is needed", "no se ha decidido si hace falta una meta nueva")]
        ),
        new(
            "GLS-13",
            "Ningún ciclo en curso depende de una meta que se cierra o se retira.",
            "el fin de cada ciclo que trabaja en la meta",
            [
                (
                    "cycles still work on the goal: {cycles}; close or abandon them first",
                    "ciclos que aún trabajan en la meta: {cycles}; primero hay que cerrarlos o abandonarlos"
                ),
            ]
        ),
        new(
            "GLS-14",
            "Una meta reemplazada nombra la otra meta que ocupa su lugar.",
            "el identificador de la meta que ocupa su lugar",
            [
                ("no goal is named that takes its place", "no se nombra la meta que ocupa su lugar"),
                ("goal {goal} cannot take its own place", "la meta {goal} no puede ocupar su propio lugar"),
            ]
        ),
        new(
            "GLS-15",
            "Una meta cerrada se reabre en su año escolar y dentro del plazo previsto de días de clases.",
            "otra meta en lugar de la reapertura",
            [
                (
                    "school days since {ended}: {days}; a goal is reopened within: {maximum}",
                    "días de clases desde el {ended}: {days}; plazo para reabrir una meta: {maximum}"
                ),
                (
                    "{on} is after the school year's last day {yearEnd}",
                    "el {on} es posterior al último día del año escolar {yearEnd}"
                ),
            ]
        ),
    ];
}
