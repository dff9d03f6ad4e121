namespace LearningCycles.Slos;

/// <summary>The levels that a school uses for students, from the highest to the lowest. They are data, because they change from year to year.</summary>
/// <remarks>
/// The baseline levels are those of a quiz about Denver's objectives made by a user. The names of Denver's levels at the end of a course
/// (once command levels, later expectation levels) could not be verified, so none are here: a school gives its own. Where none are given,
/// any level is taken.
/// </remarks>
/// <example>
/// <code>
/// var levels = new SloLevels
/// {
///     Baseline = [new("Ready"), new("Not ready")],
///     Expectation = [new("Beyond"), new("Reached"), new("Not yet")],
/// };
/// var policy = SloPolicy.Default with { Levels = levels };
/// Console.WriteLine(objective.Submit(on: new(2026, 9, 15), policy).Violations[0]);
/// // SLO-02 required: students whose baseline level is none of the school's (Ready, Not ready): s-104, s-127
/// </code>
/// </example>
public sealed record SloLevels
{
    /// <summary>How well prepared students are at the start; five levels unless set. Any level when empty.</summary>
    /// <exception cref="ArgumentException">A level is given twice.</exception>
    public ValueList<SloLevel> Baseline
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, level => level, nameof(Baseline));
    } =
    [new("Ahead"), new("Prepared"), new("Somewhat Prepared"), new("Underprepared"), new("Significantly Underprepared")];

    /// <summary>Which expectation students have reached at the end; given by the school. Any level when empty, as it is unless set.</summary>
    /// <exception cref="ArgumentException">A level is given twice.</exception>
    public ValueList<SloLevel> Expectation
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, level => level, nameof(Expectation));
    } = [];
}
