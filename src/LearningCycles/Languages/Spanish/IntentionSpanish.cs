namespace LearningCycles.Languages.Spanish;

/// <summary>What has to stand before learning begins.</summary>
internal static class IntentionSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "INT-01",
            "Se prioriza exactamente una meta; las demás quedan como candidatas.",
            "una meta con su enunciado",
            [
                ("no goal is given; choose one together", "no se indica ninguna meta; hay que elegir una en conjunto"),
                (
                    "none of the candidates is prioritised: {candidates}; choose one together",
                    "ninguna de las metas candidatas está priorizada: {candidates}; hay que elegir una en conjunto"
                ),
                ("goal {goal} has no statement", "la meta {goal} no tiene enunciado"),
                (
                    "goal {goal} is prioritised and among the candidates too; take it out of the candidates",
                    "la meta {goal} está priorizada y también entre las candidatas; hay que retirarla de las candidatas"
                ),
            ]
        ),
        new(
            "INT-02",
            "Varios datos, cualitativos y cuantitativos, respaldan la meta.",
            "datos descritos y contados, con sus resúmenes",
            EvidenceSpanish.Mixed
        ),
        new(
            "INT-03",
            "Los datos provienen de varias fuentes, y ninguno es posterior a la confirmación de la meta.",
            "datos de varias fuentes, anteriores a la confirmación de la meta",
            EvidenceSpanish.Sources
        ),
        new(
            "INT-04",
            "Líder y docentes confirman la meta.",
            "la confirmación de la meta por líder y docentes",
            [("the goal is not confirmed by {people}", "la meta no tiene la confirmación de {people}")]
        ),
        new(
            "INT-05",
            "Hay indicadores de éxito, y líder y docentes confirman cada uno.",
            "indicadores de éxito con enunciado, confirmados por líder y docentes",
            EvidenceSpanish.Indicators
        ),
        new(
            "INT-06",
            "Los indicadores de éxito muestran lo que notarán el docente, sus colegas y los estudiantes.",
            "un indicador de éxito para cada perspectiva: propia, colegas, estudiantes",
            EvidenceSpanish.Perspectives
        ),
        new(
            "INT-07",
            "Cada indicador de éxito dice cómo se reúne la evidencia; un número tiene unidad, línea de base y valor esperado.",
            "para cada indicador de éxito, cómo se reúne la evidencia; si es un número, también su línea de base y su valor esperado",
            EvidenceSpanish.Methods
        ),
        new(
            "INT-08",
            "Al menos un indicador de éxito corresponde a un indicador del marco.",
            "un indicador de un marco para al menos un indicador de éxito",
            [
                (
                    "no success indicator maps to an indicator of: {frameworks}",
                    "ningún indicador de éxito corresponde a un indicador de: {frameworks}"
                ),
                ("not in the policy's frameworks: {unknown}", "no está en los marcos de la política: {unknown}"),
            ]
        ),
        new(
            "CAD-05",
            "El calendario del ciclo contiene reuniones 1:1 y observaciones, y líder y docentes lo confirman.",
            "los días de las reuniones 1:1 y las observaciones, confirmados por líder y docentes",
            [
                (
                    "1:1s planned: {oneOnOnes}, needed: {minimumOneOnOnes}",
                    "reuniones 1:1 previstas: {oneOnOnes}, se necesitan: {minimumOneOnOnes}"
                ),
                (
                    "observations planned: {observations}, needed: {minimumObservations}",
                    "observaciones previstas: {observations}, se necesitan: {minimumObservations}"
                ),
                (
                    "the cycle's calendar is not confirmed by {people}",
                    "el calendario del ciclo no tiene la confirmación de {people}"
                ),
            ]
        ),
    ];
}
