using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>When the cycle's meetings and observations are, and who confirmed it. Times of day are the calendar package's matter.</summary>
public sealed record CycleCalendar
{
    /// <summary>The days of 1:1s.</summary>
    public ValueList<LocalDate> OneOnOnes
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The days of observations.</summary>
    public ValueList<LocalDate> Observations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The days of further coaching sessions; may be none.</summary>
    public ValueList<LocalDate> AdditionalSessions
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Who confirmed it, and when.</summary>
    public ValueList<Confirmation> Confirmations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>This calendar, confirmed by these people on a day.</summary>
    /// <example>
    /// <code>
    /// var calendar = new CycleCalendar { OneOnOnes = [new(2026, 9, 8)], Observations = [new(2026, 9, 22)] }
    ///     .ConfirmedBy(new(2026, 9, 2), lee);
    /// var begun = draftCycle.With(intention).With(calendar).Begin(on: new(2026, 9, 1)).Value;
    /// Console.WriteLine(begun.Missing(CycleMove.BeginLearning, on: new(2026, 9, 8))[0]);
    /// // CAD-05 required: the cycle's calendar is not confirmed by ana
    /// </code>
    /// </example>
    public CycleCalendar ConfirmedBy(LocalDate on, params ReadOnlySpan<PersonId> people)
    {
        var more = Confirmation.Of(on, people);
        return this with { Confirmations = Confirmations.AddRange(more) };
    }
}
