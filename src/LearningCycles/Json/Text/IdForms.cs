using System.Text.Json.Serialization;
using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;

namespace LearningCycles.Json.Text;

/// <summary>The ids and codes: one line each, room by room.</summary>
internal static class IdForms
{
    internal static JsonConverter[] All { get; } =
    [
        Id(text => new PersonId(text), id => id.Value),
        Id(text => new FrameworkId(text), id => id.Value),
        Id(text => new IndicatorCode(text), code => code.Value),
        Id(text => new GoalId(text), id => id.Value),
        Id(text => new SuccessIndicatorId(text), id => id.Value),
        Id(text => new CycleId(text), id => id.Value),
        Id(text => new NextStepId(text), id => id.Value),
        Id(text => new AgreementId(text), id => id.Value),
        Id(text => new FeedbackProtocolId(text), id => id.Value),
        Id(text => new GoalTemplateId(text), id => id.Value),
        Id(text => new MeetingId(text), id => id.Value),
        Id(text => new ObservationId(text), id => id.Value),
        Id(text => new RelationshipId(text), id => id.Value),
        Id(text => new SeriesId(text), id => id.Value),
        Id(text => new SloId(text), id => id.Value),
        Id(text => new SupportRequestId(text), id => id.Value),
        Id(text => new EvidenceId(text), id => id.Value),
        Id(text => new ProtocolStepId(text), id => id.Value),
        Id(text => new StudentId(text), id => id.Value),
    ];

    private static WordForm<T> Id<T>(Func<string, T> parse, Func<T, string> format)
        where T : class => new(parse, format, "an id", "a1");
}
