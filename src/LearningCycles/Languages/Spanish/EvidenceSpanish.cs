namespace LearningCycles.Languages.Spanish;

/// <summary>Pieces that rules about cycles and rules about goals share.</summary>
internal static class EvidenceSpanish
{
    /// <summary>What backs a goal.</summary>
    internal static ValueList<(string English, string Text)> Mixed { get; } =
    [
        (
            "data points given: {count} ({qualitative} qualitative, {quantitative} quantitative); needed: {minimum}, of them {minimumQualitative} qualitative and {minimumQuantitative} quantitative",
            "datos presentados: {count} (cualitativos: {qualitative}; cuantitativos: {quantitative}); se necesitan: {minimum} (cualitativos: {minimumQualitative}; cuantitativos: {minimumQuantitative})"
        ),
        (
            "data points given: {count} ({qualitative} qualitative, {quantitative} quantitative) and {blank} without a summary; needed: {minimum}, of them {minimumQualitative} qualitative and {minimumQuantitative} quantitative",
            "datos presentados: {count} (cualitativos: {qualitative}; cuantitativos: {quantitative}), sin resumen: {blank}; se necesitan: {minimum} (cualitativos: {minimumQualitative}; cuantitativos: {minimumQuantitative})"
        ),
    ];

    /// <summary>Where that comes from.</summary>
    internal static ValueList<(string English, string Text)> Sources { get; } =
    [
        ("sources of data points: {count}; better: {minimum}", "fuentes de los datos: {count}; mejor: {minimum}"),
        (
            "the data point of {on} is dated after the goal was confirmed on {confirmed}",
            "el dato del {on} es posterior a la confirmación de la meta el {confirmed}"
        ),
    ];

    /// <summary>Success indicators, and who confirms them.</summary>
    internal static ValueList<(string English, string Text)> Indicators { get; } =
    [
        ("success indicators given: {count}", "indicadores de éxito presentados: {count}"),
        ("needed: {minimum}", "se necesitan: {minimum}"),
        ("without a statement: {blank}", "sin enunciado: {blank}"),
        ("still to be confirmed: {unconfirmed}", "por confirmar: {unconfirmed}"),
    ];

    /// <summary>Who will notice success.</summary>
    internal static ValueList<(string English, string Text)> Perspectives { get; } =
    [("no success indicator for: {perspectives}", "sin indicador de éxito para: {perspectives}")];

    /// <summary>How evidence is gathered.</summary>
    internal static ValueList<(string English, string Text)> Methods { get; } =
    [
        ("no evidence method for {noMethod}", "sin forma de reunir evidencia: {noMethod}"),
        ("no unit for {noUnit}", "sin unidad: {noUnit}"),
        ("no baseline for {noBaseline}", "sin línea de base: {noBaseline}"),
        ("no target for {noTarget}", "sin valor esperado: {noTarget}"),
    ];

    /// <summary>What became of a goal.</summary>
    internal static ValueList<(string English, string Text)> Outcome { get; } =
    [
        (
            "the goal is not judged met, partly met or not met",
            "no se ha valorado si la meta se logró, se logró en parte o no se logró"
        ),
        ("no evidence for {indicators}", "sin evidencia para {indicators}"),
    ];
}
