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
/// <para>Members that are not known are read over. What has to be there and is not, and any value that cannot be, is a problem with its path.</para>
/// </remarks>
public static class LearningCyclesJson
{
    /// <summary>The longest text that is read, in bytes of UTF-8 (16 MiB). A cycle of a year has some 50 kB.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    /// <summary>The deepest nesting that is read. What is written is at most 10 deep.</summary>
    public const int MaximumDepth = 32;

    /// <summary>Learning cycles.</summary>
    public static JsonForm<LearningCycle> Cycle { get; } =
        JsonForm<LearningCycle>.Of(
            Known.Types.CycleSnapshot,
            CycleSnapshot.CurrentSchemaVersion,
            cycle => cycle.ToSnapshot(),
            LearningCycle.Restore
        );

    /// <summary>Next steps.</summary>
    public static JsonForm<NextStep> NextStep { get; } =
        JsonForm<NextStep>.Of(
            Known.Types.NextStepSnapshot,
            NextStepSnapshot.CurrentSchemaVersion,
            step => step.ToSnapshot(),
            Meetings.NextStep.Restore
        );

    /// <summary>Frameworks, such as a host's own.</summary>
    public static JsonForm<Framework> Framework { get; } =
        JsonForm<Framework>.Of(
            Known.Types.FrameworkSnapshot,
            FrameworkSnapshot.CurrentSchemaVersion,
            FrameworkSnapshot.Of,
            snapshot => snapshot.ToFramework()
        );

    /// <summary>The CoachingAgreement subjects.</summary>
    public static JsonForm<CoachingAgreement> CoachingAgreement { get; } =
        JsonForm<CoachingAgreement>.Of(
            Known.Types.AgreementSnapshot,
            AgreementSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Agreements.CoachingAgreement.Restore
        );

    /// <summary>The GoalRecord subjects.</summary>
    public static JsonForm<GoalRecord> GoalRecord { get; } =
        JsonForm<GoalRecord>.Of(
            Known.Types.GoalSnapshot,
            GoalSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Goals.GoalRecord.Restore
        );

    /// <summary>The OneOnOne subjects.</summary>
    public static JsonForm<OneOnOne> OneOnOne { get; } =
        JsonForm<OneOnOne>.Of(
            Known.Types.MeetingSnapshot,
            MeetingSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Meetings.OneOnOne.Restore
        );

    /// <summary>The MeetingSeries subjects.</summary>
    public static JsonForm<MeetingSeries> MeetingSeries { get; } =
        JsonForm<MeetingSeries>.Of(
            Known.Types.SeriesSnapshot,
            SeriesSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Meetings.MeetingSeries.Restore
        );

    /// <summary>The Observation subjects.</summary>
    public static JsonForm<Observation> Observation { get; } =
        JsonForm<Observation>.Of(
            Known.Types.ObservationSnapshot,
            ObservationSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Observations.Observation.Restore
        );

    /// <summary>The CoachingRelationship subjects.</summary>
    public static JsonForm<CoachingRelationship> CoachingRelationship { get; } =
        JsonForm<CoachingRelationship>.Of(
            Known.Types.RelationshipSnapshot,
            RelationshipSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Relationships.CoachingRelationship.Restore
        );

    /// <summary>The StudentLearningObjective subjects.</summary>
    public static JsonForm<StudentLearningObjective> StudentLearningObjective { get; } =
        JsonForm<StudentLearningObjective>.Of(
            Known.Types.SloSnapshot,
            SloSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Slos.StudentLearningObjective.Restore
        );

    /// <summary>The SupportRequest subjects.</summary>
    public static JsonForm<SupportRequest> SupportRequest { get; } =
        JsonForm<SupportRequest>.Of(
            Known.Types.SupportSnapshot,
            SupportSnapshot.CurrentSchemaVersion,
            subject => subject.ToSnapshot(),
            Support.SupportRequest.Restore
        );
}
