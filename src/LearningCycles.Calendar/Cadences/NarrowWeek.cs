using NodaTime;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A week in which not all of a lead's 1:1s found room, though each has a possible time.</summary>
/// <param name="Monday">The week's Monday.</param>
/// <param name="Wished">How many of the week's 1:1s have a possible time.</param>
/// <param name="Placed">How many of them have a place.</param>
/// <param name="AtMost">How many of them could have one at most, by the lead's and the teachers' common times and the lead's caps.</param>
public sealed record NarrowWeek(LocalDate Monday, int Wished, int Placed, int AtMost)
{
    /// <summary>What closes or shortens days of the week, in the district's words, by date; empty for an ordinary week.</summary>
    public ValueList<string> Because
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>The Monday, the numbers and the reasons: <c>week of 2026-11-23: room for 4 of 12 (Fall break)</c>.</summary>
    public override string ToString()
    {
        var room =
            Placed == AtMost
                ? InvariantText.Of($"room for {AtMost} of {Wished}")
                : InvariantText.Of($"{Placed} of {Wished} placed, at most {AtMost} possible");
        return InvariantText.Of(
            $"week of {Monday}: {room}{(Because.Count == 0 ? "" : $" ({string.Join(", ", Because)})")}"
        );
    }
}
