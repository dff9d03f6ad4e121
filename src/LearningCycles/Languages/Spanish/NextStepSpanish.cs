namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about next steps.</summary>
internal static class NextStepSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "STP-01",
            "Un próximo paso que se traslada recibe un día posterior al anterior y que no haya pasado.",
            "el nuevo día para el que debe estar hecho",
            [
                (
                    "no day is given by which the carried step is to be done",
                    "no se indica el día para el que debe estar hecho el paso trasladado"
                ),
                (
                    "the new day {due} lies before the move on {on}",
                    "el nuevo día {due} es anterior a la acción del {on}"
                ),
                ("the new day {due} is not after {before}", "el nuevo día {due} no es posterior al {before}"),
            ]
        ),
    ];
}
