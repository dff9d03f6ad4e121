namespace LearningCycles.Goals;

/// <summary>Five levels of one success indicator, described before the work begins, so that success is more than yes or no.</summary>
/// <example>
/// <code>
/// var captions = new AttainmentScale(new("captions"), muchLess: "", less: "9 to 15 of 26",
///     expected: "16 to 20", more: "21 to 24", muchMore: "");
/// Console.WriteLine(captions.Describe(AttainmentLevel.More)); // 21 to 24
/// Console.WriteLine(captions.Undescribed); // [MuchLess, MuchMore]
/// </code>
/// </example>
public sealed record AttainmentScale
{
    /// <summary>The least weight.</summary>
    public const decimal LeastWeight = 0.001m;

    /// <summary>The greatest weight.</summary>
    public const decimal GreatestWeight = 1000m;

    /// <summary>A scale. A blank description counts as missing: <see cref="Undescribed" />.</summary>
    /// <param name="indicator">The success indicator.</param>
    /// <param name="muchLess">What much less than expected looks like.</param>
    /// <param name="less">What less than expected looks like.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="more">What more than expected looks like.</param>
    /// <param name="muchMore">What much more than expected looks like.</param>
    public AttainmentScale(
        SuccessIndicatorId indicator,
        string muchLess,
        string less,
        string expected,
        string more,
        string muchMore
    )
    {
        Indicator = indicator;
        MuchLess = muchLess;
        Less = less;
        Expected = expected;
        More = more;
        MuchMore = muchMore;
    }

    /// <summary>The success indicator.</summary>
    public SuccessIndicatorId Indicator
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What much less than expected looks like.</summary>
    public string MuchLess
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What less than expected looks like.</summary>
    public string Less
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What is expected.</summary>
    public string Expected
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What more than expected looks like.</summary>
    public string More
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What much more than expected looks like.</summary>
    public string MuchMore
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How much it counts beside other scales; 1 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 0.001 to 1000.</exception>
    public decimal Weight
    {
        get;
        init =>
            field = Guard.Against.OutOfRange(
                value,
                nameof(Weight),
                LeastWeight,
                GreatestWeight,
                InvariantText.Of(
                    $"Weight is {value}, but has to be {LeastWeight} to {GreatestWeight}.\nMaybe leave a scale out that is not to count?"
                )
            );
    } = 1;

    /// <summary>The levels that nobody described yet, from the lowest.</summary>
    public ValueList<AttainmentLevel> Undescribed =>
        Levels.Where(level => string.IsNullOrWhiteSpace(Describe(level))).ToValueList();

    private static ValueList<AttainmentLevel> Levels { get; } =
    [
        AttainmentLevel.MuchLess,
        AttainmentLevel.Less,
        AttainmentLevel.Expected,
        AttainmentLevel.More,
        AttainmentLevel.MuchMore,
    ];

    /// <summary>What a level looks like.</summary>
    public string Describe(AttainmentLevel level) =>
        Guard.Against.EnumOutOfRange(level) switch
        {
            AttainmentLevel.MuchLess => MuchLess,
            AttainmentLevel.Less => Less,
            AttainmentLevel.Expected => Expected,
            AttainmentLevel.More => More,
            _ => MuchMore,
        };

    /// <summary>The success indicator and the weight; never what a level looks like.</summary>
    public override string ToString() => InvariantText.Of($"{Indicator} (weight {Weight})");
}
