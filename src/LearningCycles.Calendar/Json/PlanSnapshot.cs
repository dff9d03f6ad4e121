using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Json.Text;

namespace LearningCycles.Calendar.Json;

/// <summary>The stored form of a plan that is stored on its own: with its schema version.</summary>
internal sealed record PlanSnapshot : StoredPlan
{
    internal const int CurrentSchemaVersion = 1;

    public PlanSnapshot() { }

    [SetsRequiredMembers]
    private PlanSnapshot(StoredPlan plan)
        : base(plan) => SchemaVersion = CurrentSchemaVersion;

    [JsonPropertyOrder(-1)]
    public required int SchemaVersion { get; init; }

    internal static new PlanSnapshot Of(CoachingPlan plan) => new(StoredPlan.Of(plan));
}
