namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about coaching agreements.</summary>
internal static class AgreementSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "AGR-02",
            "Ambas partes firman la misma versión con el mismo texto; un cambio anula lo que se firmó antes.",
            "la versión ofrecida, con su texto tal como está",
            [
                ("no version is there to sign", "no hay ninguna versión para firmar"),
                (
                    "it is not told which version is signed; offered is version {offered}",
                    "no se indica qué versión se firma; la ofrecida es la versión {offered}"
                ),
                (
                    "version {signed} is signed, but version {offered} is offered",
                    "se firma la versión {signed}, pero la ofrecida es la versión {offered}"
                ),
                (
                    "the fingerprint of the text that is signed is not given",
                    "no se indica la huella del texto que se firma"
                ),
                (
                    "the text that is signed is not the text that is offered",
                    "el texto que se firma no es el texto ofrecido"
                ),
            ]
        ),
        new(
            "AGR-02A",
            "El texto establece los deberes de ambas partes, lo que es confidencial y el ritmo.",
            "una cláusula escrita de cada tipo que nombra la política",
            [("the text says nothing on: {kinds}", "el texto no dice nada sobre: {kinds}")]
        ),
        new(
            "AGM-01",
            "Líder y docente firman, cada quien por sí.",
            "el líder o el docente, como quien firma",
            [
                ("it is not told who signs", "no se indica quién firma"),
                ("{signer} is no party; {lead} and {teacher} sign", "{signer} no es parte; firman {lead} y {teacher}"),
                ("{by} cannot sign for {signer}", "{by} no puede firmar por {signer}"),
            ]
        ),
        new(
            "AGM-02",
            "Cada parte firma una versión una sola vez.",
            "la firma de la otra parte",
            [("{signer} signed version {offered} already", "{signer} ya firmó la versión {offered}")]
        ),
        new(
            "AGM-03",
            "El texto que se ofrece tiene cláusulas, y cada una está escrita.",
            "un texto para cada cláusula",
            [
                ("the text has no clause", "el texto no tiene ninguna cláusula"),
                ("clauses without text: {kinds}", "cláusulas sin texto: {kinds}"),
            ]
        ),
        new(
            "AGM-04",
            "Una enmienda difiere del texto vigente.",
            "un texto distinto del vigente",
            [
                (
                    "the text is that of version {version}, which is in force",
                    "el texto es el de la versión {version}, que está vigente"
                ),
            ]
        ),
        new(
            "AGM-05",
            "El último día de lo que se ofrece o se firma no ha pasado.",
            "un último día que esté por venir",
            [
                (
                    "the last day {lastDay} lies before the move on {on}",
                    "el último día {lastDay} es anterior a la acción del {on}"
                ),
            ]
        ),
        new(
            "AGM-05A",
            "El último día de lo que se ofrece está dentro del año escolar.",
            "un último día dentro del año escolar indicado",
            [
                (
                    "the last day {lastDay} is not inside the school year {yearStart} to {yearEnd}",
                    "el último día {lastDay} no está dentro del año escolar del {yearStart} al {yearEnd}"
                ),
            ]
        ),
        new(
            "AGM-06",
            "El docente rechaza, sin tener que decir por qué.",
            "el docente, como quien realiza la acción",
            [
                (
                    "it is not told who declines; only {teacher} may",
                    "no se indica quién rechaza; solo {teacher} puede hacerlo"
                ),
                ("{by} cannot decline; only {teacher} may", "{by} no puede rechazar; solo {teacher} puede hacerlo"),
            ]
        ),
        new(
            "AGM-07",
            "El líder retira una oferta.",
            "el líder, como quien realiza la acción",
            [
                (
                    "it is not told who withdraws; only {lead} may",
                    "no se indica quién retira; solo {lead} puede hacerlo"
                ),
                ("{by} cannot withdraw; only {lead} may", "{by} no puede retirar; solo {lead} puede hacerlo"),
            ]
        ),
        new(
            "AGM-08",
            "Un acuerdo vence después de su último día.",
            "un día posterior al último, o un fin con un motivo",
            [
                (
                    "on {on} it is still in force, until {lastDay}; to end it earlier takes a reason",
                    "el {on} sigue vigente, hasta el {lastDay}; para terminarlo antes hace falta un motivo"
                ),
            ]
        ),
        new(
            "AGM-09",
            "Ningún ciclo está en curso cuando un acuerdo vence o termina.",
            "cada ciclo en curso cerrado, abandonado o entregado a otra persona",
            [("still running: {cycles}", "aún en curso: {cycles}")]
        ),
        new(
            "AGM-10",
            "Un acuerdo que no se concreta se conversa con alguien que apoye.",
            "una solicitud de apoyo",
            [
                (
                    "{lead} and {teacher} have no agreement, and no request for support tells of it",
                    "{lead} y {teacher} no tienen acuerdo, y ninguna solicitud de apoyo lo menciona"
                ),
            ]
        ),
    ];
}
