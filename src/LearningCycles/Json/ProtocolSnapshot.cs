using LearningCycles.Meetings;

namespace LearningCycles.Json;

/// <summary>The stored form of a feedback protocol, which is a value and has no snapshot of its own. Its guards are the value's.</summary>
internal sealed record ProtocolSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required FeedbackProtocolId Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required ValueList<ProtocolPhase> Phases { get; init; }

    internal static ProtocolSnapshot Of(FeedbackProtocol value) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Id = value.Id,
            Name = value.Name,
            Phases = value.Phases,
        };

    internal FeedbackProtocol ToValue() => new(Id, Name, Phases);
}
