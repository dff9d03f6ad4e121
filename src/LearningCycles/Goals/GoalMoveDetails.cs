using LearningCycles.People;

namespace LearningCycles.Goals;

/// <summary>What a move of a goal is told beside its day. The verbs of <see cref="GoalRecord" /> take these as arguments.</summary>
public sealed record GoalMoveDetails
{
    /// <summary>Nothing told.</summary>
    public static GoalMoveDetails None { get; } = new();

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Who confirms the move.</summary>
    public ValueList<PersonId> ConfirmedBy
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The goal that takes this one's place.</summary>
    public GoalId? Successor { get; init; }

    /// <summary>What is told, in an invariant form.</summary>
    public override string ToString() => InvariantText.Of($"confirmed by {ConfirmedBy}, successor {Successor}");
}
