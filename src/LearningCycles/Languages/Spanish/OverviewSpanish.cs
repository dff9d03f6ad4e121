namespace LearningCycles.Languages.Spanish;

/// <summary>The rules about the calendar of all leads, how coaching goes, and what reports tell.</summary>
internal static class OverviewSpanish
{
    internal static ValueList<RuleWords> Rules { get; } =
    [
        new(
            "CAD-04",
            "Todo lo que el acompañamiento pide cae en un día de clases, y no coincide con otra cosa ni con un tiempo ocupado del líder o del docente.",
            "otro día u otra hora para cada cosa que coincide",
            [
                ("on days without school: {closed}", "en días sin clases: {closed}"),
                ("overlapping: {overlapping}", "coinciden: {overlapping}"),
                ("in busy times: {busy}", "en tiempos ocupados: {busy}"),
                ("busy all day: {allDay}", "ocupados todo el día: {allDay}"),
            ]
        ),
        new(
            "CAD-06",
            "Todos los líderes juntos piden pocas cosas a un docente en un día y en una semana.",
            "otro día u otra semana para lo que es demasiado",
            [
                (
                    "observations a day over {dayMaximum}: {days}",
                    "más observaciones en un día que {dayMaximum}: {days}"
                ),
                (
                    "demands a week over {weekMaximum}: {weeks}",
                    "más compromisos en una semana que {weekMaximum}: {weeks}"
                ),
            ]
        ),
        new(
            "CAD-07",
            "El calendario compartido muestra cada observación y cada reunión 1:1 con su categoría y su hora, y nada que no esté previsto.",
            "un calendario compartido hecho a partir de estos compromisos: IltProjection.Of",
            [
                ("not shown: {lacking}", "no se muestra: {lacking}"),
                ("shown, but not planned: {unknown}", "se muestra, pero no está previsto: {unknown}"),
            ]
        ),
        new(
            "PRV-01",
            "Un informe para personas que no participan contiene solo cantidades, fechas y estados.",
            "un número entero de hasta seis cifras, un porcentaje entero, una fecha ISO o una palabra de estado conocida para cada valor, con un nombre conocido",
            [
                ("fields whose name is not on the list: {names}", "campos cuyo nombre no está en la lista: {names}"),
                (
                    "fields whose value is no count, date or state: {values}",
                    "campos cuyo valor no es cantidad, fecha ni estado: {values}"
                ),
            ]
        ),
    ];
}
