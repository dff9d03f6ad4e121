using LearningCycles.Agreements;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Json.Text;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;

namespace LearningCycles.Json;

/// <summary>Everything that is stored, as JSON: <c>LearningCyclesJson.Cycle.Write(cycle)</c> and <c>LearningCyclesJson.Cycle.Read(text).Value</c>.</summary>
/// <remarks>
/// <para>A member that is null, false or an empty list is left out, and comes back as such. Members have the order of their declaration.</para>
/// <para>Members that are not known are read over. What has to be there and is not, and any value that cannot be, is a problem with its path.
/// Not all are told at once: what a part lacks comes before what the object lacks that holds it (<see cref="JsonReading{T}" />).</para>
/// </remarks>
public static class LearningCyclesJson
{
    /// <summary>The longest text that is read, in bytes of UTF-8 (16 MiB). A cycle of a year has some 50 kB.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    /// <summary>The deepest nesting that is read. What is written is at most 10 deep.</summary>
    public const int MaximumDepth = 32;

    /// <summary>Learning cycles, with their parts, earlier intentions and history.</summary>
    public static JsonForm<LearningCycle> Cycle { get; } =
        JsonForm<LearningCycle>.Of(
            Known.Types.CycleSnapshot,
            CycleSnapshot.CurrentSchemaVersion,
            cycle => cycle.ToSnapshot(),
            LearningCycle.Restore
        );

    /// <summary>Next steps that were agreed on, each on its own.</summary>
    public static JsonForm<NextStep> NextStep { get; } =
        JsonForm<NextStep>.Of(
            Known.Types.NextStepSnapshot,
            NextStepSnapshot.CurrentSchemaVersion,
            step => step.ToSnapshot(),
            Meetings.NextStep.Restore
        );

    /// <summary>Frameworks of teaching, such as a host's own, with their indicators, and what became of those of the version before.</summary>
    public static JsonForm<Framework> Framework { get; } =
        JsonForm<Framework>.Of(
            Known.Types.FrameworkSnapshot,
            FrameworkSnapshot.CurrentSchemaVersion,
            FrameworkSnapshot.Of,
            snapshot => snapshot.ToFramework()
        );

    /// <summary>Coaching agreements, with every version and its signatures. A text that was edited after the offer is refused.</summary>
    public static JsonForm<CoachingAgreement> CoachingAgreement { get; } =
        JsonForm<CoachingAgreement>.Of(
            Known.Types.AgreementSnapshot,
            AgreementSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Agreements.CoachingAgreement.Restore
        );

    /// <summary>Goals with their content, progress, assessment and earlier versions.</summary>
    public static JsonForm<GoalRecord> GoalRecord { get; } =
        JsonForm<GoalRecord>.Of(
            Known.Types.GoalSnapshot,
            GoalSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Goals.GoalRecord.Restore
        );

    /// <summary>1:1s with agenda, protocol, record and feedback. Their next steps are stored on their own.</summary>
    public static JsonForm<OneOnOne> OneOnOne { get; } =
        JsonForm<OneOnOne>.Of(
            Known.Types.MeetingSnapshot,
            MeetingSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Meetings.OneOnOne.Restore
        );

    /// <summary>Series of 1:1s, with their rhythms and exceptions.</summary>
    public static JsonForm<MeetingSeries> MeetingSeries { get; } =
        JsonForm<MeetingSeries>.Of(
            Known.Types.SeriesSnapshot,
            SeriesSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Meetings.MeetingSeries.Restore
        );

    /// <summary>Observations with the observer's notes, all evidence and the feedback, released or not: to be stored in confidence.</summary>
    public static JsonForm<Observation> Observation { get; } =
        JsonForm<Observation>.Of(
            Known.Types.ObservationSnapshot,
            ObservationSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Observations.Observation.Restore
        );

    /// <summary>Coaching relationships, with the onboarding and marks of strain: to be stored in confidence.</summary>
    public static JsonForm<CoachingRelationship> CoachingRelationship { get; } =
        JsonForm<CoachingRelationship>.Of(
            Known.Types.RelationshipSnapshot,
            RelationshipSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Relationships.CoachingRelationship.Restore
        );

    /// <summary>Student learning objectives, with the students' levels.</summary>
    public static JsonForm<StudentLearningObjective> StudentLearningObjective { get; } =
        JsonForm<StudentLearningObjective>.Of(
            Known.Types.SloSnapshot,
            SloSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Slos.StudentLearningObjective.Restore
        );

    /// <summary>Support requests with every word of them: to be stored in confidence.</summary>
    public static JsonForm<SupportRequest> SupportRequest { get; } =
        JsonForm<SupportRequest>.Of(
            Known.Types.SupportSnapshot,
            SupportSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Support.SupportRequest.Restore
        );

    /// <summary>A teacher's observation preferences, all versions.</summary>
    public static JsonForm<PreferenceHistory> PreferenceHistory { get; } =
        JsonForm<PreferenceHistory>.Of(
            Known.Types.PreferencesSnapshot,
            PreferencesSnapshot.CurrentSchemaVersion,
            PreferencesSnapshot.Of,
            snapshot => snapshot.ToValue()
        );

    /// <summary>Discussions of a goal, with the feedback on it.</summary>
    public static JsonForm<GoalDiscussion> GoalDiscussion { get; } =
        JsonForm<GoalDiscussion>.Of(
            Known.Types.DiscussionSnapshot,
            DiscussionSnapshot.CurrentSchemaVersion,
            DiscussionSnapshot.Of,
            snapshot => snapshot.ToValue()
        );

    /// <summary>Goal templates, such as a host's own. A field that does not say <c>isMandatory</c> is not.</summary>
    public static JsonForm<GoalTemplate> GoalTemplate { get; } =
        JsonForm<GoalTemplate>.Of(
            Known.Types.TemplateSnapshot,
            TemplateSnapshot.CurrentSchemaVersion,
            TemplateSnapshot.Of,
            snapshot => snapshot.ToValue()
        );

    /// <summary>Feedback protocols, such as a host's own. A step that does not say <c>isMandatory</c> is not.</summary>
    public static JsonForm<FeedbackProtocol> FeedbackProtocol { get; } =
        JsonForm<FeedbackProtocol>.Of(
            Known.Types.ProtocolSnapshot,
            ProtocolSnapshot.CurrentSchemaVersion,
            ProtocolSnapshot.Of,
            snapshot => snapshot.ToValue()
        );

    /// <summary>Attainment scales, one for each success indicator.</summary>
    public static JsonForm<AttainmentScale> AttainmentScale { get; } =
        JsonForm<AttainmentScale>.Of(
            Known.Types.ScaleSnapshot,
            ScaleSnapshot.CurrentSchemaVersion,
            ScaleSnapshot.Of,
            snapshot => snapshot.ToValue()
        );

    /// <summary>Who has access to a data system and understands it.</summary>
    public static JsonForm<DataSystemReadiness> DataSystemReadiness { get; } =
        JsonForm<DataSystemReadiness>.Of(
            Known.Types.ReadinessSnapshot,
            ReadinessSnapshot.CurrentSchemaVersion,
            ReadinessSnapshot.Of,
            snapshot => snapshot.ToValue()
        );
}
