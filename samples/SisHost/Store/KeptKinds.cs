using System.Globalization;
using LearningCycles.Agreements;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Schools;
using LearningCycles.Cycles;
using LearningCycles.Frameworks;
using LearningCycles.Goals;
using LearningCycles.Json;
using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Relationships;
using LearningCycles.Slos;
using LearningCycles.Support;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>Every kind of subject that is kept: a new one is a row here and in <see cref="All" />.</summary>
public static class KeptKinds
{
    /// <summary>Learning cycles.</summary>
    public static KeptKind<LearningCycle> Cycles { get; } =
        new("cycles", LearningCyclesJson.Cycle, cycle => cycle.Id.Value, cycle => [cycle.Coach, .. cycle.Teachers]);

    /// <summary>Next steps.</summary>
    public static KeptKind<NextStep> NextSteps { get; } =
        new(
            "next_steps",
            LearningCyclesJson.NextStep,
            step => step.Id.Value,
            step => Known(step.Owner, step.ProposedBy)
        );

    /// <summary>Goals.</summary>
    public static KeptKind<GoalRecord> Goals { get; } =
        new("goals", LearningCyclesJson.GoalRecord, goal => goal.Id.Value, goal => [goal.Lead, .. goal.Owners]);

    /// <summary>Discussions of goals.</summary>
    public static KeptKind<GoalDiscussion> Discussions { get; } =
        new(
            "goal_discussions",
            LearningCyclesJson.GoalDiscussion,
            discussion => $"{discussion.Goal.Value}/{LocalDatePattern.Iso.Format(discussion.On)}",
            discussion => discussion.With
        );

    /// <summary>Attainment scales.</summary>
    public static KeptKind<AttainmentScale> Scales { get; } =
        new("attainment_scales", LearningCyclesJson.AttainmentScale, scale => scale.Indicator.Value, _ => []);

    /// <summary>1:1s.</summary>
    public static KeptKind<OneOnOne> Meetings { get; } =
        new("meetings", LearningCyclesJson.OneOnOne, one => one.Id.Value, one => [one.Lead, one.Teacher]);

    /// <summary>Series of 1:1s.</summary>
    public static KeptKind<MeetingSeries> Series { get; } =
        new(
            "meeting_series",
            LearningCyclesJson.MeetingSeries,
            series => series.Id.Value,
            series => [series.Lead, series.Teacher]
        );

    /// <summary>Observations.</summary>
    public static KeptKind<Observation> Observations { get; } =
        new(
            "observations",
            LearningCyclesJson.Observation,
            observation => observation.Id.Value,
            observation => [observation.Observer, observation.Teacher]
        );

    /// <summary>How teachers wish to be observed.</summary>
    public static KeptKind<PreferenceHistory> Preferences { get; } =
        new(
            "observation_preferences",
            LearningCyclesJson.PreferenceHistory,
            history => history.Teacher.Value,
            history => [history.Teacher]
        );

    /// <summary>Coaching agreements.</summary>
    public static KeptKind<CoachingAgreement> Agreements { get; } =
        new(
            "agreements",
            LearningCyclesJson.CoachingAgreement,
            agreement => agreement.Id.Value,
            agreement => [agreement.Lead, agreement.Teacher]
        );

    /// <summary>Coaching relationships.</summary>
    public static KeptKind<CoachingRelationship> Relationships { get; } =
        new(
            "relationships",
            LearningCyclesJson.CoachingRelationship,
            relationship => relationship.Id.Value,
            relationship => [relationship.Lead, relationship.Teacher]
        );

    /// <summary>Student learning objectives.</summary>
    public static KeptKind<StudentLearningObjective> Objectives { get; } =
        new(
            "student_learning_objectives",
            LearningCyclesJson.StudentLearningObjective,
            objective => objective.Id.Value,
            objective => [objective.Teacher]
        );

    /// <summary>Support requests, found by those who may know of them; what each may see is asked of the subject.</summary>
    public static KeptKind<SupportRequest> SupportRequests { get; } =
        new(
            "support_requests",
            LearningCyclesJson.SupportRequest,
            request => request.Id.Value,
            request =>
                [
                    request.Raiser,
                    .. request.Audience.Select(member => member.Person),
                    .. request.LeaderUpdates.Select(update => update.Leader),
                ]
        );

    /// <summary>Frameworks of the school's own.</summary>
    public static KeptKind<Framework> Frameworks { get; } =
        new("frameworks", LearningCyclesJson.Framework, framework => framework.Id.Value, _ => []);

    /// <summary>Goal templates of the school's own.</summary>
    public static KeptKind<GoalTemplate> GoalTemplates { get; } =
        new("goal_templates", LearningCyclesJson.GoalTemplate, template => template.Id.Value, _ => []);

    /// <summary>Feedback protocols of the school's own.</summary>
    public static KeptKind<FeedbackProtocol> Protocols { get; } =
        new("feedback_protocols", LearningCyclesJson.FeedbackProtocol, protocol => protocol.Id.Value, _ => []);

    /// <summary>Who has access to which data system.</summary>
    public static KeptKind<DataSystemReadiness> Readiness { get; } =
        new(
            "data_readiness",
            LearningCyclesJson.DataSystemReadiness,
            readiness => $"{readiness.Person.Value}/{readiness.System}",
            readiness => [readiness.Person]
        );

    /// <summary>A year's coaching calendar, with its plan: who meets whom, when, and what has no time.</summary>
    public static KeptKind<CoachingCalendar> Calendars { get; } =
        new("coaching_calendars", CalendarJson.Calendar, calendar => calendar.Plan.Id.Value, _ => []);

    /// <summary>A school's year as it is without the district's feed and the coaching, by the calendar year in which it ends.</summary>
    public static KeptKind<SchoolCalendar> Years { get; } =
        new(
            "school_years",
            CalendarJson.School,
            year => year.PublishedLastDay.Year.ToString(CultureInfo.InvariantCulture),
            _ => []
        );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KeptKind> All { get; } =
    [
        Cycles,
        NextSteps,
        Goals,
        Discussions,
        Scales,
        Meetings,
        Series,
        Observations,
        Preferences,
        Agreements,
        Relationships,
        Objectives,
        SupportRequests,
        Frameworks,
        GoalTemplates,
        Protocols,
        Readiness,
        Calendars,
        Years,
    ];

    private static IEnumerable<PersonId> Known(params PersonId?[] people) => people.OfType<PersonId>();
}
