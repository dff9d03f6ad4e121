using LearningCycles.Frameworks;

namespace LearningCycles.Observations;

/// <summary>What an observer means to do. The text of places and indicators is the pair's own.</summary>
public sealed record ObservationPlan
{
    /// <summary>How much of the lesson is seen, and how; a whole lesson unless set.</summary>
    public ObservationKind Kind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Whether it counts for evaluation, once the teacher released evidence; informal unless set.</summary>
    public bool IsFormal { get; init; }

    /// <summary>Where the observer sits or stands; null when left to the teacher on the day.</summary>
    public ObserverPosition? Position { get; init; }

    /// <summary>What the observer does beside looking on, each once.</summary>
    public ValueList<ObserverMove> Moves
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, move => move, nameof(Moves));
    } = [];

    /// <summary>The indicators to look at, each once.</summary>
    public ValueList<IndicatorReference> Focus
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, indicator => indicator, nameof(Focus));
    } = [];

    /// <summary>The kind, the place and the moves, without the place's description: <c>Full, formal, at Back, moves [WalkAround], focus []</c>.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"{Kind}, {(IsFormal ? "formal" : "informal")}, at {(Position is null ? "?" : InvariantText.Of(Position.Place))}, moves {Moves}, focus {Focus}"
        );
}
