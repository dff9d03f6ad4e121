namespace LearningCycles.Languages.Spanish;

/// <summary>What the machine of a learning cycle asks.</summary>
internal static class CycleSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "AGR-01",
            "Hay un acuerdo de acompañamiento vigente con cada docente antes de iniciar un ciclo.",
            "un acuerdo de acompañamiento firmado por ambas partes",
            [
                (
                    "no coaching agreement is in force with {teachers}",
                    "no hay un acuerdo de acompañamiento vigente con {teachers}"
                ),
            ]
        ),
        new(
            "CYC-05",
            "Un ciclo queda dentro de un solo año escolar.",
            "días dentro del año escolar indicado",
            [
                (
                    "school days of the pause: {days}; the school calendar has fewer after the last day {end}; resume without moving it",
                    "días de clases de la pausa: {days}; el calendario escolar tiene menos después del último día {end}; conviene retomar el ciclo sin moverlo"
                ),
                (
                    "{first} to {last} is not inside the school year {yearStart} to {yearEnd}",
                    "del {first} al {last} no está dentro del año escolar del {yearStart} al {yearEnd}"
                ),
            ]
        ),
        new(
            "CYC-06",
            "Al iniciar un ciclo no hay otro ciclo abierto con los mismos docentes.",
            "el otro ciclo, cerrado o abandonado",
            [
                (
                    "still open: {cycles}; close or abandon it first",
                    "aún abierto: {cycles}; primero hay que cerrarlo o abandonarlo"
                ),
            ]
        ),
        new(
            "CYC-07",
            "Un ciclo se inicia en su primer día o después, o ambas partes confirman que se inicia antes.",
            "un día posterior, o el inicio anticipado confirmado por líder y docentes",
            [
                (
                    "{on} is before the first day {start}, and an early start is not confirmed by {people}",
                    "el {on} es anterior al primer día {start}, y el inicio anticipado no tiene la confirmación de {people}"
                ),
            ]
        ),
        new(
            "CYC-08",
            "Un ciclo prolongado tiene un último día posterior al que tenía.",
            "un último día posterior al actual",
            [
                (
                    "no new last day is given; the last day is {end}",
                    "no se indica un nuevo último día; el último día es {end}"
                ),
                (
                    "the new last day {newEnd} is not after the last day {end}",
                    "el nuevo último día {newEnd} no es posterior al último día {end}"
                ),
            ]
        ),
        new(
            "CYC-09",
            "Un ciclo no se prolonga más veces de las previstas, salvo con el visto bueno de un directivo escolar.",
            "el visto bueno de un directivo escolar",
            [
                (
                    "extended already: {count}; without a school leader's agreement allowed: {maximum}",
                    "prolongaciones hasta ahora: {count}; permitidas sin el visto bueno de un directivo escolar: {maximum}"
                ),
            ]
        ),
        new(
            "CYC-10",
            "Una pausa indica un día posterior en que se espera continuar el ciclo.",
            "el día posterior en que se espera continuar el ciclo",
            [
                (
                    "no day is given on which the cycle is expected to go on",
                    "no se indica el día en que se espera continuar el ciclo"
                ),
                (
                    "the expected return {expected} is not after the pause {on}",
                    "el regreso previsto {expected} no es posterior a la pausa {on}"
                ),
            ]
        ),
        new(
            "CYC-11",
            "El aprendizaje se retoma, a más tardar, el último día del ciclo.",
            "primero, una prolongación",
            [
                (
                    "{on} is after the last day {end}; extend the cycle first",
                    "el {on} es posterior al último día {end}; primero hay que prolongar el ciclo"
                ),
            ]
        ),
        new(
            "CYC-12",
            "Un ciclo se reabre dentro del plazo previsto de días de clases.",
            "un ciclo siguiente en lugar de la reapertura",
            [
                (
                    "school days since {ended}: {days}; a cycle is reopened within {maximum}; open a next cycle instead",
                    "días de clases desde el {ended}: {days}; plazo para reabrir un ciclo: {maximum}; conviene abrir un ciclo siguiente"
                ),
            ]
        ),
        new(
            "CYC-13",
            "Un ciclo no se reabre si a partir de él ya se inició otro.",
            "el ciclo posterior, para continuar con él",
            [("{later} was begun from this cycle", "a partir de este ciclo ya se inició {later}")]
        ),
        new(
            "CYC-14",
            "Antes de cerrar un ciclo, los próximos pasos están hechos, trasladados o descartados con un motivo.",
            "cada próximo paso hecho, trasladado más allá del ciclo o descartado con un motivo",
            [
                (
                    "next steps still open: {count}; finish, move or drop them with a reason",
                    "próximos pasos aún abiertos: {count}; hay que terminarlos, trasladarlos o descartarlos con un motivo"
                ),
            ]
        ),
        new(
            "CYC-15",
            "El acompañamiento está activo con cada docente de un ciclo que se inicia.",
            "una relación de acompañamiento activa con cada docente",
            [("coaching is not active with {teachers}", "el acompañamiento no está activo con {teachers}")]
        ),
        new(
            "CYC-16",
            "El ciclo siguiente empieza después del cierre de este, y sus días están en orden.",
            "un primer día posterior al cierre, y un último día que no lo preceda",
            [
                (
                    "the next cycle's first and last day are not both given",
                    "falta el primer día o el último del ciclo siguiente"
                ),
                (
                    "the next cycle's first day {start} is not after the close {closed}",
                    "el primer día del ciclo siguiente, {start}, no es posterior al cierre {closed}"
                ),
                (
                    "the next cycle's last day {end} lies before its first day {start}",
                    "el último día del ciclo siguiente, {end}, es anterior a su primer día {start}"
                ),
            ]
        ),
        new(
            "CYC-17",
            "Sigue otro ciclo cuando en la reflexión se decidió continuar o elegir una meta nueva.",
            "la decisión, en la reflexión, sobre lo que sigue",
            [
                (
                    "the reflection does not say whether the goal goes on",
                    "la reflexión no dice si se continúa con la meta"
                ),
                ("the reflection decided to stop", "en la reflexión se decidió no continuar"),
            ]
        ),
        new(
            "PRO-01",
            "La meta de un ciclo trata de lo que logran los estudiantes.",
            "una meta del tipo «logro estudiantil»",
            [
                ("no goal is given", "no se indica ninguna meta"),
                ("the goal {goal} is of the kind {kind}", "la meta {goal} es del tipo «{kind}»"),
            ]
        ),
    ];
}
