using LearningCycles.People;

namespace LearningCycles.Meetings;

/// <summary>What a move of a series is told beside its day. The verbs of <see cref="MeetingSeries" /> take these as arguments.</summary>
public sealed record SeriesMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static SeriesMoveDetails None { get; } = new();

    /// <summary>Why, in words; private to the pair, so it is not in <see cref="ToString" />.</summary>
    public string? Reason { get; init; }

    /// <summary>Who confirms the move.</summary>
    public ValueList<PersonId> ConfirmedBy
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The rhythm from now on.</summary>
    public SeriesRhythm? NewRhythm { get; init; }

    /// <summary>The date that is moved or called off.</summary>
    public SeriesException? Exception { get; init; }

    /// <summary>What is told, in an invariant form, without the reason.</summary>
    public override string ToString() =>
        InvariantText.Of($"confirmed by {ConfirmedBy}, new rhythm {NewRhythm}, exception {Exception}");
}
