using LearningCycles.Frameworks;

namespace LearningCycles.Json;

/// <summary>The stored form of a framework, which is a value and has no snapshot of its own. Its guards are the framework's.</summary>
internal sealed record FrameworkSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required FrameworkId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string Version
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required ValueList<Indicator> Indicators { get; init; }

    public required FrameworkId? Follows { get; init; }

    public required ValueList<IndicatorChange> Changes { get; init; }

    internal static FrameworkSnapshot Of(Framework framework) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Id = framework.Id,
            Name = framework.Name,
            Version = framework.Version,
            Indicators = framework.Indicators,
            Follows = framework.Follows,
            Changes = framework.Changes,
        };

    internal Framework ToFramework() => new(Id, Name, Version, Indicators) { Follows = Follows, Changes = Changes };
}
