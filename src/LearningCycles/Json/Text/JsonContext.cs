using System.Text.Json.Serialization;
using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;

namespace LearningCycles.Json.Text;

/// <summary>What the compiler tells about the stored types, so that nothing is looked up by reflection. One line for each stored form.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(CycleSnapshot))]
[JsonSerializable(typeof(NextStepSnapshot))]
[JsonSerializable(typeof(AgreementSnapshot))]
[JsonSerializable(typeof(GoalSnapshot))]
[JsonSerializable(typeof(MeetingSnapshot))]
[JsonSerializable(typeof(SeriesSnapshot))]
[JsonSerializable(typeof(ObservationSnapshot))]
[JsonSerializable(typeof(RelationshipSnapshot))]
[JsonSerializable(typeof(SloSnapshot))]
[JsonSerializable(typeof(SupportSnapshot))]
[JsonSerializable(typeof(FrameworkSnapshot))]
[JsonSerializable(typeof(StoredIndicatorChange))]
[JsonSerializable(typeof(PreferencesSnapshot))]
[JsonSerializable(typeof(DiscussionSnapshot))]
[JsonSerializable(typeof(TemplateSnapshot))]
[JsonSerializable(typeof(ProtocolSnapshot))]
[JsonSerializable(typeof(ScaleSnapshot))]
[JsonSerializable(typeof(ReadinessSnapshot))]
internal sealed partial class JsonContext : JsonSerializerContext;
