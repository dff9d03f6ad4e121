using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Json;

/// <summary>The stored form of a person's readiness in a data system, which is a value and has no snapshot of its own. Its guards are the value's.</summary>
internal sealed record ReadinessSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required DataSystem System { get; init; }

    public required PersonId Person
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public LocalDate? AccessConfirmedOn { get; init; }

    public LocalDate? UnderstandingConfirmedOn { get; init; }

    internal static ReadinessSnapshot Of(DataSystemReadiness value) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            System = value.System,
            Person = value.Person,
            AccessConfirmedOn = value.AccessConfirmedOn,
            UnderstandingConfirmedOn = value.UnderstandingConfirmedOn,
        };

    internal DataSystemReadiness ToValue() => new(System, Person, AccessConfirmedOn, UnderstandingConfirmedOn);
}
