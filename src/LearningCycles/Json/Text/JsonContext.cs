using System.Text.Json.Serialization;
using LearningCycles.Cycles;
using LearningCycles.Meetings;

namespace LearningCycles.Json.Text;

/// <summary>What the compiler tells about the stored types, so that nothing is looked up by reflection. One line for each stored form.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(CycleSnapshot))]
[JsonSerializable(typeof(NextStepSnapshot))]
[JsonSerializable(typeof(FrameworkSnapshot))]
internal sealed partial class JsonContext : JsonSerializerContext;
