using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>What a cycle is for: one goal, the data that speaks for it, and the signs of success.</summary>
/// <remarks>There is one place for the prioritised goal, so there are never two; others stay candidates.</remarks>
/// <example>
/// <code>
/// var intention = new Intention
/// {
///     Goal = new(new("g1"), GoalKind.StudentAchievement, "Every student shows daily what was understood."),
///     DataPoints = [new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 28), "41 % on the exit ticket")],
///     Indicators = [new(new("s1"), SuccessPerspective.Students, "More answer.") { Measure = new("percent", 41) }],
/// }.ConfirmedBy(new(2026, 9, 1), lee, ana);
/// var missing = draftCycle.With(intention).Begin(on: new(2026, 9, 1)).Value
///     .Missing(CycleMove.BeginLearning, on: new(2026, 9, 8));
/// Console.WriteLine(missing.Single(one => one.Rule == CycleRuleIds.EvidenceMethods));
/// // INT-07 required: no evidence method for s1; no target for s1
/// </code>
/// </example>
public sealed record Intention
{
    /// <summary>The prioritised goal, once chosen.</summary>
    public Goal? Goal { get; init; }

    /// <summary>Goals that were considered and wait for a later cycle.</summary>
    public ValueList<Goal> Candidates
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>What speaks for the goal.</summary>
    public ValueList<DataPoint> DataPoints
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Who agreed to the goal, and when.</summary>
    public ValueList<Confirmation> Confirmations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The signs by which success will be known, each name once.</summary>
    public ValueList<SuccessIndicator> Indicators
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, indicator => indicator.Id, nameof(Indicators));
    } = [];

    /// <summary>What is hard for whom; shared ones suggest time together as a team.</summary>
    public ValueList<Challenge> Challenges
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How broad the evidence is.</summary>
    public EvidenceBalance Evidence => EvidenceBalance.Of(DataPoints);

    /// <summary>This intention with the goal and every success indicator confirmed by these people on a day.</summary>
    public Intention ConfirmedBy(LocalDate on, params ReadOnlySpan<PersonId> people)
    {
        var more = Confirmation.Of(on, people);
        return this with { Confirmations = Confirmations.AddRange(more), Indicators = Indicators.ConfirmedBy(more) };
    }

    /// <summary>This intention without any confirmation, as after a revision.</summary>
    internal Intention Unconfirmed() => this with { Confirmations = [], Indicators = Indicators.Unconfirmed() };

    /// <summary>The goal's id, and how much of the rest there is; never what was written.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"goal {(Goal is { } goal ? goal.Id.Value : "?")}, candidates: {Candidates.Count}, data points: {DataPoints.Count}, success indicators: {Indicators.Count}, confirmations: {Confirmations.Count}, challenges: {Challenges.Count}"
        );
}
