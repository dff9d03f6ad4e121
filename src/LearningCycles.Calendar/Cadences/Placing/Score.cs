namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>How good a board is, level by level: what is placed first, then what people were told, then regularity and nearness.</summary>
/// <param name="Placed">The weight of the placed sessions.</param>
/// <param name="Cost">The sum of what each place costs; see <see cref="Board.CostOf" />.</param>
internal readonly record struct Score(long Placed, long Cost) : IComparable<Score>
{
    /// <summary>What it costs to move a session that people were told.</summary>
    internal const int Moved = 10_000;

    /// <summary>What another time of the regular day costs.</summary>
    internal const int SameDay = 100;

    /// <summary>What the regular time of another day costs: a little more.</summary>
    internal const int SameTime = 101;

    /// <summary>What any other time costs.</summary>
    internal const int Elsewhere = 102;

    public int CompareTo(Score other) =>
        Placed != other.Placed ? Placed.CompareTo(other.Placed) : other.Cost.CompareTo(Cost);

    public static bool operator >(Score one, Score other) => one.CompareTo(other) > 0;

    public static bool operator <(Score one, Score other) => one.CompareTo(other) < 0;

    public static bool operator >=(Score one, Score other) => one.CompareTo(other) >= 0;

    public static bool operator <=(Score one, Score other) => one.CompareTo(other) <= 0;
}
