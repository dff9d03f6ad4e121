using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>What a rule about series of 1:1s looks at.</summary>
/// <param name="Series">The series before the move.</param>
/// <param name="Move">The move.</param>
/// <param name="On">The day of the move.</param>
/// <param name="Details">What the move is told.</param>
/// <param name="Policy">What the school asks.</param>
/// <param name="Facts">What the host says.</param>
public sealed record SeriesCase(
    MeetingSeries Series,
    SeriesMove Move,
    LocalDate On,
    SeriesMoveDetails Details,
    MeetingPolicy Policy,
    MeetingFacts Facts
) : IMoveCase<SeriesStage, SeriesMove>
{
    StageMap<SeriesStage, SeriesMove> IMoveCase<SeriesStage, SeriesMove>.Map => SeriesMap.Moves;

    SeriesStage IMoveCase<SeriesStage, SeriesMove>.Stage => Series.Stage;

    SeriesMove IMoveCase<SeriesStage, SeriesMove>.LastMove => Series.LastChange.Move;

    LocalDate IMoveCase<SeriesStage, SeriesMove>.LastOn => Series.LastChange.On;

    string? IMoveCase<SeriesStage, SeriesMove>.Reason => Details.Reason;

    ValueList<PersonId>? IMoveCase<SeriesStage, SeriesMove>.LackingConfirmations() =>
        (Confirms(Series.Lead), Confirms(Series.Teacher)) switch
        {
            (true, true) => null,
            (true, false) => [Series.Teacher],
            (false, true) => [Series.Lead],
            _ => [Series.Lead, Series.Teacher],
        };

    /// <summary>The rhythm that the move leads to.</summary>
    internal SeriesRhythm Rhythm =>
        Move == SeriesMove.Change && Details.NewRhythm is { } changed ? changed : Series.Rhythm;

    /// <summary>The move, the day and the series.</summary>
    public override string ToString() => InvariantText.Of($"{Move} on {On} of {Series}");

    private bool Confirms(PersonId person) => Details.ConfirmedBy.Contains(person);
}
