using LearningCycles.Goals;

namespace LearningCycles.Json;

/// <summary>The stored form of a goal template, which is a value and has no snapshot of its own. Its guards are the value's.</summary>
internal sealed record TemplateSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required GoalTemplateId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required GoalKind Kind { get; init; }

    public required ValueList<GoalField> Fields { get; init; }

    internal static TemplateSnapshot Of(GoalTemplate value) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Id = value.Id,
            Name = value.Name,
            Kind = value.Kind,
            Fields = value.Fields,
        };

    internal GoalTemplate ToValue() => new(Id, Name, Kind, Fields);
}
