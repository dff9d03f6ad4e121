using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>What a cycle is for: one goal, the data that speaks for it, and the signs of success.</summary>
/// <remarks>There is one place for the prioritised goal, so there are never two; others stay candidates.</remarks>
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
    public Intention Unconfirmed() => this with { Confirmations = [], Indicators = Indicators.Unconfirmed() };
}
