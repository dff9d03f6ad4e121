using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>What became of the sessions of one lead, beside what could have become of them at best.</summary>
/// <remarks>
/// The bound is a proof: with every other lead left out of account, and with the weeks of those who meet every second
/// week left open, no calendar places more. Where as many are placed, the calendar is as good as any.
/// </remarks>
/// <param name="Lead">Whose sessions.</param>
/// <param name="Wished">How many 1:1s were wished for.</param>
/// <param name="Placed">How many of them have a time.</param>
/// <param name="UpperBound">How many of them could have one at most.</param>
public sealed record LeadOutcome(PersonId Lead, int Wished, int Placed, int UpperBound)
{
    /// <summary>Whose sessions.</summary>
    public PersonId Lead
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Guard.Against.Null(Lead);

    /// <summary>Whether it is proven that no calendar places more of this lead's 1:1s.</summary>
    public bool ProvenOptimal => Placed >= UpperBound;

    /// <summary>The figures.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Lead}: {Placed} of {Wished} placed, at most {UpperBound} possible");
}
