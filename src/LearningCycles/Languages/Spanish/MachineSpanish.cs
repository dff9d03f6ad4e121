namespace LearningCycles.Languages.Spanish;

/// <summary>The rules that every machine asks of every move.</summary>
internal static class MachineSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "MOV-01",
            "Una acción se realiza en un estado en el que está disponible.",
            "una acción disponible en ese estado; OpenMoves las enumera",
            [
                (
                    "{move} is not open in {stage}; open are: {open}",
                    "«{move}» no está disponible en el estado «{stage}»; disponibles: {open}"
                ),
                (
                    "{move} is not open in {stage}, and nothing else is",
                    "«{move}» no está disponible en el estado «{stage}», y ninguna otra acción lo está"
                ),
            ]
        ),
        new(
            "MOV-02",
            "La fecha de una acción no es anterior a la de la acción previa.",
            "el día de la acción, igual o posterior al de la última",
            [
                (
                    "{move} on {on} is dated before {last} on {lastOn}",
                    "«{move}», con fecha {on}, es anterior a «{last}», con fecha {lastOn}"
                ),
            ]
        ),
        new(
            "MOV-03",
            "Una acción que retrocede, interrumpe o da fin a algo indica su motivo.",
            "un motivo, en una oración o con el código que la acción acepta",
            [("{move} has no reason; tell why", "«{move}» no tiene motivo; indíquese por qué")]
        ),
        new(
            "MOV-04",
            "Una acción que cambia lo acordado se confirma por ambas partes.",
            "las personas que confirman la acción",
            [("{move} is not confirmed by {people}", "«{move}» no tiene la confirmación de {people}")]
        ),
    ];
}
