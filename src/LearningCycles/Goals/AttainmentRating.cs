namespace LearningCycles.Goals;

/// <summary>Which level of a scale was attained.</summary>
public sealed record AttainmentRating
{
    /// <summary>A rating.</summary>
    public AttainmentRating(AttainmentScale scale, AttainmentLevel level)
    {
        Scale = scale;
        Level = level;
    }

    /// <summary>The scale.</summary>
    public AttainmentScale Scale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The level that was attained.</summary>
    public AttainmentLevel Level
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The success indicator and the score: <c>students: 1</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Scale.Indicator}: {(int)Level}");
}
