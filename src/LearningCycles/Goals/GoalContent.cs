using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Goals;

/// <summary>One version of a goal: what is to be reached, what speaks for it, how one would know, and who agreed.</summary>
public sealed record GoalContent
{
    /// <summary>A version that so far has only the goal.</summary>
    public GoalContent(Goal goal) => Goal = goal;

    /// <summary>What is to be reached.</summary>
    public Goal Goal
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How the goal serves the team's and the school's goals. A blank one counts as missing.</summary>
    public string? Connection { get; init; }

    /// <summary>The template that was chosen, if any.</summary>
    public GoalTemplateId? Template { get; init; }

    /// <summary>What was written into the template's fields, each once.</summary>
    public ValueList<GoalFieldValue> Fields
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, one => one.Field, nameof(Fields));
    } = [];

    /// <summary>What speaks for the goal.</summary>
    public ValueList<DataPoint> DataPoints
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

    /// <summary>Who agreed to the goal, and when.</summary>
    public ValueList<Confirmation> Confirmations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How broad the evidence is.</summary>
    public EvidenceBalance Evidence => EvidenceBalance.Of(DataPoints);

    /// <summary>This version with the goal and every success indicator confirmed by these people on a day.</summary>
    /// <example>
    /// <code>
    /// var content = draftedGoal.Content.ConfirmedBy(new(2026, 9, 1), lee, ana);
    /// Console.WriteLine(draftedGoal.With(content).Confirm(on: new(2026, 9, 1)).Value);
    /// // ana/1: Confirmed since 2026-09-01
    /// Console.WriteLine(draftedGoal.Confirm(on: new(2026, 9, 1)).Violations[0]);
    /// // GLS-02 required: the goal is not confirmed by lee, ana
    /// </code>
    /// </example>
    public GoalContent ConfirmedBy(LocalDate on, params ReadOnlySpan<PersonId> people)
    {
        var more = Confirmation.Of(on, people);
        return this with { Confirmations = Confirmations.AddRange(more), Indicators = Indicators.ConfirmedBy(more) };
    }

    /// <summary>This version without any confirmation, as after a revision.</summary>
    internal GoalContent Unconfirmed() => this with { Confirmations = [], Indicators = Indicators.Unconfirmed() };

    /// <summary>The goal's id, and how much of the rest there is; never what was written.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"goal {Goal.Id}, fields: {Fields.Count}, data points: {DataPoints.Count}, success indicators: {Indicators.Count}, confirmations: {Confirmations.Count}"
        );
}
