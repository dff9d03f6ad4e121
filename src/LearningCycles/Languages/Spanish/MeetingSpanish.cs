namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about 1:1s: agenda, slot, and what comes of them.</summary>
internal static class MeetingSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "MTG-01",
            "El docente tiene un punto en la agenda con tiempo antes de la reunión 1:1.",
            "un punto de agenda del docente, con los días de clases previstos antes de la reunión 1:1",
            [
                ("the agenda has no item by {teacher}", "la agenda no tiene ningún punto de {teacher}"),
                (
                    "the first agenda item by {teacher} is of {on}, after the 1:1 on {meets}",
                    "el primer punto de agenda de {teacher} es del {on}, posterior a la reunión 1:1 del {meets}"
                ),
                (
                    "school days from the first agenda item by {teacher} to the 1:1 on {meets}: {days}; better: {minimum}",
                    "días de clases desde el primer punto de agenda de {teacher} hasta la reunión 1:1 del {meets}: {days}; mejor: {minimum}"
                ),
            ]
        ),
        new(
            "MTG-02",
            "A lo largo de un ciclo, el docente dirige al menos la parte prevista de las reuniones 1:1.",
            "más reuniones 1:1 dirigidas por el docente",
            [
                (
                    "1:1s held in {cycle}: {held}; led by {teacher}: {led}; better: {percent} % of them",
                    "reuniones 1:1 realizadas en {cycle}: {held}; dirigidas por {teacher}: {led}; mejor: el {percent} % de ellas"
                ),
            ]
        ),
        new(
            "MTG-03",
            "Una reunión 1:1 termina con un próximo paso, o con el motivo de que no lo haya.",
            "un próximo paso, o el motivo de que no lo haya",
            [
                (
                    "no next step is agreed on, and no reason is told why there is none",
                    "no se acordó ningún próximo paso, y no se indica el motivo de que no lo haya"
                ),
            ]
        ),
        new(
            "MTG-04",
            "Cada próximo paso dice qué se hace, quién lo hace y para qué día, desde la reunión 1:1 en adelante.",
            "texto, responsable y fecha límite de cada próximo paso, entregados con los datos",
            [
                ("not handed in: {unknown}", "sin entregar: {unknown}"),
                ("without a text: {noText}", "sin texto: {noText}"),
                ("without an owner: {noOwner}", "sin responsable: {noOwner}"),
                ("without a due day: {noDue}", "sin fecha límite: {noDue}"),
                (
                    "due before the 1:1 on {held}: {early}",
                    "con fecha límite anterior a la reunión 1:1 del {held}: {early}"
                ),
            ]
        ),
        new(
            "MTG-04A",
            "Cada próximo paso vence en un día de clases, no después del fin del ciclo.",
            "fechas límite que sean días de clases del ciclo",
            [
                ("not due on a school day: {noSchool}", "no vence en un día de clases: {noSchool}"),
                (
                    "due after the cycle's last day {cycleEnd}: {late}",
                    "vence después del último día del ciclo {cycleEnd}: {late}"
                ),
            ]
        ),
        new(
            "MTG-05",
            "Realizada una reunión 1:1, se pide retroalimentación sobre su estructura y su contenido.",
            "una petición sobre la estructura y otra sobre el contenido, hechas el día de la reunión 1:1 o después",
            [
                (
                    "no feedback is asked for since the 1:1 on: {topics}",
                    "desde la reunión 1:1 no se ha pedido retroalimentación sobre: {topics}"
                ),
            ]
        ),
        new(
            "MTG-06",
            "A una respuesta que pide un cambio le sigue una decisión, a más tardar en la siguiente reunión 1:1.",
            "una decisión en la retroalimentación de la reunión 1:1 anterior",
            [
                (
                    "feedback on {meeting} asks for a change, and nothing is decided",
                    "la retroalimentación sobre {meeting} pide un cambio, y no se ha decidido nada"
                ),
                (
                    "feedback on {meeting} asks for a change; it was decided on {decided}, after the next 1:1 on {held}",
                    "la retroalimentación sobre {meeting} pide un cambio; se decidió el {decided}, después de la siguiente reunión 1:1 del {held}"
                ),
            ]
        ),
        new(
            "MTG-07",
            "Las reuniones 1:1 de un ciclo incluyen al menos el número previsto de actividades distintas.",
            "una actividad adecuada a la etapa del ciclo; SuggestedActivities enumera algunas",
            [
                (
                    "1:1s held in {cycle}: {held}; different activities: {count}; better: {minimum}",
                    "reuniones 1:1 realizadas en {cycle}: {held}; actividades distintas: {count}; mejor: {minimum}"
                ),
            ]
        ),
        new(
            "MTG-08",
            "Todo próximo paso que sigue abierto está en la agenda.",
            "un punto de agenda para cada próximo paso abierto; Agenda.Carrying los agrega",
            [
                (
                    "still open and not on the agenda: {steps}; carry them along",
                    "aún abiertos y fuera de la agenda: {steps}; hay que incluirlos"
                ),
            ]
        ),
        new(
            "MTG-09",
            "Una reunión de retroalimentación declara uno de los protocolos de la escuela y completa sus pasos obligatorios.",
            "uno de los protocolos de la política, con algo escrito en cada paso obligatorio",
            [
                (
                    "the feedback meeting declares no protocol; the school's are: {protocols}",
                    "la reunión de retroalimentación no declara ningún protocolo; los de la escuela son: {protocols}"
                ),
                (
                    "{protocol} is none of the school's protocols, which are: {protocols}",
                    "{protocol} no es uno de los protocolos de la escuela, que son: {protocols}"
                ),
                (
                    "nothing is written for these steps of {protocol}: {steps}",
                    "no hay nada escrito en estos pasos de {protocol}: {steps}"
                ),
            ]
        ),
        new(
            "ONE-09",
            "Un nuevo horario cae en un día de clases, y en él ni el líder ni el docente están ocupados.",
            "un horario en un día de clases en que ambos estén libres",
            [
                ("{day} is no school day", "el {day} no es día de clases"),
                (
                    "{lead} or {teacher} is busy in {day} {time}, {minutes} minutes",
                    "{lead} o {teacher} no está libre el {day} {time}, {minutes} minutos"
                ),
            ]
        ),
        new(
            "ONE-01",
            "Una agenda lista tiene al menos un punto.",
            "un punto de agenda que diga algo",
            [("the agenda has no item that says something", "la agenda no tiene ningún punto que diga algo")]
        ),
        new(
            "ONE-02",
            "Una reunión 1:1 se realiza en un día que se indica y que ya llegó.",
            "el día en que tuvo lugar",
            [
                ("no day is told on which the 1:1 took place", "no se indica el día en que tuvo lugar la reunión 1:1"),
                (
                    "the 1:1 is said to be held on {held}, after {on}",
                    "se dice que la reunión 1:1 se realizó el {held}, después del {on}"
                ),
            ]
        ),
        new(
            "ONE-03",
            "El líder o el docente dirige una reunión 1:1.",
            "quién de los dos la dirigió",
            [
                (
                    "nobody is named who led the 1:1; it may be {lead} or {teacher}",
                    "no se nombra a quien dirigió la reunión 1:1; puede ser {lead} o {teacher}"
                ),
                ("{leader} is neither {lead} nor {teacher}", "{leader} no es {lead} ni {teacher}"),
            ]
        ),
        new(
            "ONE-04",
            "Un nuevo horario es distinto del anterior, y su día no ha pasado.",
            "otro horario, el día de la acción o después",
            [
                (
                    "no new slot is told; the present one is {day} {time}, {minutes} minutes",
                    "no se indica un nuevo horario; el actual es {day} {time}, {minutes} minutos"
                ),
                (
                    "the new slot is the present one, {day} {time}, {minutes} minutes",
                    "el nuevo horario es el actual: {day} {time}, {minutes} minutos"
                ),
                (
                    "the new slot {day} {time}, {minutes} minutes lies before the move on {on}",
                    "el nuevo horario {day} {time}, {minutes} minutos, es anterior a la acción del {on}"
                ),
            ]
        ),
        new(
            "ONE-05",
            "Una reunión 1:1 se considera no realizada cuando han pasado su horario y los días de clases de gracia previstos.",
            "un día posterior; hasta entonces la reunión 1:1 puede realizarse o moverse",
            [
                (
                    "school days since the slot on {day}: {days}; the 1:1 may be held or moved for {grace}",
                    "días de clases desde el horario del {day}: {days}; plazo para realizar o mover la reunión 1:1: {grace}"
                ),
            ]
        ),
        new(
            "ONE-06",
            "Una reunión 1:1 se reabre dentro del plazo previsto de días de clases.",
            "un punto en la próxima agenda en lugar de la reapertura",
            [
                (
                    "school days since {closed}: {days}; a 1:1 is reopened within {maximum}",
                    "días de clases desde el {closed}: {days}; plazo para reabrir una reunión 1:1: {maximum}"
                ),
            ]
        ),
        new(
            "ONE-07",
            "Una reunión 1:1 no realizada se repone una sola vez.",
            "la reunión 1:1 que se planificó en su lugar, para moverla",
            [("{meeting} was already planned in its place", "ya se planificó {meeting} en su lugar")]
        ),
        new(
            "ONE-08",
            "Se indica lo que se hizo en una reunión 1:1, y se describe si no está en el catálogo.",
            "las actividades, cada una del catálogo o descrita",
            [
                ("no activity is told", "no se indica ninguna actividad"),
                ("{kind} has no description", "«{kind}» no tiene descripción"),
            ]
        ),
    ];
}
