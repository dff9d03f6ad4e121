using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Slos;

/// <summary>What a student learning objective cannot know itself, and the host says at a move.</summary>
public sealed record SloFacts
{
    /// <summary>Nothing said: a full-time teacher without another objective.</summary>
    public static SloFacts None { get; } = new();

    /// <summary>Who makes the move; goes into the history.</summary>
    public PersonId? By { get; init; }

    /// <summary>The people who may review the teacher's objectives; anybody but the teacher when empty.</summary>
    public ValueList<PersonId> Reviewers
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How much the teacher is employed: 1 is full-time (FTE), 0.5 half of it; 1 unless set.</summary>
    /// <exception cref="ArgumentException">It is not above 0.</exception>
    public decimal FullTimeEquivalent
    {
        get;
        init => field = AboveZero(value, nameof(FullTimeEquivalent));
    } = 1;

    /// <summary>How many other objectives of the teacher for the same school year are submitted, or further.</summary>
    public int OtherSubmitted
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(OtherSubmitted));
    }

    /// <summary>The day of the teacher's end-of-year conversation; null while it is not set.</summary>
    public LocalDate? EndOfYearConversation { get; init; }

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"by {By}, reviewers {Reviewers}, full-time equivalent {FullTimeEquivalent}, other submitted {OtherSubmitted}, end-of-year conversation {EndOfYearConversation}"
        );

    /// <summary>Refuses an employment of nothing or less.</summary>
    internal static decimal AboveZero(decimal fullTimeEquivalent, string parameterName) =>
        fullTimeEquivalent > 0
            ? fullTimeEquivalent
            : throw new ArgumentException(
                InvariantText.Of(
                    $"{parameterName} is {fullTimeEquivalent}, but has to be above 0.\nMaybe somebody who does not teach is counted?"
                ),
                parameterName
            );
}
