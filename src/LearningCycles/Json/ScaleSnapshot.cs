using LearningCycles.Goals;

namespace LearningCycles.Json;

/// <summary>The stored form of an attainment scale, which is a value and has no snapshot of its own. Its guards are the value's.</summary>
internal sealed record ScaleSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required SuccessIndicatorId Indicator
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string MuchLess
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string Less
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string Expected
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string More
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string MuchMore
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required decimal Weight { get; init; }

    internal static ScaleSnapshot Of(AttainmentScale value) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Indicator = value.Indicator,
            MuchLess = value.MuchLess,
            Less = value.Less,
            Expected = value.Expected,
            More = value.More,
            MuchMore = value.MuchMore,
            Weight = value.Weight,
        };

    internal AttainmentScale ToValue() => new(Indicator, MuchLess, Less, Expected, More, MuchMore) { Weight = Weight };
}
