namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about requests for support.</summary>
internal static class SupportSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "SUP-01",
            "Los destinatarios de una solicitud son solo personas nombradas del ILT, mentores, colegas invitados y directivos escolares, según su nivel, sin aquellas de quienes trata.",
            "destinatarios que tengan la función con la que se nombran y correspondan al nivel",
            [
                ("nobody is named in the audience", "no se nombra a ningún destinatario"),
                (
                    "{level} does not allow in the audience: {beyond}",
                    "«{level}» no permite como destinatario: {beyond}"
                ),
                (
                    "by the staff list not what they are named as: {unproven}",
                    "según la lista del personal no tienen la función con la que se nombran: {unproven}"
                ),
                (
                    "raised it or are whom it is about, so not in its audience: {concerned}",
                    "plantearon la solicitud o de ellos trata, así que no son destinatarios: {concerned}"
                ),
            ]
        ),
        new(
            "SUP-04",
            "Una solicitud de intervención dice qué se intentó y qué se pide.",
            "lo que se intentó hasta ahora, y lo que se pide al directivo escolar",
            [
                ("what was tried is not told", "no se indica qué se intentó"),
                ("what is asked is not told", "no se indica qué se pide"),
            ]
        ),
        new(
            "SUR-01",
            "Una solicitud expresa la inquietud.",
            "la inquietud, en palabras",
            [("the concern is not told", "no se expresa la inquietud")]
        ),
        new(
            "SUR-02",
            "Un destinatario confirma haber recibido la solicitud.",
            "el destinatario que la confirma",
            [
                ("it is not told who acknowledges", "no se indica quién confirma haberla recibido"),
                ("{by} is not of the audience", "{by} no es destinatario"),
            ]
        ),
        new(
            "SUR-03",
            "La recepción de una solicitud se confirma dentro del plazo previsto de días de clases.",
            "una respuesta más temprana la próxima vez",
            [
                (
                    "school days since {raised}: {days}; allowed: {maximum}",
                    "días de clases desde el {raised}: {days}; permitidos: {maximum}"
                ),
            ]
        ),
        new(
            "SUR-04",
            "Una solicitud la conversan sus destinatarios.",
            "uno o más destinatarios que conversen con quien la planteó",
            [
                (
                    "nobody is named who talks with the raiser",
                    "no se nombra a nadie que converse con quien planteó la solicitud"
                ),
                ("not of the audience: {people}", "no son destinatarios: {people}"),
            ]
        ),
        new(
            "SUR-05",
            "Un plan tiene uno o más pasos, cada uno con texto, responsable y un día que no haya pasado.",
            "un paso con su texto, su responsable y su día",
            [
                ("no step is agreed on", "no se acordó ningún paso"),
                ("steps without a text: {text}", "pasos sin texto: {text}"),
                ("steps without an owner: {owner}", "pasos sin responsable: {owner}"),
                ("steps without a day: {due}", "pasos sin día: {due}"),
                ("days before the move on {on}: {past}", "días anteriores a la acción del {on}: {past}"),
            ]
        ),
        new(
            "SUR-06",
            "Los pasos de un plan corresponden a quien planteó la solicitud o a destinatarios.",
            "otro responsable, o primero más destinatarios",
            [
                (
                    "own a step and may not know of it: {people}",
                    "son responsables de un paso y no pueden conocer la solicitud: {people}"
                ),
            ]
        ),
        new(
            "SUR-07",
            "Una solicitud resuelta indica su resultado.",
            "lo que resultó",
            [("the outcome is not told", "no se indica el resultado")]
        ),
        new(
            "SUR-08",
            "Después de una intervención se decide si la relación continúa, se suspende o termina.",
            "qué pasa con la relación",
            [
                (
                    "it is not decided what becomes of the relationship after the intervention",
                    "no se ha decidido qué pasa con la relación después de la intervención"
                ),
            ]
        ),
        new(
            "SUR-09",
            "Solo quien planteó una solicitud confirma su resultado, la retira o la reabre.",
            "la acción, realizada por quien planteó la solicitud",
            [
                (
                    "{move} is for the raiser, not for {by}",
                    "«{move}» corresponde a quien planteó la solicitud, no a {by}"
                ),
                (
                    "{move} is for the raiser; it is not told who makes it",
                    "«{move}» corresponde a quien planteó la solicitud; no se indica quién la realiza"
                ),
            ]
        ),
        new(
            "SUR-10",
            "Quien planteó una solicitud da su consentimiento antes de que más personas puedan leerla.",
            "el día en que consintió quien planteó la solicitud, o la acción realizada por esa persona",
            [
                ("the raiser's consent is not told", "no se indica el consentimiento de quien planteó la solicitud"),
                (
                    "the raiser's consent on {consented} is dated after the move on {on}",
                    "el consentimiento de quien planteó la solicitud, del {consented}, es posterior a la acción del {on}"
                ),
            ]
        ),
        new(
            "SUR-11",
            "Al ampliar los destinatarios se nombra a alguien que aún no lo es.",
            "un destinatario nuevo",
            [
                (
                    "nobody is named who does not belong to the audience yet",
                    "no se nombra a nadie que aún no sea destinatario"
                ),
            ]
        ),
        new(
            "SUR-12",
            "Un directivo escolar es destinatario de una solicitud escalada.",
            "el directivo escolar que se suma a los destinatarios",
            [("no school leader is in the audience", "ningún directivo escolar es destinatario")]
        ),
        new(
            "SUR-13",
            "Un directivo escolar que es destinatario acepta o rechaza una intervención.",
            "el directivo escolar que decide",
            [
                ("it is not told which school leader decides", "no se indica qué directivo escolar decide"),
                ("{by} is no school leader of the audience", "{by} no es un directivo escolar destinatario"),
            ]
        ),
        new(
            "SUR-14",
            "Una actualización va dirigida a un directivo escolar, y dice más que el estado solo a un destinatario.",
            "el directivo escolar, y ningún texto si no es destinatario",
            [
                ("it is not told which school leader is informed", "no se indica a qué directivo escolar se informa"),
                (
                    "{leader} raised it or is whom it is about",
                    "{leader} planteó la solicitud o es la persona de quien trata"
                ),
                ("{leader} is no school leader", "{leader} no es un directivo escolar"),
                (
                    "{leader} is not of the audience, so only the state may be told",
                    "{leader} no es destinatario, así que solo puede comunicarse el estado"
                ),
            ]
        ),
        new(
            "SUR-15",
            "Solo quien planteó la solicitud y los destinatarios realizan acciones.",
            "la acción, realizada por quien planteó la solicitud o por un destinatario",
            [("{by} is neither the raiser nor of the audience", "{by} no planteó la solicitud ni es destinatario")]
        ),
    ];
}
