namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about the series of regular 1:1s.</summary>
internal static class SeriesSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "CAD-01",
            "Las reuniones 1:1 son cada semana o cada dos semanas, o como la política permita.",
            "un intervalo de una o dos semanas",
            [
                (
                    "weeks from one 1:1 to the next: {weeks}; asked for: {minimum} to {maximum}",
                    "semanas entre una reunión 1:1 y la siguiente: {weeks}; se piden: de {minimum} a {maximum}"
                ),
            ]
        ),
        new(
            "CAD-02",
            "El horario sigue siendo regular: no se mueven más fechas seguidas de las previstas.",
            "el horario regular, o un cambio de la serie a uno que convenga a ambos",
            [
                (
                    "dates moved in a row: {moves}; with more than {maximum} the 1:1s are irregular",
                    "fechas seguidas que se movieron: {moves}; con más de {maximum} las reuniones 1:1 son irregulares"
                ),
            ]
        ),
        new(
            "SER-01",
            "Una excepción mueve o cancela una fecha de la serie.",
            "una fecha de la serie, y el horario en su lugar, salvo que se cancele",
            [
                ("no date is told that is moved or called off", "no se indica la fecha que se mueve o se cancela"),
                (
                    "{day} is no date of the series, which is every {weeks} weeks on {weekday} {time}, {minutes} minutes, {first} to {last}",
                    "el {day} no es una fecha de la serie, que es cada {weeks} semanas, {weekday} {time}, {minutes} minutos, del {first} al {last}"
                ),
                (
                    "{day} is no date of the series, which is every week on {weekday} {time}, {minutes} minutes, {first} to {last}",
                    "el {day} no es una fecha de la serie, que es cada semana, {weekday} {time}, {minutes} minutos, del {first} al {last}"
                ),
            ]
        ),
        new(
            "SER-02",
            "Un ritmo cambiado es distinto, y empieza el día del cambio o después.",
            "otro ritmo cuyo primer día no haya pasado",
            [
                (
                    "no new rhythm is told; the present one is every {weeks} weeks on {weekday} {time}, {minutes} minutes, {first} to {last}",
                    "no se indica un nuevo ritmo; el actual es cada {weeks} semanas, {weekday} {time}, {minutes} minutos, del {first} al {last}"
                ),
                (
                    "no new rhythm is told; the present one is every week on {weekday} {time}, {minutes} minutes, {first} to {last}",
                    "no se indica un nuevo ritmo; el actual es cada semana, {weekday} {time}, {minutes} minutos, del {first} al {last}"
                ),
                (
                    "the new rhythm is the present one, every {weeks} weeks on {weekday} {time}, {minutes} minutes, {first} to {last}",
                    "el nuevo ritmo es el actual: cada {weeks} semanas, {weekday} {time}, {minutes} minutos, del {first} al {last}"
                ),
                (
                    "the new rhythm is the present one, every week on {weekday} {time}, {minutes} minutes, {first} to {last}",
                    "el nuevo ritmo es el actual: cada semana, {weekday} {time}, {minutes} minutos, del {first} al {last}"
                ),
                (
                    "the new rhythm begins on {first}, before the change on {on}",
                    "el nuevo ritmo empieza el {first}, antes del cambio del {on}"
                ),
            ]
        ),
        new(
            "SER-03",
            "Al menos una fecha de una serie está entre su primer día y el último.",
            "un último día que deje lugar para una fecha",
            [
                (
                    "the first {weekday} from {first} on is {date}, after the last day {last}",
                    "el primer {weekday} desde el {first} es el {date}, después del último día {last}"
                ),
            ]
        ),
    ];
}
