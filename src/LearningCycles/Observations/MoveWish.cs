namespace LearningCycles.Observations;

/// <summary>What a teacher says of one thing that an observer may do.</summary>
public sealed record MoveWish
{
    /// <summary>A wish.</summary>
    /// <param name="move">What the observer may do.</param>
    /// <param name="answer">Whether it is welcome.</param>
    /// <param name="note">A word on it, if wanted.</param>
    public MoveWish(ObserverMove move, MoveAnswer answer, string? note = null)
    {
        Move = Guard.Against.EnumOutOfRange(move);
        Answer = Guard.Against.EnumOutOfRange(answer);
        Note = note;
    }

    /// <summary>What the observer may do.</summary>
    public ObserverMove Move { get; }

    /// <summary>Whether it is welcome.</summary>
    public MoveAnswer Answer { get; }

    /// <summary>A word on it.</summary>
    public string? Note { get; }

    /// <summary>The move and the answer: <c>WalkAround: Welcome</c>.</summary>
    public override string ToString() => $"{Move}: {Answer}";
}

/// <summary>Whether something that an observer may do is welcome.</summary>
public enum MoveAnswer
{
    /// <summary>It may be done in any observation.</summary>
    Welcome,

    /// <summary>It may be done when the teacher said yes to it for the one observation.</summary>
    AskFirst,

    /// <summary>It is not to be done.</summary>
    Declined,
}
